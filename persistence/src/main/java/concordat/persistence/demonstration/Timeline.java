package concordat.persistence.demonstration;

import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time in the demonstration: it stands still unless it is moved on, and never comes after the present. */
final class Timeline extends Clock {
    private final Instant present;
    private Instant now;

    Timeline(Instant start, Instant present) {
        this.present = present;
        now = start;
    }

    /** Moves on to that time of that day in London, or not at all if it is later already, or to the present at most. */
    void moveTo(LocalDate day, int hour) {
        moveTo(day.atTime(LocalTime.of(hour, 0)).atZone(Term.LONDON).toInstant());
    }

    private void moveTo(Instant then) {
        Instant next = then.isAfter(present) ? present : then;
        now = next.isAfter(now) ? next : now;
    }

    /** Moves on by so many minutes. */
    void pass(int minutes) {
        moveTo(now.plus(Duration.ofMinutes(minutes)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Term.LONDON);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Term.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
