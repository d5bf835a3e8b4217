package concordat.web.meeting;

import concordat.domain.meeting.Arrangements;
import concordat.domain.shared.Term;
import concordat.web.look.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days and times of meetings, by the clocks in Europe/London. */
final class When {
    private When() {}

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Term.LONDON);
    }

    /** Such as "9.30am". */
    static String time(Instant instant) {
        return Words.time(LocalTime.ofInstant(instant, Term.LONDON));
    }

    /** Such as "9.30am to midday"; the day is named too if it ends on another one. */
    static String span(Instant from, Instant until) {
        return time(from) + " to " + (day(from).equals(day(until)) ? time(until) : Words.moment(until));
    }

    /** Such as "Thursday 14 December 2023, 9.30am to midday". */
    static String words(Arrangements arrangements) {
        return Words.weekday(day(arrangements.startsAt())) + ", "
                + span(arrangements.startsAt(), arrangements.endsAt());
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Term.LONDON).toInstant();
    }

    /**
     * The instant in a meeting that is meant by a time of day; without one, now. In the minute in which the meeting was
     * opened it is the opening itself, in the present minute it is now.
     */
    static Instant inMeeting(@Nullable LocalTime time, Instant openedAt, Instant now) {
        if (time == null) {
            return now;
        }
        Instant meant = at(day(openedAt), time);
        if (meant.equals(openedAt.truncatedTo(ChronoUnit.MINUTES))) {
            return openedAt;
        }
        return meant.equals(now.truncatedTo(ChronoUnit.MINUTES)) ? now : meant;
    }
}
