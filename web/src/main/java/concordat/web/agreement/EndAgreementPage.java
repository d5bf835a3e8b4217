package concordat.web.agreement;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer ends an agreement: terminates it, lets another take its place, or puts it away. None is taken back. */
@Named
@RequestScoped
public class EndAgreementPage {
    private static final Map<AgreementRule, String> FIELDS = Map.of(
            AgreementRule.TERMINATION_IS_AFTER_START, "from",
            AgreementRule.SUCCESSOR_IS_ANOTHER, "successor",
            AgreementRule.SUCCESSOR_IS_EXECUTED_AND_DATED, "successor");

    private final ReadingAgreements reading;
    private final AgreementInHand hand;
    private final Notices notices;
    private @Nullable LocalDate from;
    private String reason = "";
    private @Nullable String successor;

    @Inject
    EndAgreementPage(ReadingAgreements reading, AgreementInHand hand, Notices notices) {
        this.reading = reading;
        this.hand = hand;
        this.notices = notices;
    }

    public @Nullable String terminate() {
        @Nullable LocalDate day = from;
        if (day == null) {
            notices.wrong("from", "Enter the first day on which it no longer applies");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.terminate(id, seen, day, reason),
                "The agreement is terminated from " + Words.date(day) + ".",
                FIELDS);
    }

    public @Nullable String supersede() {
        @Nullable String chosen = successor;
        if (chosen == null || chosen.isEmpty()) {
            notices.wrong("successor", "Choose the agreement that takes its place");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.supersede(id, seen, new AgreementId(UUID.fromString(chosen))),
                "The agreement is superseded.",
                FIELDS);
    }

    public @Nullable String archive() {
        return hand.make(MaintainingAgreements::archive, "The agreement is archived.", FIELDS);
    }

    /** The executed agreements whose effective date is on record: from it on they can take its place. */
    public List<Option> getSuccessors() {
        return reading
                .register(
                        AgreementFilter.all(),
                        AgreementOrder.BY_TITLE,
                        Keyset.first().ofSize(Keyset.LARGEST))
                .rows()
                .stream()
                .filter(row -> !row.id().equals(hand.agreement().id()))
                .filter(row -> row.status().stage().isExecuted() && row.dates().effective() != null)
                .map(row -> Option.of(
                        row.id().value().toString(),
                        row.title() + " (" + row.reference() + "), from "
                                + Words.date(row.dates().effective())))
                .toList();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String chosen) {
        successor = chosen;
    }
}
