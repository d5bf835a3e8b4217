package concordat.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in pieces, of which those are hits that somebody has looked for. */
public record Marked(List<Piece> pieces) {
    /** Where a hit begins and ends in a text that the database has marked; signs that no text has. */
    private static final char BEGIN = '\ue000';

    private static final char END = '\ue001';

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a text. */
    public record Piece(String text, boolean hit) {}

    /** A text as the database has marked it. */
    public static Marked of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean hit = false;
        for (int i = 0; i < marked.length(); i++) {
            char sign = marked.charAt(i);
            if (sign == BEGIN || sign == END) {
                add(pieces, marked.substring(from, i), hit);
                hit = sign == BEGIN;
                from = i + 1;
            }
        }
        add(pieces, marked.substring(from), hit);
        return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    /** The text without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
