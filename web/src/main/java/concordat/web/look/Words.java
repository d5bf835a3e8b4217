package concordat.web.look;

import concordat.domain.shared.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and counts as pages write them: 14 December 2023, 9.30am, 1,000 decisions (AX-3). */
@Named
@ApplicationScoped
public class Words {
    /** Where the partners are; an instant is shown as the clocks there showed it. */
    private static final long KILOBYTE = 1024;

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Such as "14 December 2023"; "not recorded" for a date that nobody has given. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "not recorded" : DATE.format(date);
    }

    /** Such as "Thursday 14 December 2023". */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Such as "9.30am", "2pm", "midday" and "midnight". */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** Such as "14 December 2023, 9.30am". */
    public static String moment(Instant instant) {
        var local = instant.atZone(ZONE);
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** For columns of a table only, where times have to line up: "14 December 2023 09:30". */
    public static String logged(Instant instant) {
        var local = instant.atZone(ZONE);
        return date(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    /** Such as "from 14 December 2023 until further notice", or "to 31 March 2027", which is the last day. */
    public static String term(Term term) {
        LocalDate until = term.until();
        return "from " + date(term.from())
                + (until == null ? " until further notice" : " to " + date(until.minusDays(1)));
    }

    /** A text as a value in an address. */
    public static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Such as "1,204". */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** How large a file is: "380 KB", or "12.3 MB". */
    public static String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? number((bytes + KILOBYTE - 1) / KILOBYTE) + " KB"
                : BigDecimal.valueOf(bytes)
                                .divide(BigDecimal.valueOf(KILOBYTE * KILOBYTE), 1, RoundingMode.UP)
                                .toPlainString()
                        + " MB";
    }

    /** Such as "1 decision" and "1,204 decisions". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
