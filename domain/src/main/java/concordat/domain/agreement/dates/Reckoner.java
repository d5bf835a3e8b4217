package concordat.domain.agreement.dates;

import java.time.LocalDate;

/**
 * Adds lengths one after the other. Months are counted from the day on which they begin to run, not from one month's end to
 * the next, so that no day is lost on the way; days begin a new count.
 */
final class Reckoner {
    private LocalDate first;
    private int months;

    private Reckoner(LocalDate first) {
        this.first = first;
    }

    /** One that has come to a day. */
    static Reckoner at(LocalDate day) {
        return new Reckoner(day);
    }

    /** One that began on a day and has run for a length. */
    static Reckoner from(LocalDate day, Length length) {
        Reckoner reckoner = new Reckoner(day);
        reckoner.add(length);
        return reckoner;
    }

    /** The first day after that length has run, too. */
    LocalDate add(Length length) {
        months += length.inMonths();
        LocalDate reached = Length.afterMonths(first, months);
        if (length.days() > 0) {
            reached = reached.plusDays(length.days());
            first = reached;
            months = 0;
        }
        return reached;
    }
}
