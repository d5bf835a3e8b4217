package concordat.domain.escalation;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An escalation or a referral as the register shows it.
 *
 * @param minuteReference how people refer to the item from which it arose
 * @param decision that it is about
 * @param takenAt the item of the receiving committee under which it is taken; blank before
 * @param receiptReference how the receiving body refers to its minute; blank while it is open
 */
public record EscalationRow(
        EscalationId id,
        String reference,
        EscalationKind kind,
        CommitteeId committee,
        String committeeName,
        Part part,
        AgendaItemId item,
        String minuteReference,
        Optional<DecisionId> decision,
        String issue,
        String asked,
        String toBody,
        Optional<OrganisationId> toOrganisation,
        Optional<CommitteeId> toCommittee,
        LocalDate raisedOn,
        LocalDate answerBy,
        String takenAt,
        Optional<LocalDate> receivedOn,
        String receiptReference,
        String outcome,
        Optional<LocalDate> withdrawnOn) {

    /** How far it has come. */
    public EscalationState state() {
        return withdrawnOn.isPresent()
                ? EscalationState.WITHDRAWN
                : receivedOn.isPresent() ? EscalationState.ANSWERED : EscalationState.OPEN;
    }

    /** How many days it has been open, or was open until it was closed. */
    public long ageOn(LocalDate day) {
        return ChronoUnit.DAYS.between(
                raisedOn, receivedOn.or(() -> withdrawnOn).orElse(day));
    }

    /** Whether it is open past the day by which an answer was asked for. */
    public boolean isOverdueOn(LocalDate day) {
        return state() == EscalationState.OPEN && answerBy.isBefore(day);
    }
}
