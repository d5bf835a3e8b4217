package concordat.reports.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes, dates and lists as people read them. */
final class Words {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Map<String, String> SPECIAL = Map.of(
            "MOU", "Memorandum of understanding (MoU)",
            "JOINT_COMMITTEE", "Joint committee",
            "COMMITTEES_IN_COMMON", "Committees in common",
            "SINGLE_ORG_COMMITTEE", "Committee of one organisation",
            "INDIVIDUAL_DECISION_MAKERS", "Group with individual decision-makers",
            "ADVISORY", "Advisory group",
            "PART", "In part",
            "NHS_EDUCATION_FUNDING_AGREEMENT", "NHS Education Funding Agreement",
            "UHA_MEMBERSHIP", "University Hospital Association (UHA) membership",
            "UNIVERSITY_IN_NAME", "\"University\" in the name");

    private Words() {}

    /** {@code APPROVED_WITH_CONDITIONS} as "Approved with conditions"; what is no code is left as it is. */
    static String of(String code) {
        String special = SPECIAL.get(code);
        if (special != null) {
            return special;
        }
        if (!CODE.matcher(code).matches() || code.length() < 2) {
            return code;
        }
        String lower = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    static @Nullable String ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }

    /** 14 December 2023 (AX-3). */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 14 Dec 2023, where there is little room. */
    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** 14 December 2023 at 9.30am (AX-3). */
    static String moment(Instant instant) {
        String time =
                TIME.format(instant.atZone(LONDON)).toLowerCase(Locale.ROOT).replace(':', '.');
        return date(LocalDate.ofInstant(instant, LONDON)) + " at " + time + ", UK time";
    }

    /** One to a line. */
    static String lines(List<String> sentences) {
        return String.join("\n", sentences);
    }
}
