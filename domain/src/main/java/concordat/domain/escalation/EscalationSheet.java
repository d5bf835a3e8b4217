package concordat.domain.escalation;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import java.util.List;
import java.util.Optional;

/**
 * An escalation as its page shows it.
 *
 * @param version that whoever changes it has looked at
 * @param receiving the committee that receives it, if it is one of the partnership
 * @param meeting from which it arose
 * @param takenUnder the item of the receiving committee under which it is taken
 * @param shownToReceiver whether the receiving committee finds it in its own list
 * @param agendas where its receiver could put it on an agenda: draft agendas of the receiving committee
 */
public record EscalationSheet(
        EscalationRow row,
        long version,
        CommitteeLine committee,
        Optional<CommitteeLine> receiving,
        MeetingId meeting,
        AgendaItemId item,
        Optional<ActionId> action,
        String reason,
        String raisedBy,
        Optional<AgendaItemId> takenUnder,
        String recordedBy,
        String withdrawnBecause,
        boolean shownToReceiver,
        List<Agenda> agendas) {
    public EscalationSheet {
        agendas = List.copyOf(agendas);
    }

    /** A meeting whose agenda is still a draft. */
    public record Agenda(MeetingId meeting, String reference, java.time.Instant startsAt) {}

    static EscalationSheet of(
            Escalation escalation, CommitteeLine committee, Optional<CommitteeLine> receiving, List<Agenda> agendas) {
        return new EscalationSheet(
                new EscalationRow(
                        escalation.id(),
                        escalation.reference(),
                        escalation.kind(),
                        committee.id(),
                        committee.name(),
                        escalation.part(),
                        escalation.item(),
                        escalation.minuteReference(),
                        escalation.decision(),
                        escalation.issue(),
                        escalation.asked(),
                        escalation.to().body(),
                        Optional.ofNullable(escalation.to().organisation()),
                        Optional.ofNullable(escalation.to().committee()),
                        escalation.raisedOn(),
                        escalation.answerBy(),
                        escalation.takenAt(),
                        escalation.receivedOn(),
                        escalation.receiptReference(),
                        escalation.outcome(),
                        escalation.withdrawnOn()),
                escalation.version(),
                committee,
                receiving,
                escalation.meeting(),
                escalation.item(),
                escalation.action(),
                escalation.reason(),
                escalation.raisedBy(),
                escalation.takenUnder(),
                escalation.recordedBy(),
                escalation.withdrawnBecause(),
                escalation.isShownToReceiver(),
                agendas);
    }
}
