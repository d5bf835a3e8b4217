package concordat.domain.decision;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.Room;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether one deciding body has a quorum for an item at a moment.
 *
 * @param sentence as a chair would read it out
 * @param roll who counts and who does not, and why
 * @param presider chair or vice-chair, whichever is there and free to preside; empty if those present have to choose
 *     somebody (MB-8)
 */
public record QuorumNow(
        String decidingBody,
        boolean quorate,
        String sentence,
        List<QuorumLine> quorum,
        List<RollLine> roll,
        Optional<RollLine> presider) {
    public QuorumNow {
        quorum = List.copyOf(quorum);
        roll = List.copyOf(roll);
    }

    /** One for each deciding body of a committee, by the terms of reference in force on that day. */
    static List<QuorumNow> of(Committee committee, LocalDate today, Room room) {
        return ofBodies(committee, committee.termsOn(today).provisions(), room);
    }

    /** Each deciding body of the committee, were all organisations affected. */
    public static List<QuorumNow> ofBodies(Committee committee, Provisions terms, Room room) {
        Map<OrganisationId, String> everybody = new HashMap<>();
        room.seats().stream()
                .map(SeatHolder::organisation)
                .forEach(organisation -> everybody.put(organisation, "to be cited"));
        return DecidingBody.of(committee, room.seats(), everybody).stream()
                .map(body -> of(body, terms, room))
                .toList();
    }

    static QuorumNow of(DecidingBody body, Provisions terms, Room room) {
        Roll roll = Roll.call(room, terms.voting(), body.members());
        List<QuorumLine> quorum = Reckoning.reckonQuorum(body.rules(terms, ""), roll);
        return new QuorumNow(
                body.name(),
                quorum.stream().allMatch(QuorumLine::isMet),
                Explanation.quorum(quorum),
                quorum,
                roll.lines(),
                roll.presider(Optional.empty()));
    }
}
