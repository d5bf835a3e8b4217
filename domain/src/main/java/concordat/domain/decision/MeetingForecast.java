package concordat.domain.decision;

import concordat.domain.decision.QuorumForecast.Prospect;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether there will be a quorum for each item of a meeting to come.
 *
 * @param unknownBecause why nothing can be said; empty if it can
 * @param items those still to be reached, in the order of the agenda; none once the meeting has begun
 */
public record MeetingForecast(
        MeetingId meeting,
        String committee,
        String title,
        Instant startsAt,
        Optional<String> unknownBecause,
        List<Item> items) {
    public MeetingForecast {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param id empty if the item is withheld from the reader
     * @param title empty if it is withheld
     * @param bodies one for each deciding body
     */
    public record Item(Optional<AgendaItemId> id, String number, Optional<String> title, List<QuorumForecast> bodies) {
        public Item {
            bodies = List.copyOf(bodies);
        }

        /** Whether some body will have no quorum for it. */
        public boolean isInquorate() {
            return bodies.stream().anyMatch(body -> body.prospect() == Prospect.INQUORATE);
        }
    }

    /** The sentences that warn: what will be inquorate, for whom, and by how much; items of which the same is true together. */
    public List<String> warnings() {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (Item item : items) {
            for (QuorumForecast body : item.bodies()) {
                if (body.prospect() == Prospect.INQUORATE) {
                    String what = body.sentence().substring(("Item " + item.number()).length());
                    numbers.computeIfAbsent(what, key -> new ArrayList<>()).add(item.number());
                }
            }
        }
        return numbers.entrySet().stream()
                .map(warning -> named(warning.getValue()) + warning.getKey())
                .toList();
    }

    private static String named(List<String> numbers) {
        int last = numbers.size() - 1;
        return last == 0
                ? "Item " + numbers.get(0)
                : "Items " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    /** How many items will be inquorate for some body. */
    public int inquorate() {
        return (int) items.stream().filter(Item::isInquorate).count();
    }
}
