package concordat.domain.agreement.obligation;

import concordat.domain.agreement.dates.Length;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days something falls due: once, or at intervals. Each is counted from the first, so that what is due on the 31st
 * is due on the last day of a shorter month and on the 31st again of the next long one. {@code app.dues} in the database
 * counts alike; a test holds the two together.
 *
 * @param first the first day, or the only one
 * @param every how far apart they are; null for once
 * @param last after which day it falls due no more; null for until the agreement ends
 */
@Embeddable
public record Recurrence(
        @Column(name = "first_on", nullable = false) LocalDate first,
        @AttributeOverride(name = "years", column = @Column(name = "every_years"))
                @AttributeOverride(name = "months", column = @Column(name = "every_months"))
                @AttributeOverride(name = "days", column = @Column(name = "every_days"))
                @Embedded
                @Nullable
                Length every,
        @Column(name = "last_on") @Nullable LocalDate last) {
    /** The first and the last day that can be entered. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** @throws IllegalArgumentException if a day is out of bounds, or the last day does not go with the others */
    public Recurrence {
        requireWithinBounds(first);
        if (last != null) {
            requireWithinBounds(last);
            if (every == null) {
                throw new IllegalArgumentException("What is due once has no last day: its due date is the last.");
            }
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day must not be before the first due date.");
            }
        }
    }

    private static void requireWithinBounds(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException("A due date lies between 1 January 1990 and 31 December 2100.");
        }
    }

    /** Due on that day only. */
    public static Recurrence once(LocalDate day) {
        return new Recurrence(day, null, null);
    }

    /** Due from that day on at that interval, without a last day. */
    public static Recurrence each(Length every, LocalDate first) {
        return new Recurrence(first, every, null);
    }

    /** The same until that day, on which it may still fall due. */
    public Recurrence until(@Nullable LocalDate lastDay) {
        return new Recurrence(first, every, lastDay);
    }

    public boolean isOnce() {
        return every == null;
    }

    /** The how-manieth day on which it falls due, from 0 on, whatever ends it. */
    LocalDate due(int ordinal) {
        return every == null
                ? first
                : first.plusMonths((long) ordinal * every.inMonths()).plusDays((long) ordinal * every.days());
    }

    /**
     * The days on which it falls due, in their order.
     *
     * @param end the first day on which nothing falls due any more; null if there is no such day
     * @param horizon the last day that is looked at
     */
    public List<LocalDate> dues(@Nullable LocalDate end, LocalDate horizon) {
        List<LocalDate> dues = new ArrayList<>();
        for (int ordinal = 0; ordinal == 0 || every != null; ordinal++) {
            LocalDate due = due(ordinal);
            if (due.isAfter(horizon) || isOver(due, end)) {
                break;
            }
            dues.add(due);
        }
        return dues;
    }

    private boolean isOver(LocalDate due, @Nullable LocalDate end) {
        return (end != null && !due.isBefore(end)) || (last != null && due.isAfter(last));
    }

    /** Whether it falls due on that day. */
    public boolean includes(LocalDate day, @Nullable LocalDate end) {
        return dues(end, day).contains(day);
    }

    /** The last day that has to be looked at to know the next due date after that day, too. */
    LocalDate reach(LocalDate day) {
        LocalDate from = day.isBefore(first) ? first : day;
        return every == null ? from : from.plusDays(31L * every.inMonths() + every.days());
    }

    /** The first due date after that day. */
    public Optional<LocalDate> nextAfter(LocalDate day, @Nullable LocalDate end) {
        return dues(end, reach(day)).stream().filter(due -> due.isAfter(day)).findFirst();
    }

    /** As people say it: "Once", "Every year", "Every 2 weeks". */
    public String words() {
        if (every == null) {
            return "Once";
        }
        if (every.inMonths() == 0 && every.days() % 7 == 0) {
            return "Every " + (every.days() == 7 ? "week" : every.days() / 7 + " weeks");
        }
        return "Every " + (every.words().matches("1 \\w+") ? every.words().substring(2) : every.words());
    }
}
