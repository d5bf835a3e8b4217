package concordat.domain.intake;

import concordat.domain.shared.RuleBroken;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read by the columns of its register. What cannot be understood is never guessed: it is said of its cell,
 * with what to write instead, and the reading goes on, so that a row tells all that is wrong with it at once.
 */
public final class Entry {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[ ./-]+(\\d{1,2})[ ./-]+(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:[a-z]+,? +)?(\\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\\.?,?[ -]+(\\d{4})");
    private static final Pattern AMOUNT = Pattern.compile("£? ?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("[-−]?(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int SHOWN = 60;

    private final int number;
    private final Mapping mapping;
    private final List<Cell> cells;
    private final List<Problem> problems = new ArrayList<>();

    public Entry(int number, Mapping mapping, List<Cell> cells) {
        this.number = number;
        this.mapping = mapping;
        this.cells = cells;
    }

    /** The number of the row in its file, from 1. */
    public int number() {
        return number;
    }

    /** What stands there; {@link Cell#EMPTY} if nothing does, or the file has no such column. */
    private Cell cell(Column column) {
        Integer place = mapping.places().get(column.key());
        return place == null || place >= cells.size() ? Cell.EMPTY : cells.get(place);
    }

    /** Whether something stands there. */
    public boolean has(Column column) {
        return !cell(column).isEmpty();
    }

    /** The text; empty if there is none. Of a required column without one it is said that it is missing. */
    public String text(Column column) {
        String text = cell(column).text();
        if (text.isEmpty() && column.required()) {
            wrong(column, "Nothing stands here. Enter: " + column.heading().toLowerCase(Locale.UK) + ".");
        }
        return text;
    }

    /** The texts that stand in it, parted by semicolons or line breaks. */
    public List<String> texts(Column column) {
        return Arrays.stream(text(column).split("[;\\n\\r]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The day; null if none stands there, or none that can be told. */
    public @Nullable LocalDate day(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (cell(column).kind() == Cell.Kind.NUMBER) {
            wrong(
                    column,
                    "This is the number " + text + ", not a date. Give the cell the format of a date, or write the date"
                            + " like 31/03/2026.");
            return null;
        }
        try {
            return day(text);
        } catch (DateTimeException none) {
            wrong(
                    column,
                    quoted(text)
                            + " is not a date that can be told for certain. Write it like 31/03/2026 or 2026-03-31.");
            return null;
        }
    }

    /** The day that is written within a cell; nothing if it is none, which is said of the cell. */
    public Optional<LocalDate> dayIn(Column column, String text) {
        try {
            return Optional.of(day(text.strip()));
        } catch (DateTimeException none) {
            wrong(
                    column,
                    quoted(text.strip()) + " is not a date that can be told for certain. Write it like 31/03/2026.");
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            return LocalDate.of(part(numbers, 3), part(numbers, 2), part(numbers, 1));
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3)) + 1;
            return LocalDate.of(part(words, 3), month, part(words, 1));
        }
        throw new DateTimeException("not a date");
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The amount in pounds; null if none stands there, or none that can be told. */
    public @Nullable BigDecimal pounds(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!AMOUNT.matcher(text).matches()) {
            wrong(column, quoted(text) + " is not an amount in pounds. Write it like 250000 or 250,000.00.");
            return null;
        }
        return new BigDecimal(text.replaceAll("[£, ]", ""));
    }

    /** The number, which may be negative and have decimals; null if none stands there, or none that can be told. */
    public @Nullable BigDecimal number(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (cell(column).kind() == Cell.Kind.DAY) {
            wrong(column, "This is the date " + text + ", not a number. Give the cell the format of a number.");
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong(column, quoted(text) + " is not a number that can be told for certain. Write it like 1250 or 12.5.");
            return null;
        }
        return new BigDecimal(text.replace(",", "").replace('−', '-'));
    }

    /** Whether the file keeps it as a day, whatever it shows. */
    public boolean isDay(Column column) {
        return cell(column).kind() == Cell.Kind.DAY;
    }

    /** The whole number; null if none stands there, or none that can be told. */
    public @Nullable Integer whole(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            wrong(column, quoted(text) + " is not a whole number. Write it in digits, like 12.");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** Yes or no; null if nothing stands there, or neither. */
    public @Nullable Boolean yes(Column column) {
        return switch (text(column).toLowerCase(Locale.UK)) {
            case "yes", "y", "true" -> Boolean.TRUE;
            case "no", "n", "false" -> Boolean.FALSE;
            case "" -> null;
            default -> {
                wrong(column, quoted(text(column)) + " is neither yes nor no. Write Yes or No.");
                yield null;
            }
        };
    }

    /** The one that is meant; null if nothing stands there, or none of them. */
    public <T> @Nullable T choice(Column column, Options<T> options) {
        String text = text(column);
        return text.isEmpty() ? null : choice(column, text, options).orElse(null);
    }

    /** The ones that are meant, parted by semicolons; without those that are none of them. */
    public <T> List<T> choices(Column column, Options<T> options) {
        return texts(column).stream()
                .map(text -> choice(column, text, options))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The one that goes under those words, which stand in that cell; if none does, that is said of it. */
    public <T> Optional<T> choice(Column column, String words, Options<T> options) {
        Optional<T> found = options.find(words);
        if (found.isEmpty()) {
            wrong(column, quoted(words) + " " + options.refusal(words));
        }
        return found;
    }

    private static String quoted(String text) {
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "\"";
    }

    /** Says what is wrong with that cell; at the row as a whole if the file has no such column. */
    public void wrong(Column column, String sentence) {
        Integer place = mapping.places().get(column.key());
        problems.add(new Problem(place == null ? "Row " + number : Mapping.letters(place) + number, sentence));
    }

    /** Makes something by the rules of its register, if all was understood; a rule that it breaks is said of that cell. */
    public <T> Optional<T> make(Column column, Supplier<T> making) {
        return make(broken -> column, column, making);
    }

    /** The same, with the cell of which a broken rule is said. */
    public <T> Optional<T> make(Function<RuleBroken, Column> about, Column otherwise, Supplier<T> making) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(making.get());
        } catch (RuleBroken broken) {
            wrong(about.apply(broken), broken.getMessage());
        } catch (IllegalArgumentException broken) {
            wrong(otherwise, String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
