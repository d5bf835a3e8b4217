package concordat.domain.agreement.dates;

import concordat.domain.shared.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long before the end notice must be given: months first, then weeks, then days. The day on which notice is given does
 * not count, and months run to the day of the same number, or to the last day of a month that has no such day (the
 * corresponding date rule).
 */
@Embeddable
public record NoticePeriod(
        @Column(name = "notice_months") int months,
        @Column(name = "notice_weeks") int weeks,
        @Column(name = "notice_days") int days,
        @Enumerated(EnumType.STRING) @Column(name = "notice_day_count") DayCount counted) {
    /** The longest period that can be recorded, in months. */
    public static final int MOST_MONTHS = 120;

    /** The most weeks that can be recorded beside the months. */
    public static final int MOST_WEEKS = 104;

    /** The most days that can be recorded beside the months and weeks. */
    public static final int MOST_DAYS = 366;

    /** @throws IllegalArgumentException if there is nothing of it, or too much */
    public NoticePeriod {
        if (months < 0
                || months > MOST_MONTHS
                || weeks < 0
                || weeks > MOST_WEEKS
                || days < 0
                || days > MOST_DAYS
                || months + weeks + days == 0) {
            throw new IllegalArgumentException("The notice period must be up to " + MOST_MONTHS + " months, "
                    + MOST_WEEKS + " weeks and " + MOST_DAYS
                    + " days, and not nothing; leave it empty if it is not recorded.");
        }
    }

    /** Months and days of the calendar. */
    public NoticePeriod(int months, int days) {
        this(months, 0, days, DayCount.CALENDAR);
    }

    /** So many months. */
    public static NoticePeriod ofMonths(int months) {
        return new NoticePeriod(months, 0);
    }

    /** So many weeks. */
    public static NoticePeriod ofWeeks(int weeks) {
        return new NoticePeriod(0, weeks, 0, DayCount.CALENDAR);
    }

    /** So many days, counted like that. */
    public static NoticePeriod of(int days, DayCount counted) {
        return new NoticePeriod(0, 0, days, counted);
    }

    /** The day at whose end a notice that is given on a day has run out: the agreement can end with it. */
    public LocalDate runsOut(LocalDate given, WorkingDays workingDays) {
        LocalDate counted = given.plusMonths(months).plusWeeks(weeks);
        return switch (this.counted) {
            case CALENDAR -> counted.plusDays(days);
            case CLEAR -> counted.plusDays(days + 1L);
            case WORKING -> workingDays.after(counted, days);
        };
    }

    /**
     * The last day to give notice, so that it has run out when the agreement ends (AG-6).
     *
     * @param end the first day on which the agreement no longer applies
     */
    public LocalDate lastDayBefore(LocalDate end, WorkingDays workingDays) {
        LocalDate last = end.minusDays(1);
        LocalDate beforeDays =
                switch (counted) {
                    case CALENDAR -> last.minusDays(days);
                    case CLEAR -> last.minusDays(days + 1L);
                    case WORKING ->
                        days == 0 ? last : workingDays.back(last, days).minusDays(1);
                };
        LocalDate latest = beforeDays.minusWeeks(weeks);
        // Several days can run to the end of one short month: the latest of them is the last.
        LocalDate given = latest.minusMonths(months).plusDays(3);
        while (given.plusMonths(months).isAfter(latest)) {
            given = given.minusDays(1);
        }
        return given;
    }

    /** As people say it: "6 months", "1 month and 14 days", "20 working days". */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (months > 0) {
            parts.add(Saying.count(months, "month"));
        }
        if (weeks > 0) {
            parts.add(Saying.count(weeks, "week"));
        }
        if (days > 0) {
            parts.add(counted.words(days));
        }
        String said = Saying.list(parts);
        return counted == DayCount.CLEAR && days == 0 ? said + " clear" : said;
    }
}
