package concordat.domain.job;

import concordat.domain.shared.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The times at which a kind of job is due by itself. Whichever node asks, and whenever, the times are the same. */
public sealed interface Timetable {
    /** The last time at or before that instant. */
    Instant last(Instant now);

    /** Every so often, counted from 1970 UTC. */
    record Every(Duration interval) implements Timetable {
        public Every {
            if (interval.toSeconds() < 1) {
                throw new IllegalArgumentException("An interval is at least a second: " + interval);
            }
        }

        @Override
        public Instant last(Instant now) {
            long seconds = interval.toSeconds();
            return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
        }
    }

    /** Once a day by the clocks of London; a time that a change of the clocks leaves out is an hour later that day. */
    record Daily(LocalTime at) implements Timetable {
        @Override
        public Instant last(Instant now) {
            ZonedDateTime today =
                    now.atZone(Term.LONDON).toLocalDate().atTime(at).atZone(Term.LONDON);
            Instant then = today.toInstant();
            return then.isAfter(now)
                    ? today.toLocalDate()
                            .minusDays(1)
                            .atTime(at)
                            .atZone(Term.LONDON)
                            .toInstant()
                    : then;
        }
    }
}
