package concordat.domain.agreement.dates;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long a term, a renewal or an extension is: years and months first, then days. */
@Embeddable
public record Length(int years, int months, int days) {
    /** The longest that can be recorded, in years. */
    public static final int MOST_YEARS = 125;

    /** @throws IllegalArgumentException if there is nothing of it, or too much */
    public Length {
        if (years < 0 || months < 0 || days < 0 || years + months + days == 0) {
            throw new IllegalArgumentException("A length is at least one day, and no part of it is negative.");
        }
        if (years > MOST_YEARS || months > 12 * MOST_YEARS || days > 366 * MOST_YEARS) {
            throw new IllegalArgumentException("A length is at most " + MOST_YEARS + " years.");
        }
    }

    public static Length ofYears(int years) {
        return new Length(years, 0, 0);
    }

    public static Length ofMonths(int months) {
        return new Length(0, months, 0);
    }

    public static Length ofDays(int days) {
        return new Length(0, 0, days);
    }

    /** Years and months together, as months. */
    public int inMonths() {
        return 12 * years + months;
    }

    /** The first day after a period of that length of which {@code first} is the first day. */
    public LocalDate after(LocalDate first) {
        return afterMonths(first, inMonths()).plusDays(days);
    }

    /**
     * The first day after so many months of which {@code first} is the first day: the day of the same number. A month that
     * has no such day is taken up whole, so that a month from 31 January ends at the end of February, and three years from
     * 29 February end at the end of 28 February.
     */
    static LocalDate afterMonths(LocalDate first, int months) {
        LocalDate reached = first.plusMonths(months);
        return reached.getDayOfMonth() == first.getDayOfMonth() ? reached : reached.plusDays(1);
    }

    /** As people say it: "3 years", "1 year and 6 months". */
    public String words() {
        List<String> parts = new ArrayList<>();
        part(parts, years, "year");
        part(parts, months, "month");
        part(parts, days, "day");
        return Saying.list(parts);
    }

    private static void part(List<String> parts, int count, String unit) {
        if (count > 0) {
            parts.add(Saying.count(count, unit));
        }
    }
}
