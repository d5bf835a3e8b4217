package concordat.domain.escalation;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to an escalation or a referral. */
public sealed interface EscalationEvent extends Event {
    EscalationId escalation();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Escalation", escalation().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** An issue was escalated or referred. */
    record IssueEscalated(
            EscalationId escalation,
            PartnershipId within,
            String reference,
            EscalationKind as,
            AgendaItemId item,
            String issue,
            String toBody,
            LocalDate answerBy)
            implements EscalationEvent {}

    /** The committee that receives it has put it on an agenda. */
    record EscalationTaken(
            EscalationId escalation, PartnershipId within, String reference, MeetingId at, AgendaItemId under)
            implements EscalationEvent {}

    /** The receiving body's own minute reference was recorded: it is closed. */
    record EscalationAnswered(
            EscalationId escalation,
            PartnershipId within,
            String reference,
            LocalDate on,
            String minuteReference,
            String outcome)
            implements EscalationEvent {}

    /** What was recorded of the answer was corrected. */
    record EscalationAnswerCorrected(
            EscalationId escalation,
            PartnershipId within,
            String reference,
            LocalDate wasOn,
            String wasMinuteReference,
            LocalDate on,
            String minuteReference,
            String outcome)
            implements EscalationEvent {}

    /** It was withdrawn. */
    record EscalationWithdrawn(EscalationId escalation, PartnershipId within, String reference, String because)
            implements EscalationEvent {}
}
