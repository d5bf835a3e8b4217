package concordat.domain.agreement.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How one wording differs from another, word by word. */
public final class WordDifference {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.");

    private final List<Piece> pieces;

    /** What has become of some words. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words one after the other that share their fate. */
    public record Piece(Fate fate, String words) {}

    private WordDifference(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** What has to be taken out of the former, and put in, to get the latter. */
    public static WordDifference between(String former, String latter) {
        List<String> before = words(former);
        List<String> after = words(latter);
        List<Piece> pieces = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>(), null)
                .getDeltas()) {
            int start = delta.getSource().getPosition();
            if (start > done) {
                flush(pieces, removed, added);
                add(pieces, Fate.SAME, before.subList(done, start));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            done = start + delta.getSource().size();
        }
        flush(pieces, removed, added);
        add(pieces, Fate.SAME, before.subList(done, before.size()));
        return new WordDifference(pieces);
    }

    /** What was replaced is told at once: first what is taken out, then what is put in. */
    private static void flush(List<Piece> pieces, List<String> removed, List<String> added) {
        add(pieces, Fate.REMOVED, removed);
        add(pieces, Fate.ADDED, added);
        removed.clear();
        added.clear();
    }

    /** All pieces in their order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The former wording: what is the same, and what is taken out. */
    public List<Piece> former() {
        return without(Fate.ADDED);
    }

    /** The latter wording: what is the same, and what is put in. */
    public List<Piece> latter() {
        return without(Fate.REMOVED);
    }

    private List<Piece> without(Fate fate) {
        return pieces.stream().filter(piece -> piece.fate() != fate).toList();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }
}
