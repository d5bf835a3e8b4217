package concordat.domain.agreement.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two versions of a text side by side, clause by clause, in the order of the latter. */
public record TextComparison(List<Pair> pairs) {
    public TextComparison {
        pairs = List.copyOf(pairs);
    }

    /** What has become of a clause. */
    public enum Fate {
        UNCHANGED("Unchanged"),
        REWORDED("Reworded"),
        MOVED("Moved"),
        MOVED_AND_REWORDED("Moved and reworded"),
        ADDED("Added"),
        REMOVED("Removed");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /**
     * One clause in both versions.
     *
     * @param former null if it is not in the former version
     * @param latter null if it is not in the latter version
     */
    public record Pair(
            Fate fate,
            @Nullable PlacedClause former,
            @Nullable PlacedClause latter,
            WordDifference heading,
            WordDifference wording) {}

    /** Compares two versions of the text of one agreement. */
    public static TextComparison between(List<PlacedClause> former, List<PlacedClause> latter) {
        List<PlacedClause> before = standing(former);
        List<PlacedClause> after = standing(latter);
        Map<ClauseId, PlacedClause> formerly = byId(before);
        Map<ClauseId, PlacedClause> latterly = byId(after);
        Set<ClauseId> moved = moved(before, after, formerly, latterly);
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (PlacedClause clause : after) {
            // What was taken out is shown where it stood: before the next clause that stayed where it was.
            if (formerly.containsKey(clause.id()) && !moved.contains(clause.id())) {
                next = passRemoved(before, next, clause.id(), latterly, pairs);
            }
            pairs.add(pair(formerly.get(clause.id()), clause, moved.contains(clause.id())));
        }
        for (PlacedClause clause : before.subList(next, before.size())) {
            if (!latterly.containsKey(clause.id())) {
                pairs.add(pair(clause, null, false));
            }
        }
        return new TextComparison(pairs);
    }

    private static int passRemoved(
            List<PlacedClause> before,
            int from,
            ClauseId until,
            Map<ClauseId, PlacedClause> latterly,
            List<Pair> pairs) {
        int next = from;
        while (!before.get(next).id().equals(until)) {
            if (!latterly.containsKey(before.get(next).id())) {
                pairs.add(pair(before.get(next), null, false));
            }
            next++;
        }
        return next + 1;
    }

    /** How many clauses differ. */
    public long differences() {
        return differing().size();
    }

    /** The clauses that are not the same in both, in their order. */
    public List<Pair> differing() {
        return pairs.stream().filter(pair -> pair.fate() != Fate.UNCHANGED).toList();
    }

    private static List<PlacedClause> standing(List<PlacedClause> text) {
        return text.stream().filter(clause -> !clause.removed()).toList();
    }

    private static Map<ClauseId, PlacedClause> byId(List<PlacedClause> text) {
        return text.stream().collect(Collectors.toMap(PlacedClause::id, Function.identity()));
    }

    /** The clauses of both versions that stand elsewhere among them: no more than have to. */
    private static Set<ClauseId> moved(
            List<PlacedClause> before,
            List<PlacedClause> after,
            Map<ClauseId, PlacedClause> formerly,
            Map<ClauseId, PlacedClause> latterly) {
        List<ClauseId> order = before.stream()
                .map(PlacedClause::id)
                .filter(latterly::containsKey)
                .toList();
        List<ClauseId> newOrder = after.stream()
                .map(PlacedClause::id)
                .filter(formerly::containsKey)
                .toList();
        Set<ClauseId> moved = new HashSet<>();
        for (AbstractDelta<ClauseId> delta : DiffUtils.diff(order, newOrder).getDeltas()) {
            moved.addAll(delta.getSource().getLines());
        }
        return moved;
    }

    private static Pair pair(@Nullable PlacedClause former, @Nullable PlacedClause latter, boolean moved) {
        WordDifference heading =
                WordDifference.between(former == null ? "" : former.heading(), latter == null ? "" : latter.heading());
        WordDifference wording =
                WordDifference.between(former == null ? "" : former.wording(), latter == null ? "" : latter.wording());
        return new Pair(fate(former, latter, moved), former, latter, heading, wording);
    }

    private static Fate fate(@Nullable PlacedClause former, @Nullable PlacedClause latter, boolean moved) {
        if (former == null) {
            return Fate.ADDED;
        }
        if (latter == null) {
            return Fate.REMOVED;
        }
        boolean reworded = !former.heading().equals(latter.heading())
                || !former.wording().equals(latter.wording())
                || former.binding() != latter.binding();
        if (moved) {
            return reworded ? Fate.MOVED_AND_REWORDED : Fate.MOVED;
        }
        return reworded ? Fate.REWORDED : Fate.UNCHANGED;
    }
}
