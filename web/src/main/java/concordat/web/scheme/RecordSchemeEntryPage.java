package concordat.web.scheme;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.scheme.HeldBy;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.scheme.ReadingSchemes.Delegate;
import concordat.domain.scheme.SchemeRule;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A governance officer puts an entry of their organisation's scheme on record; a form sent twice records one. */
@Named
@RequestScoped
public class RecordSchemeEntryPage {
    private static final String BOARD = "board";
    private static final String BOARD_TWICE = "board-twice";

    private static final Map<Rule, String> FIELDS = Map.of(
            SchemeRule.ENTRY_IS_APPROVED_BEFORE_IT_HOLDS, "approvedOn",
            SchemeRule.REFERENCE_IS_USED_ONCE, "reference",
            SchemeRule.MATTER_IS_HELD_ONCE, "matter",
            SchemeRule.MATTER_IS_RESERVED_OR_DELEGATED, "matter",
            SchemeRule.DELEGATION_IS_TO_WHO_ACTS_FOR_IT, "holder",
            SchemeRule.DECISION_MAKER_IS_OF_THE_ORGANISATION, "holder");

    private final KeepingSchemes keeping;
    private final ReadingSchemes reading;
    private final ChosenPartnership chosen;
    private final Notices notices;
    private final Submission sent;
    private final List<OrganisationSheet> kept;
    private final OrganisationSheet organisation;

    private String reference = "";
    private String matter = "";
    private @Nullable String holder;
    private String limit = "";
    private @Nullable LocalDate from;
    private String approvedBy = "";
    private @Nullable LocalDate approvedOn;

    @Inject
    RecordSchemeEntryPage(
            KeepingSchemes keeping,
            ReadingSchemes reading,
            ChosenPartnership chosen,
            Query query,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.chosen = chosen;
        this.notices = notices;
        this.sent = sent;
        Set<OrganisationId> own = reading.kept();
        kept = chosen.sheet().parties().stream()
                .filter(each -> own.contains(each.id()))
                .toList();
        String wanted = query.get("organisation");
        organisation = kept.stream()
                .filter(each -> wanted.isEmpty() || each.id().value().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public @Nullable String record() {
        Optional<Power> power = power();
        if (power.isEmpty() || from == null || approvedOn == null || notices.isRefused()) {
            return null;
        }
        try {
            keeping.record(
                    sent.key().toString(),
                    chosen.sheet().id(),
                    new NewSchemeEntry(
                            organisation.id(), reference, power.get(), Term.from(from), approvedBy, approvedOn));
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("Entry " + reference.strip() + " is on record.");
        return "/schemes?faces-redirect=true&organisation=" + organisation.id().value();
    }

    private Optional<Power> power() {
        Optional<BigDecimal> pounds = Pounds.entered(limit, "limit", notices);
        String to = Objects.requireNonNullElse(holder, "");
        if (notices.isRefused()) {
            return Optional.empty();
        }
        if (to.equals(BOARD) || to.equals(BOARD_TWICE)) {
            if (pounds.isPresent()) {
                notices.wrong("limit", "What is reserved to the board has no limit: leave the amount empty");
                return Optional.empty();
            }
            Power reserved = Power.reserved(matter);
            return Optional.of(to.equals(BOARD) ? reserved : reserved.confirmedAtSecondMeeting());
        }
        return delegates().stream()
                .filter(each -> key(each).equals(to))
                .findFirst()
                .map(each -> new Power(
                        matter,
                        each.seat() == null ? HeldBy.COMMITTEE : HeldBy.DECISION_MAKER,
                        each.committee(),
                        each.seat(),
                        pounds.orElse(null),
                        1));
    }

    private List<Delegate> delegates() {
        return reading.delegates(chosen.sheet().id(), organisation.id());
    }

    private static String key(Delegate to) {
        return to.committee().value()
                + (to.seat() == null ? "" : ":" + to.seat().value());
    }

    public List<Option> getHolders() {
        return Stream.concat(
                        Stream.of(
                                Option.of(
                                        BOARD, "The board of " + organisation.shortName() + ": the matter is reserved"),
                                Option.of(
                                        BOARD_TWICE,
                                        "The board of " + organisation.shortName()
                                                + ", and again at a second meeting: reserved")),
                        delegates().stream().map(each -> Option.of(key(each), each.words())))
                .toList();
    }

    public String getOrganisation() {
        return organisation.name();
    }

    /** The other organisations whose scheme the reader keeps, to change to. */
    public List<Option> getOthers() {
        return kept.stream()
                .filter(each -> !each.id().equals(organisation.id()))
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String entered) {
        reference = entered == null ? "" : entered;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String entered) {
        matter = entered == null ? "" : entered;
    }

    public @Nullable String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String chosenHolder) {
        holder = chosenHolder;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(@Nullable String entered) {
        limit = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String entered) {
        approvedBy = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(@Nullable LocalDate day) {
        approvedOn = day;
    }
}
