package concordat.domain.placement;

import java.time.LocalDate;
import java.time.Month;

/** Years that are named after the two in which they lie, such as 2025/26. */
public final class Years {
    private static final Month ACADEMIC = Month.AUGUST;
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private Years() {}

    /** The academic year in which that day lies, August to July, by the year in which it begins. */
    public static int academic(LocalDate day) {
        return day.getMonthValue() < ACADEMIC.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /** Such as 2025/26. */
    public static String words(int first) {
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    static boolean isPlausible(int first) {
        return first >= FIRST && first <= LAST;
    }
}
