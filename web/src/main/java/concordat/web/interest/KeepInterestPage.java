package concordat.web.interest;

import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestRule;
import concordat.domain.interest.InterestSheet;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.Publication;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.Registration;
import concordat.domain.interest.WithholdingGround;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A governance officer records the review of an entry, publishes or withholds it, and adds notes. */
@Named
@RequestScoped
public class KeepInterestPage {
    private final KeepingRegister keeping;
    private final Notices notices;
    private final InterestSheet entry;
    private String mitigation = "";
    private String approvedBy = "";
    private @Nullable Publication publication;
    private @Nullable WithholdingGround ground;
    private String because = "";
    private String note = "";

    @Inject
    KeepInterestPage(
            KeepingRegister keeping, ReadingInterests reading, CurrentActor actor, Query query, Notices notices) {
        this.keeping = keeping;
        this.notices = notices;
        entry = reading.get(new InterestId(query.id("id")));
        if (!entry.kept() || !actor.actor().holdsAny(Role.GOVERNANCE_OFFICER)) {
            throw new NotFound("page");
        }
    }

    public String review() {
        keeping.review(entry.id(), mitigation, approvedBy);
        notices.done("The review is on record. Now publish the interest, or withhold it.");
        return "/keep-interest?faces-redirect=true&id=" + getId();
    }

    public @Nullable String register() {
        try {
            keeping.register(
                    entry.id(),
                    publication == Publication.WITHHELD
                            ? Registration.withheld(ground, because)
                            : Registration.published());
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            InterestRule.WITHHOLDING_GIVES_ITS_REASON, "because",
                            InterestRule.REGISTRATION_IS_ANOTHER, "publication"));
            return null;
        }
        notices.done("The interest is "
                + (publication == null ? "" : publication.words().toLowerCase(Locale.UK)) + ".");
        return toEntry();
    }

    public String annotate() {
        keeping.annotate(entry.id(), note);
        notices.done("The note is on record.");
        return toEntry();
    }

    private String toEntry() {
        return "/interest?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return entry.id().value().toString();
    }

    public String getPerson() {
        return entry.person().words();
    }

    public String getConcern() {
        return Interested.concern(entry.concern());
    }

    public String getDescription() {
        return entry.description();
    }

    public String getState() {
        return entry.standing().words();
    }

    /** Whether it is the reader's own, which another officer has to look after. */
    public boolean isOwn() {
        return entry.own();
    }

    /** Whether it waits for its review. */
    public boolean isToBeReviewed() {
        return !entry.own() && entry.standing() == InterestStanding.DECLARED;
    }

    /** Whether it can be published or withheld. */
    public boolean isToBeRegistered() {
        return !entry.own() && entry.standing() != InterestStanding.DECLARED;
    }

    public List<Option> getPublications() {
        return List.of(
                new Option(
                        Publication.PUBLISHED,
                        "Publish it",
                        "Everybody with an appointment in the partnership sees it. Whose an indirect interest is stays"
                                + " hidden."),
                new Option(
                        Publication.WITHHELD,
                        "Withhold it",
                        "Only the person, governance officers and auditors see it. It still counts when conflicts are"
                                + " looked for."));
    }

    public List<Option> getGrounds() {
        return Arrays.stream(WithholdingGround.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getMitigation() {
        return mitigation;
    }

    public void setMitigation(@Nullable String entered) {
        mitigation = entered == null ? "" : entered;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String entered) {
        approvedBy = entered == null ? "" : entered;
    }

    public @Nullable Publication getPublication() {
        return publication;
    }

    public void setPublication(@Nullable Publication chosen) {
        publication = chosen;
    }

    public @Nullable WithholdingGround getGround() {
        return ground;
    }

    public void setGround(@Nullable WithholdingGround chosen) {
        ground = chosen;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String entered) {
        note = entered == null ? "" : entered;
    }
}
