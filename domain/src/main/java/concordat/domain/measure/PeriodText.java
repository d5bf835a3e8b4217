package concordat.domain.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A period as people write it: "2025/26", "Q1 2025/26", "April to June 2025", "May 2026", or as {@link Period#words()} says it. */
final class PeriodText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEARS = "(?:(nhs|academic) )?(?:year )?(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})";
    private static final Pattern YEAR = Pattern.compile(YEARS);
    private static final Pattern QUARTER =
            Pattern.compile("(?:(nhs|academic) )?(?:q|quarter ?)([1-4]) (?:of )?" + YEARS);
    private static final Pattern YEAR_AND_QUARTER = Pattern.compile(YEARS + " (?:q|quarter ?)([1-4])");
    private static final Pattern STRETCH = Pattern.compile(MONTH + "(?: (\\d{4}))? ?(?:to|-) ?" + MONTH + " (\\d{4})");
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + "[ -](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final int MONTHS_OF_A_QUARTER = 3;

    private PeriodText() {}

    /** The period of that basis for which the text stands; nothing if it stands for none. */
    static Optional<Period> read(PeriodBasis basis, String text) {
        String plain = text.strip()
                .toLowerCase(Locale.UK)
                .replaceAll("[–—]", "-")
                .replaceAll("[,.]", " ")
                .replaceAll("\\s+", " ");
        try {
            return switch (basis) {
                case NHS_YEAR, ACADEMIC_YEAR -> year(basis, plain);
                case NHS_QUARTER, ACADEMIC_QUARTER -> quarter(basis, plain);
                case MONTH -> month(plain).map(month -> basis.of(month.atDay(1)));
            };
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A basis of which the text is a period, if it is one at all. */
    static Optional<PeriodBasis> basisOf(String text) {
        return Arrays.stream(PeriodBasis.values())
                .filter(basis -> read(basis, text).isPresent())
                .findFirst();
    }

    /** How a period of that basis can be written. */
    static String example(PeriodBasis basis) {
        return switch (basis) {
            case NHS_YEAR, ACADEMIC_YEAR -> "2025/26";
            case NHS_QUARTER -> "Q1 2025/26, or April to June 2025";
            case ACADEMIC_QUARTER -> "Q1 2025/26, or August to October 2025";
            case MONTH -> "April 2026";
        };
    }

    private static Optional<Period> year(PeriodBasis basis, String plain) {
        Matcher year = YEAR.matcher(plain);
        return year.matches()
                ? begins(basis, year, 1).map(basis::of)
                : stretch(plain).filter(period -> isWhole(basis, period)).map(period -> basis.of(period.from()));
    }

    private static Optional<Period> quarter(PeriodBasis basis, String plain) {
        Matcher first = QUARTER.matcher(plain);
        if (first.matches()) {
            return fits(basis, first.group(1))
                    ? begins(basis, first, 3).map(from -> quarter(basis, from, first.group(2)))
                    : Optional.empty();
        }
        Matcher last = YEAR_AND_QUARTER.matcher(plain);
        return last.matches()
                ? begins(basis, last, 1).map(from -> quarter(basis, from, last.group(4)))
                : stretch(plain).filter(period -> isWhole(basis, period)).map(period -> basis.of(period.from()));
    }

    private static Period quarter(PeriodBasis basis, LocalDate from, String number) {
        return basis.of(from.plusMonths((long) MONTHS_OF_A_QUARTER * (Integer.parseInt(number) - 1)));
    }

    /** The first day of the year that stands at that group: its name, if any, then the years in which it begins and ends. */
    private static Optional<LocalDate> begins(PeriodBasis basis, Matcher found, int group) {
        int from = Integer.parseInt(found.group(group + 1));
        String until = found.group(group + 2);
        boolean follows =
                until.length() == 4 ? Integer.parseInt(until) == from + 1 : Integer.parseInt(until) == (from + 1) % 100;
        return follows && fits(basis, found.group(group))
                ? Optional.of(LocalDate.of(from, basis.first(), 1))
                : Optional.empty();
    }

    private static boolean fits(PeriodBasis basis, @Nullable String named) {
        return named == null || named.equals("academic") == basis.isAcademic();
    }

    /** From the first day to the last. */
    private record Stretch(LocalDate from, LocalDate until) {}

    private static Optional<Stretch> stretch(String plain) {
        Matcher found = STRETCH.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        String begins = found.group(2);
        YearMonth until = YearMonth.of(Integer.parseInt(found.group(4)), month(found, 3));
        YearMonth from = YearMonth.of(begins == null ? until.getYear() : Integer.parseInt(begins), month(found, 1));
        return Optional.of(new Stretch(from.atDay(1), until.atEndOfMonth()));
    }

    private static boolean isWhole(PeriodBasis basis, Stretch stretch) {
        Period period = basis.of(stretch.from());
        return period.from().equals(stretch.from()) && period.until().equals(stretch.until());
    }

    private static Optional<YearMonth> month(String plain) {
        Matcher words = ONE_MONTH.matcher(plain);
        if (words.matches()) {
            return Optional.of(YearMonth.of(Integer.parseInt(words.group(2)), month(words, 1)));
        }
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return Optional.of(YearMonth.of(Integer.parseInt(digits.group(2)), Integer.parseInt(digits.group(1))));
        }
        Matcher iso = ISO.matcher(plain);
        return iso.matches()
                ? Optional.of(YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))))
                : Optional.empty();
    }

    private static int month(Matcher found, int group) {
        return MONTHS.indexOf(found.group(group).substring(0, 3)) + 1;
    }
}
