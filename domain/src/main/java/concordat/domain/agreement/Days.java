package concordat.domain.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences name them. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** Such as "14 December 2023". */
    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
