package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.function.LongConsumer;

/** Tells, on this node, when the record of a meeting has changed, whichever node changed it. */
public interface MeetingChanges {
    /**
     * Tells of each change from now on, soon after it is committed. Several may be told as one; what was missed, because
     * the database could not be reached, is told when it can.
     *
     * @param told is given the version ({@link MeetingVersions}); it must be quick, and may be told one twice
     */
    Following follow(MeetingId meeting, LongConsumer told);

    /** Until it is closed, changes are told. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }
}
