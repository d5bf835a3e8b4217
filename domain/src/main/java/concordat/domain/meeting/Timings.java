package concordat.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * At what time the items of an agenda begin by the plan, from the start of the meeting on, one after the other.
 *
 * @param begins when the item in each place begins
 * @param end when the last one ends
 * @param overrun by how much that is after the end of the meeting; zero if it is not
 */
public record Timings(Map<Integer, Instant> begins, Instant end, Duration overrun) {
    public Timings {
        begins = Map.copyOf(begins);
    }

    /** The time that is allotted to the item in that place. */
    public record Slot(int position, int minutes) {}

    /** When the items in these places begin. */
    public static Timings of(Arrangements arrangements, List<Slot> slots) {
        Map<Integer, Instant> begins = new TreeMap<>();
        Instant at = arrangements.startsAt();
        for (Slot slot :
                slots.stream().sorted(Comparator.comparing(Slot::position)).toList()) {
            begins.put(slot.position(), at);
            at = at.plus(Duration.ofMinutes(slot.minutes()));
        }
        Duration over = Duration.between(arrangements.endsAt(), at);
        return new Timings(begins, at, over.isNegative() ? Duration.ZERO : over);
    }

    /** When the item in that place begins; empty if no time is kept for it. */
    public Optional<Instant> at(int position) {
        return Optional.ofNullable(begins.get(position));
    }
}
