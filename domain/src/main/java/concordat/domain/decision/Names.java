package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.NAMES_ARE_ASKED_FOR_BY_WHO_VOTES;

import concordat.domain.shared.SeatId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether votes are recorded by number or by name (VO-9): all of them if enough of the members present ask; else of those
 * who ask, their own.
 *
 * @param asking in words, who asks
 * @param seats the seats of those who ask
 * @param present how many members are present and can vote
 * @param ofAll whether enough ask that all votes are recorded by name
 */
record Names(List<String> asking, Set<SeatId> seats, int present, boolean ofAll) {
    Names {
        asking = List.copyOf(asking);
        seats = Set.copyOf(seats);
    }

    /**
     * @param oneIn of how many members present one has to ask
     * @throws concordat.domain.shared.RuleBroken if somebody asks who cannot vote on the item, or nothing is voted on
     */
    static Names of(Collection<Roll> rolls, Closing closing, int oneIn) {
        List<RollLine> entitled = rolls.stream()
                .flatMap(roll -> roll.lines().stream())
                .filter(RollLine::isEntitled)
                .toList();
        Set<SeatId> seats = closing.askingForNames();
        NAMES_ARE_ASKED_FOR_BY_WHO_VOTES.require(seats.isEmpty()
                || (closing.mode() == Mode.VOTE
                        && seats.stream().allMatch(seat -> entitled.stream()
                                .anyMatch(line -> line.seat().equals(seat)))));
        Set<String> asking = entitled.stream()
                .filter(line -> seats.contains(line.seat()))
                .map(RollLine::words)
                .collect(Collectors.toCollection(TreeSet::new));
        int present = (int) entitled.stream().map(RollLine::seat).distinct().count();
        return new Names(List.copyOf(asking), seats, present, !seats.isEmpty() && seats.size() * oneIn >= present);
    }

    /** As a chair would read it out; nothing if nobody asks. */
    List<String> sentences() {
        if (seats.isEmpty()) {
            return List.of();
        }
        String who = String.join(", ", asking);
        return List.of(
                ofAll
                        ? "Votes are recorded by name, because " + seats.size() + " of " + present
                                + " members present asked for it (VO-9): " + who + "."
                        : "Recorded by name at their own request (VO-9): " + who + ".");
    }
}
