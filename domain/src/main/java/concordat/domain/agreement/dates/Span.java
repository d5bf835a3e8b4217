package concordat.domain.agreement.dates;

import java.time.LocalDate;

/**
 * What the end of an agreement is, from a day on and until the next such day.
 *
 * @param from the first day on which that is its end
 * @param end the first day on which it no longer applies
 * @param cause why
 * @param number the how-manieth option, agreed end or renewal; 0 for the others
 */
public record Span(LocalDate from, LocalDate end, Cause cause, int number) {
    /** Why an agreement has the end that it has. */
    public enum Cause {
        /** It gives its end as a date. */
        DATE,
        /** It runs for the length that it says. */
        INITIAL,
        /** An option to extend it was taken up. */
        EXTENSION,
        /** The parties agreed on a later end. */
        AGREED,
        /** It renewed by itself, or can no longer be kept from it. */
        RENEWAL,
        /** Notice was given. */
        NOTICE
    }
}
