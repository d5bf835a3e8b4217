package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, half-open: from the first day, up to but not including {@code until}; without
 * {@code until} it holds until further notice. Days are days in Europe/London.
 */
@Embeddable
public record Term(
        @Column(name = "term_from", nullable = false) LocalDate from,
        @Column(name = "term_until") @Nullable LocalDate until) {

    /** The zone in which every date without a time is meant. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** @throws IllegalArgumentException if the term ends before, or on, the day it starts */
    public Term {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("The end date must be after the start date.");
        }
    }

    /** A term without an end. */
    public static Term from(LocalDate first) {
        return new Term(first, null);
    }

    /** The last day on which it holds; null if it has no end. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    /** Whether it holds on that day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it holds at that instant, by the calendar of Europe/London. */
    public boolean includes(Instant instant) {
        return includes(LocalDate.ofInstant(instant, LONDON));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Term other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** Whether it holds on every day on which the other does. */
    public boolean covers(Term other) {
        LocalDate othersEnd = other.until;
        return !other.from.isBefore(from) && (until == null || (othersEnd != null && !othersEnd.isAfter(until)));
    }

    /**
     * The same term, ended: {@code day} is the first day on which it no longer holds.
     *
     * @throws IllegalArgumentException if that is not after its start
     */
    public Term endedOn(LocalDate day) {
        return new Term(from, day);
    }
}
