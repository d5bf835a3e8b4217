package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to the work programme of a committee. */
public sealed interface WorkEvent extends Event {
    UUID entry();

    CommitteeId committee();

    PartnershipId within();

    @Override
    default Subject subject() {
        return Subject.of("WorkEntry", entry());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** Work was planned. */
    record WorkPlanned(UUID entry, CommitteeId committee, PartnershipId within, PlannedWork work)
            implements WorkEvent {}

    /** What is planned was changed. */
    record WorkChanged(UUID entry, CommitteeId committee, PartnershipId within, PlannedWork work)
            implements WorkEvent {}

    /** It is no longer taken up. */
    record WorkEnded(UUID entry, CommitteeId committee, PartnershipId within, String title, String because)
            implements WorkEvent {}

    /** It was put off from one meeting to another. */
    record WorkDeferred(
            UUID entry,
            CommitteeId committee,
            PartnershipId within,
            String title,
            MeetingId from,
            MeetingId to,
            String because)
            implements WorkEvent {}
}
