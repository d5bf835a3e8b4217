package concordat.domain.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * Which days are working days: Mondays to Fridays that are no bank holidays in England and Wales. Bank holidays follow
 * from the calendar (Banking and Financial Dealings Act 1971), with their substitutes for weekends; what is proclaimed
 * for a single year is added to them, or taken off.
 *
 * @param proclaimed days that a proclamation made a bank holiday (true), or an ordinary day although the calendar would
 *     make it one (false)
 */
public record WorkingDays(Map<LocalDate, Boolean> proclaimed) {
    /** By the calendar alone. */
    public static final WorkingDays BY_THE_CALENDAR = new WorkingDays(Map.of());

    public WorkingDays {
        proclaimed = Map.copyOf(proclaimed);
    }

    /** Whether people work on that day. */
    public boolean includes(LocalDate day) {
        return !isWeekend(day) && !isBankHoliday(day);
    }

    /** Whether it is a bank holiday in England and Wales, the substitute for one on a weekend among them. */
    public boolean isBankHoliday(LocalDate day) {
        Boolean changed = proclaimed.get(day);
        return changed == null ? byTheCalendar(day) : changed;
    }

    /** The working day that is so many working days later; the day itself does not count, working day or not. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= includes(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The day on or before which there are so many working days up to and including {@code day}, the earliest of them. */
    public LocalDate back(LocalDate day, int workingDays) {
        LocalDate reached = day.plusDays(1);
        for (int left = workingDays; left > 0; ) {
            reached = reached.minusDays(1);
            left -= includes(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days there are after the one day, up to and including the other; none if that is no later. */
    public int between(LocalDate day, LocalDate later) {
        return (int) day.plusDays(1)
                .datesUntil(later.isAfter(day) ? later.plusDays(1) : day.plusDays(1))
                .filter(this::includes)
                .count();
    }

    /** The day itself if it is a working day, otherwise the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return back(day, 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean byTheCalendar(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return switch (day.getMonth()) {
            case JANUARY -> day.equals(newYear(day.getYear()));
            case MARCH, APRIL -> isOfEaster(day);
            case MAY -> monday && (day.getDayOfMonth() <= 7 || day.getDayOfMonth() > 24);
            case AUGUST -> monday && day.getDayOfMonth() > 24;
            case DECEMBER -> isOfChristmas(day);
            default -> false;
        };
    }

    private static LocalDate newYear(int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return isWeekend(first) ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : first;
    }

    private static boolean isOfEaster(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }

    /** Both days that are kept for Christmas and Boxing Day: on a weekend, the next days that are none. */
    private static boolean isOfChristmas(LocalDate day) {
        LocalDate christmas = LocalDate.of(day.getYear(), Month.DECEMBER, 25);
        return switch (christmas.getDayOfWeek()) {
            case FRIDAY -> day.equals(christmas) || day.equals(christmas.plusDays(3));
            case SATURDAY -> day.equals(christmas.plusDays(2)) || day.equals(christmas.plusDays(3));
            case SUNDAY -> day.equals(christmas.plusDays(1)) || day.equals(christmas.plusDays(2));
            default -> day.equals(christmas) || day.equals(christmas.plusDays(1));
        };
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
