package concordat.domain.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words that all have to be there, the last of which may be the beginning of one; phrases in quotation
 * marks; a minus before what must not be there; or a reference. Whatever is typed is a question, be it one with no answer.
 *
 * @param text as it is asked: on one line, without signs that write nothing, and not too long
 */
public record SearchQuestion(String text) {
    /** More than this is not looked at. */
    public static final int LONGEST = 200;

    /** So many words at most are the beginnings of suggestions. */
    private static final int MOST_BEGINNINGS = 8;

    /** Fewer letters begin too many words. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int SHORTEST_SUGGESTED = 2;

    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s\\p{Z}]+");
    private static final Pattern CURLED_QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[^\\p{L}\\p{M}\\p{N}])([\\p{L}\\p{M}\\p{N}]+)$");
    private static final Pattern REFERENCE =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[/.:_\u2013-]+[\\p{L}\\p{N}]+)+[/.:_\u2013-]*");

    /** What somebody typed, whatever it is. */
    public static SearchQuestion of(String typed) {
        // What is far too long is cut before it is looked at, and again when it is known how long it is.
        String text = typed.substring(0, Math.min(typed.length(), 4 * LONGEST));
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        text = CURLED_QUOTES.matcher(text).replaceAll("\"");
        text = NOT_WRITTEN.matcher(text).replaceAll(" ").strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
        }
        return new SearchQuestion(text);
    }

    /** Whether nothing was asked. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The last word, if it may be the beginning of one: it is not within quotation marks, and not what must not be there.
     *
     * @return empty if it is none
     */
    public String beginning() {
        Matcher last = LAST_WORD.matcher(text);
        if (text.chars().filter(c -> c == '"').count() % 2 != 0 || !last.find()) {
            return "";
        }
        String word = last.group(1);
        String before = text.substring(0, text.length() - word.length());
        return word.length() < SHORTEST_BEGINNING || before.endsWith("-") ? "" : word;
    }

    /** The parts of a reference, such as QIC, 2026 and 014; none if what is asked is no reference. */
    public List<String> reference() {
        return REFERENCE.matcher(text).matches() ? words() : List.of();
    }

    /** The words as beginnings of others, for suggestions; none as long as too little has been typed. */
    public List<String> beginnings() {
        List<String> words = words();
        return words.stream().mapToInt(String::length).sum() < SHORTEST_SUGGESTED
                ? List.of()
                : words.subList(0, Math.min(words.size(), MOST_BEGINNINGS));
    }

    private List<String> words() {
        return Arrays.stream(NO_WORD.split(text, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
