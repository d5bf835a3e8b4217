package concordat.domain.news;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import java.util.UUID;

/** Whom something is told: found by the database among all there are, whoever acts. What they may see of it is asked later. */
public record Recipients(Group group, UUID id) {
    /** Kinds of recipients, each found by an id. */
    public enum Group {
        PERSON,
        /** Everybody appointed to the committee: its chair, members and attendees. */
        COMMITTEE,
        /** The same for a meeting's committee, and the deputies named for the meeting. */
        MEETING,
        /** Whoever holds a seat that votes, of a meeting's committee. */
        VOTERS,
        /** Whoever is asked for a review by name. */
        REVIEWER
    }

    public static Recipients person(PersonId person) {
        return new Recipients(Group.PERSON, person.value());
    }

    public static Recipients committee(CommitteeId committee) {
        return new Recipients(Group.COMMITTEE, committee.value());
    }

    public static Recipients meeting(MeetingId meeting) {
        return new Recipients(Group.MEETING, meeting.value());
    }

    public static Recipients voters(MeetingId meeting) {
        return new Recipients(Group.VOTERS, meeting.value());
    }
}
