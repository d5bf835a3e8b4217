package concordat.domain.meeting;

import java.util.ArrayList;
import java.util.List;

/** How the paragraphs of a minute are numbered (MI-4). */
public enum ClauseStyle {
    NONE("Not numbered"),
    DECIMAL("Numbers after the minute's reference: 26/001.1, 26/001.2"),
    LETTERS("Letters after the minute's reference: 26/001(a), 26/001(b)");

    private static final int LETTERS_OF_THE_ALPHABET = 26;

    private final String words;

    ClauseStyle(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The number of the so many-th paragraph of a minute, 1 for the first; blank if they are not numbered. */
    public String number(String reference, int paragraph) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> reference + "." + paragraph;
            case LETTERS -> reference + "(" + letters(paragraph) + ")";
        };
    }

    private static String letters(int paragraph) {
        StringBuilder letters = new StringBuilder();
        for (int left = paragraph; left > 0; left = (left - 1) / LETTERS_OF_THE_ALPHABET) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS_OF_THE_ALPHABET));
        }
        return letters.toString();
    }

    /** The paragraphs of a text, each with its number. */
    public List<Clause> clauses(String reference, String text) {
        List<Clause> clauses = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> clauses.add(new Clause(number(reference, clauses.size() + 1), line)));
        return clauses;
    }

    /** A paragraph of a minute. */
    public record Clause(String number, String text) {}
}
