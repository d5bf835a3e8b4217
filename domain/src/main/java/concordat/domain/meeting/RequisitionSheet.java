package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonOnRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A requisition as its page shows it.
 *
 * @param needed how many have to sign
 * @param chairCallsUntil until when the chair may call the meeting before those who signed can
 * @param meeting the meeting, once it was called
 */
public record RequisitionSheet(
        RequisitionId id,
        CommitteeLine committee,
        String title,
        String business,
        int needed,
        List<PersonOnRecord> signatories,
        Optional<Instant> chairCallsUntil,
        Optional<String> refusedBecause,
        Optional<MeetingId> meeting) {
    public RequisitionSheet {
        signatories = List.copyOf(signatories);
    }

    static RequisitionSheet of(Requisition requisition, Committee committee) {
        return new RequisitionSheet(
                requisition.id(),
                CommitteeLine.of(committee),
                requisition.title(),
                requisition.business(),
                requisition.needed(),
                requisition.signatories(),
                requisition.chairCallsUntil(),
                requisition.refusedBecause(),
                requisition.meeting());
    }

    /** Whether a third of the members have signed, so that the meeting can be called or refused (MT-4). */
    public boolean isSupported() {
        return signatories.size() >= needed;
    }

    /** Where it stands, a sentence. */
    public String words() {
        if (meeting.isPresent()) {
            return "The meeting has been called.";
        }
        if (!isSupported()) {
            return signatories.size() + " of " + needed + " members needed have signed.";
        }
        return refusedBecause.isPresent()
                ? "The chair has refused; those who signed may call the meeting."
                : "A third of the members have signed; the chair is to call the meeting.";
    }
}
