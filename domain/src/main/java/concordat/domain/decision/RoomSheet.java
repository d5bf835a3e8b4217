package concordat.domain.decision;

import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as those who are in it follow it, as far as the actor may see.
 *
 * @param version how often the record of the meeting had changed when it was read
 * @param seats every seat of the committee with each holder; vacant ones too
 * @param item the item under discussion; empty between items, if the actor may not see it, and if they are out for it
 * @param out the item under discussion, if the actor has left the room for it, or has to
 */
public record RoomSheet(
        long version, MeetingSheet meeting, List<SeatHolder> seats, Optional<ItemNow> item, Optional<Out> out) {
    public RoomSheet {
        seats = List.copyOf(seats);
    }

    /**
     * The item under discussion.
     *
     * @param quorum whether there is a quorum for it at this moment, for each deciding body (QU-1)
     * @param questions what was put on it, in that order
     */
    public record ItemNow(MeetingSheet.ItemSheet item, List<QuorumNow> quorum, List<QuestionNow> questions) {
        public ItemNow {
            quorum = List.copyOf(quorum);
            questions = List.copyOf(questions);
        }

        /** The question that is open, if one is. */
        public Optional<QuestionNow> open() {
            return questions.stream()
                    .filter(question -> question.state() == DecisionState.OPEN)
                    .findFirst();
        }
    }

    /**
     * A question put on the item under discussion.
     *
     * @param because why it was closed without a decision; blank if it was not
     * @param legs how each deciding body decided; none while the question is open
     * @param voted who has voted so far, as far as the actor may see; not how
     * @param ballots the seats in which the actor can vote on it now; none once it is closed
     */
    public record QuestionNow(
            DecisionId id,
            String reference,
            String wording,
            Outcome asked,
            DecisionState state,
            Optional<Outcome> outcome,
            String because,
            List<LegNow> legs,
            List<Voted> voted,
            List<OwnBallot> ballots) {
        public QuestionNow {
            legs = List.copyOf(legs);
            voted = List.copyOf(voted);
            ballots = List.copyOf(ballots);
        }

        /** Whether somebody has voted in that seat. */
        public boolean hasVoted(SeatId seat, PersonId person) {
            return voted.contains(new Voted(seat, person));
        }
    }

    /** How one deciding body decided, with the arithmetic in sentences. */
    public record LegNow(String decidingBody, Optional<Verdict> verdict, List<String> explanation) {
        public LegNow {
            explanation = List.copyOf(explanation);
        }
    }

    /** Somebody who has voted. */
    public record Voted(SeatId seat, PersonId person) {}

    /** A seat in which the actor can vote, and how they have voted so far. */
    public record OwnBallot(SeatId seat, String title, Optional<Ballot> cast) {}

    /**
     * An item for which the actor is not in the room.
     *
     * @param number as the agenda prints it
     * @param gone whether it is on record that they have left; if not, they have to
     */
    public record Out(AgendaItemId item, String number, boolean gone) {}
}
