package concordat.domain.decision;

import concordat.domain.committee.Provisions;
import concordat.domain.meeting.Room;
import java.util.List;

/**
 * Whether one deciding body has a quorum for an item at a moment.
 *
 * @param sentence as a chair would read it out
 * @param roll who counts and who does not, and why
 */
public record QuorumNow(
        String decidingBody, boolean quorate, String sentence, List<QuorumLine> quorum, List<RollLine> roll) {
    public QuorumNow {
        quorum = List.copyOf(quorum);
        roll = List.copyOf(roll);
    }

    static QuorumNow of(DecidingBody body, Provisions terms, Room room) {
        Roll roll = Roll.call(room, terms.voting(), body.members());
        List<QuorumLine> quorum = Reckoning.reckonQuorum(body.rules(terms, ""), roll);
        return new QuorumNow(
                body.name(),
                quorum.stream().allMatch(QuorumLine::isMet),
                Explanation.quorum(quorum),
                quorum,
                roll.lines());
    }
}
