package concordat.domain.interest;

import concordat.domain.shared.MeetingId;

/** What possible conflicts are reckoned from: the whole truth, whatever the actor may see. */
public interface ConflictFacts {
    /** What may conflict in that meeting. */
    PossibleConflicts of(MeetingId meeting);
}
