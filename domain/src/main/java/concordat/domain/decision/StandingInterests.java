package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.OPPOSITE_SIDES_ARE_RULED_ON;
import static concordat.domain.decision.DecisionRule.STANDING_DECLARATIONS_ARE_CONFIRMED;

import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Room;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who holds a post in another partner and has declared it once for all items of the committee (COI-12).
 *
 * @param confirmed each of them, and whether they have confirmed it in this meeting
 */
public record StandingInterests(Map<PersonId, Boolean> confirmed) {
    public StandingInterests {
        confirmed = Map.copyOf(confirmed);
    }

    /**
     * Holds that whoever is in the room has confirmed theirs in this meeting; and, where the partners are on opposite
     * sides of the item, that the chair has ruled on the interest of each who would vote.
     *
     * @throws concordat.domain.shared.RuleBroken with the names of those for whom something is still to be done
     */
    void requireSettled(Room room, ItemText item, VotingTerms terms) {
        List<String> unconfirmed = members(room)
                .filter(member -> room.present().contains(member.person()) && isUnconfirmed(member.person()))
                .map(PersonOnRecord::name)
                .distinct()
                .toList();
        STANDING_DECLARATIONS_ARE_CONFIRMED.require(unconfirmed.isEmpty(), String.join(", ", unconfirmed));
        requireRuledOn(room, item, terms);
    }

    /**
     * Holds, where the partners are on opposite sides of the item, that the chair has ruled on the interest of each who
     * would vote; where nobody meets there is nothing else to be confirmed.
     *
     * @throws concordat.domain.shared.RuleBroken with the names of those for whom a ruling is still to be made
     */
    void requireRuledOn(Room room, ItemText item, VotingTerms terms) {
        if (!item.oppositeSides()) {
            return;
        }
        Predicate<SeatHolder> everySeat = seat -> true;
        List<String> unruled = Roll.call(room, terms, everySeat).lines().stream()
                .filter(line -> line.isEntitled()
                        && Optional.ofNullable(line.person())
                                .filter(person -> confirmed.containsKey(person)
                                        && !room.handlings().containsKey(person))
                                .isPresent())
                .map(RollLine::name)
                .distinct()
                .toList();
        OPPOSITE_SIDES_ARE_RULED_ON.require(unruled.isEmpty(), String.join(", ", unruled));
    }

    private boolean isUnconfirmed(PersonId person) {
        return confirmed.containsKey(person) && !Boolean.TRUE.equals(confirmed.get(person));
    }

    private static Stream<PersonOnRecord> members(Room room) {
        return Stream.concat(
                room.seats().stream().map(SeatHolder::holder).flatMap(Stream::ofNullable),
                room.deputies().values().stream());
    }
}
