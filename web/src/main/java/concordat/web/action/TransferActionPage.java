package concordat.web.action;

import concordat.domain.action.ActionRule;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.RaisingActions;
import concordat.domain.action.TrackingActions;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form by which an action passes to another owner, or to the log of another committee. */
@Named
@RequestScoped
public class TransferActionPage {
    private final TrackingActions tracking;
    private final Notices notices;
    private final Submission sent;
    private final ActionSheet action;
    private final List<Option> committees;
    private final List<Option> owners;
    private String committee;
    private @Nullable String owner;
    private @Nullable LocalDate due;
    private String reason = "";

    @Inject
    TransferActionPage(
            TrackingActions tracking,
            RaisingActions raising,
            ReadingCommittees reading,
            Query query,
            Notices notices,
            Submission sent) {
        this.tracking = tracking;
        this.notices = notices;
        this.sent = sent;
        action = tracking.get(new ActionId(query.id("action")));
        committee = action.committee().value().toString();
        due = action.facts().due();
        committees = reading.all().stream()
                .filter(each -> each.partnership().equals(action.partnership()))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
        owners = raising.owners(action.committee()).stream()
                .map(person -> Option.of(key(person), person.name() + ", " + person.organisationName()))
                .distinct()
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static String key(PersonOnRecord person) {
        return person.person().value() + "_" + person.organisation().value();
    }

    /** Transfers it. */
    public @Nullable String transfer() {
        @Nullable LocalDate by = due;
        @Nullable String chosen = owner;
        if (chosen == null || chosen.isEmpty()) {
            notices.wrong("owner", "Choose who does it");
        }
        if (by == null) {
            notices.wrong("due", "Enter by when it has to be done");
        }
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter why it is transferred");
        }
        if (chosen == null || chosen.isEmpty() || by == null || reason.isBlank()) {
            return null;
        }
        String[] who = chosen.split("_", -1);
        if (who.length != 2) {
            throw new IllegalArgumentException("Choose somebody from the list.");
        }
        try {
            tracking.transfer(
                    sent.contents().toString(),
                    action.id(),
                    new TrackingActions.Transfer(
                            new CommitteeId(Submission.id(committee)),
                            new PersonId(Submission.id(who[0])),
                            new OrganisationId(Submission.id(who[1])),
                            by,
                            reason));
            notices.done("The action is transferred. Below is where it goes on.");
            return "/action?faces-redirect=true&id=" + getAction();
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(ActionRule.TRANSFER_GOES_ELSEWHERE, "owner", ActionRule.DUE_DATE_IS_NOT_PAST, "due"));
            return null;
        }
    }

    public String getAction() {
        return action.id().value().toString();
    }

    public String getReference() {
        return action.reference();
    }

    public String getDescription() {
        return action.description();
    }

    public boolean isReserved() {
        return action.origin().part() == Part.PART_2;
    }

    public List<Option> getCommittees() {
        return committees;
    }

    public List<Option> getOwners() {
        return owners;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String chosen) {
        committee = chosen == null ? "" : chosen;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String chosen) {
        owner = chosen;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate day) {
        due = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
