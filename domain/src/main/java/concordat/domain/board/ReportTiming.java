package concordat.domain.board;

import static concordat.domain.board.BoardReportScheduleRule.DAYS_BEFORE_A_MEETING_ARE_1_TO_28;
import static concordat.domain.board.BoardReportScheduleRule.DAY_OF_THE_MONTH_IS_1_TO_31;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which days a scheduled board report is due, as days of the calendar in Europe/London.
 *
 * @param number the day of the month, of which a shorter month has its last day; or how many days before each meeting
 */
@Embeddable
public record ReportTiming(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Rhythm rhythm, @Column(nullable = false) int number) {
    /** The latest day of a month on which a report can be due. */
    public static final int LAST_DAY = 31;

    /** How many days before a meeting a report can be due at most. */
    public static final int MOST_DAYS_BEFORE = 28;

    /** What a schedule goes by. */
    public enum Rhythm {
        MONTHLY("Monthly"),
        BEFORE_MEETINGS("Before each meeting");

        private final String words;

        Rhythm(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** @throws concordat.domain.shared.RuleBroken if the number is none for its rhythm */
    public ReportTiming {
        if (rhythm == Rhythm.MONTHLY) {
            DAY_OF_THE_MONTH_IS_1_TO_31.require(1 <= number && number <= LAST_DAY);
        } else {
            DAYS_BEFORE_A_MEETING_ARE_1_TO_28.require(1 <= number && number <= MOST_DAYS_BEFORE);
        }
    }

    /** Due on that day of every month, and on the last of a month that does not have it. */
    public static ReportTiming monthlyOn(int day) {
        return new ReportTiming(Rhythm.MONTHLY, day);
    }

    /** Due so many days before each meeting. */
    public static ReportTiming beforeMeetings(int days) {
        return new ReportTiming(Rhythm.BEFORE_MEETINGS, days);
    }

    /** Whether it needs a committee, whose meetings it goes by. */
    public boolean goesByMeetings() {
        return rhythm == Rhythm.BEFORE_MEETINGS;
    }

    /** The last day up to and including that one on which a report was due; empty if there was none. */
    Optional<LocalDate> lastDue(LocalDate today, Collection<LocalDate> meetings) {
        return due(YearMonth.from(today).minusMonths(1), meetings)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** The first day after that one on which a report is due; empty if no such meeting is arranged. */
    Optional<LocalDate> nextDue(LocalDate today, Collection<LocalDate> meetings) {
        return due(YearMonth.from(today), meetings)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** The due days of a month and the next; or those of all these meetings. */
    private Stream<LocalDate> due(YearMonth from, Collection<LocalDate> meetings) {
        return goesByMeetings()
                ? meetings.stream().map(meeting -> meeting.minusDays(number))
                : Stream.of(from, from.plusMonths(1))
                        .map(month -> month.atDay(Math.min(number, month.lengthOfMonth())));
    }

    /** When it is due, as people read it: "Monthly, on the 31st or the last day of a shorter month". */
    public String words() {
        if (goesByMeetings()) {
            return number == 1 ? "The day before each meeting" : number + " days before each meeting";
        }
        return "Monthly, on the " + ordinal() + (number > 28 ? " or the last day of a shorter month" : "");
    }

    private String ordinal() {
        boolean teen = number / 10 == 1;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
