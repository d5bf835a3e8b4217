package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;

/** How often the records of meetings have changed. */
public interface MeetingVersions {
    /** How often that of this meeting has; never less than before. 0 if there is no such meeting. */
    long of(MeetingId meeting);
}
