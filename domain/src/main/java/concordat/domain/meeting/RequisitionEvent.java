package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.util.Optional;
import java.util.UUID;

/** What happens to a requisition (MT-4). */
public sealed interface RequisitionEvent extends Event {
    RequisitionId requisition();

    PartnershipId within();

    String title();

    @Override
    default Subject subject() {
        return new Subject("Requisition", requisition().value(), title());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** A member asked for a meeting. */
    record MeetingRequisitioned(
            RequisitionId requisition,
            PartnershipId within,
            String title,
            CommitteeId committee,
            String business,
            PersonOnRecord member)
            implements RequisitionEvent {}

    /** Another member joined in. */
    record RequisitionSigned(
            RequisitionId requisition, PartnershipId within, String title, PersonOnRecord member, int signatures)
            implements RequisitionEvent {}

    /** The chair will not call the meeting. */
    record RequisitionRefused(RequisitionId requisition, PartnershipId within, String title, String because)
            implements RequisitionEvent {}

    /** The meeting was called, by the chair or by those who asked for it. */
    record RequisitionedMeetingCalled(
            RequisitionId requisition, PartnershipId within, String title, MeetingId meeting, boolean byMembers)
            implements RequisitionEvent {}
}
