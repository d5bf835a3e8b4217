package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An agenda as it was published, and what had changed since it was published before: all of it as far as its reader may see.
 * A version in which nothing changed for the reader is none, so that nobody learns from it that something else did.
 *
 * @param lines the items in their order, without those that were withdrawn
 * @param changes since the version before; none in the first
 */
public record AgendaVersion(Instant publishedAt, List<PublishedText> lines, List<Change> changes) {
    public AgendaVersion {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /** What may change. */
    public enum Kind {
        ADDED("Added"),
        WITHDRAWN("Withdrawn"),
        REWORDED("Changed"),
        MOVED("Moved");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /**
     * One change of one item.
     *
     * @param what that is different, in words, if the item was changed; else empty
     */
    public record Change(Kind kind, String number, String title, List<String> what) {
        public Change {
            what = List.copyOf(what);
        }

        private static Change of(Kind kind, PublishedText text) {
            return new Change(kind, text.number(), text.title(), List.of());
        }
    }

    /** The versions that the reader of these lines may know of, the earliest first. */
    static List<AgendaVersion> of(List<PublishedLine> lines) {
        SortedMap<Instant, Map<AgendaItemId, PublishedText>> published = new TreeMap<>();
        lines.forEach(line -> published
                .computeIfAbsent(line.publishedAt(), at -> new LinkedHashMap<>())
                .put(line.item(), line.text()));
        List<AgendaVersion> versions = new ArrayList<>();
        Map<AgendaItemId, PublishedText> before = new LinkedHashMap<>();
        for (Map.Entry<Instant, Map<AgendaItemId, PublishedText>> publication : published.entrySet()) {
            Map<AgendaItemId, PublishedText> now = new LinkedHashMap<>(before);
            now.putAll(publication.getValue());
            List<Change> changes = versions.isEmpty() ? List.of() : changes(before, now);
            if (versions.isEmpty() || !changes.isEmpty()) {
                versions.add(new AgendaVersion(publication.getKey(), there(now), changes));
            }
            before = now;
        }
        return versions;
    }

    private static List<PublishedText> there(Map<AgendaItemId, PublishedText> items) {
        return items.values().stream()
                .filter(text -> !text.withdrawn())
                .sorted(Comparator.comparing(PublishedText::position))
                .toList();
    }

    /** What is different in the one from the other, in the order of the later. */
    static List<Change> changes(Map<AgendaItemId, PublishedText> before, Map<AgendaItemId, PublishedText> now) {
        Set<AgendaItemId> moved = moved(before, now);
        List<Change> changes = new ArrayList<>();
        now.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().position()))
                .forEach(entry -> {
                    PublishedText text = entry.getValue();
                    PublishedText earlier = before.get(entry.getKey());
                    if (earlier == null || earlier.withdrawn()) {
                        if (!text.withdrawn()) {
                            changes.add(Change.of(Kind.ADDED, text));
                        }
                    } else if (text.withdrawn()) {
                        changes.add(Change.of(Kind.WITHDRAWN, text));
                    } else {
                        List<String> what = differences(earlier, text);
                        if (!what.isEmpty()) {
                            changes.add(new Change(Kind.REWORDED, text.number(), text.title(), what));
                        }
                        if (moved.contains(entry.getKey())) {
                            changes.add(Change.of(Kind.MOVED, text));
                        }
                    }
                });
        return changes;
    }

    private static List<String> differences(PublishedText earlier, PublishedText text) {
        List<String> what = new ArrayList<>();
        differ(what, "number", earlier.number(), text.number());
        differ(what, "title", earlier.title(), text.title());
        differ(what, "section", earlier.section(), text.section());
        differ(what, "purpose", earlier.purpose(), text.purpose());
        differ(what, "how it is brought", earlier.mode(), text.mode());
        differ(what, "lead", earlier.lead(), text.lead());
        differ(what, "time", earlier.minutes(), text.minutes());
        differ(what, "part", earlier.part(), text.part());
        differ(what, "text", earlier.body(), text.body());
        differ(what, "star", earlier.starred(), text.starred());
        differ(what, "reference of its papers", earlier.papers(), text.papers());
        return what;
    }

    private static void differ(List<String> what, String name, Object earlier, Object now) {
        if (!earlier.equals(now)) {
            what.add(name);
        }
    }

    /**
     * The fewest items whose moving explains the new order: those outside a longest run that is in the same order in both.
     * Only the order among the items of both counts, not their places.
     */
    private static Set<AgendaItemId> moved(
            Map<AgendaItemId, PublishedText> before, Map<AgendaItemId, PublishedText> now) {
        List<AgendaItemId> order = now.keySet().stream()
                .filter(item -> before.containsKey(item)
                        && !at(before, item).withdrawn()
                        && !at(now, item).withdrawn())
                .sorted(Comparator.comparing(item -> at(now, item).position()))
                .toList();
        int[] longest = new int[order.size()];
        int[] from = new int[order.size()];
        int end = -1;
        for (int i = 0; i < order.size(); i++) {
            longest[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (longest[j] >= longest[i]
                        && at(before, order.get(j)).position()
                                < at(before, order.get(i)).position()) {
                    longest[i] = longest[j] + 1;
                    from[i] = j;
                }
            }
            if (end < 0 || longest[i] > longest[end]) {
                end = i;
            }
        }
        Set<AgendaItemId> moved = new HashSet<>(order);
        for (int i = end; i >= 0; i = from[i]) {
            moved.remove(order.get(i));
        }
        return moved;
    }

    private static PublishedText at(Map<AgendaItemId, PublishedText> items, AgendaItemId item) {
        return java.util.Objects.requireNonNull(items.get(item));
    }
}
