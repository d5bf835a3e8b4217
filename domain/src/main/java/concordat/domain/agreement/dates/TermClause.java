package concordat.domain.agreement.dates;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says about its term, beside its dates.
 *
 * @param initial how long it runs from its effective date; null if it gives its end as a date, or none
 * @param renewal for how long it renews each time; only if it renews by itself
 * @param mostRenewals how often at most; null for without limit
 * @param stoppedBy whose notice keeps it from renewing
 * @param options how many options to extend it there are
 * @param option for how long each option extends it; null if there is none
 * @param reviewMonths it is reviewed every so many months from its effective date; 0 if it says nothing of that
 */
@Embeddable
public record TermClause(
        @AttributeOverride(name = "years", column = @Column(name = "initial_years"))
                @AttributeOverride(name = "months", column = @Column(name = "initial_months"))
                @AttributeOverride(name = "days", column = @Column(name = "initial_days"))
                @Embedded
                @Nullable
                Length initial,
        @Enumerated(EnumType.STRING) @Column(name = "renewal_mode", nullable = false) RenewalMode mode,
        @AttributeOverride(name = "years", column = @Column(name = "renewal_years"))
                @AttributeOverride(name = "months", column = @Column(name = "renewal_months"))
                @AttributeOverride(name = "days", column = @Column(name = "renewal_days"))
                @Embedded
                @Nullable
                Length renewal,
        @Column(name = "most_renewals") @Nullable Integer mostRenewals,
        @Enumerated(EnumType.STRING) @Column(name = "stopped_by", nullable = false) Stopping stoppedBy,
        @Column(name = "extension_options", nullable = false) int options,
        @AttributeOverride(name = "years", column = @Column(name = "extension_years"))
                @AttributeOverride(name = "months", column = @Column(name = "extension_months"))
                @AttributeOverride(name = "days", column = @Column(name = "extension_days"))
                @Embedded
                @Nullable
                Length option,
        @Column(name = "review_every_months", nullable = false) int reviewMonths) {
    /** It says no more than its dates do. */
    public static final TermClause BY_DATES_ALONE =
            new TermClause(null, RenewalMode.FIXED, null, null, Stopping.ANY_PARTY, 0, null, 0);

    /** The most options, and renewals if they are limited. */
    public static final int MOST_TIMES = 50;

    /** The longest time between reviews, in months. */
    public static final int MOST_REVIEW_MONTHS = 120;

    /** @throws IllegalArgumentException if its parts do not go together */
    public TermClause {
        if ((mode == RenewalMode.AUTO_RENEW) != (renewal != null)) {
            throw new IllegalArgumentException(
                    "Enter how long each renewal is if the agreement renews by itself, and only then.");
        }
        if (renewal != null && renewal.inMonths() == 0 && renewal.days() < SHORTEST_RENEWAL_DAYS) {
            throw new IllegalArgumentException(
                    "A renewal is at least one month, or " + SHORTEST_RENEWAL_DAYS + " days, long.");
        }
        if (mostRenewals != null && (renewal == null || mostRenewals < 1 || mostRenewals > MOST_TIMES)) {
            throw new IllegalArgumentException("Enter how often the agreement renews at most, 1 to " + MOST_TIMES
                    + ", only if it renews by itself; leave it empty if there is no limit.");
        }
        if (options < 0 || options > MOST_TIMES || (options > 0) != (option != null)) {
            throw new IllegalArgumentException("Enter both how many options to extend there are, up to " + MOST_TIMES
                    + ", and how long each extends the agreement; leave both empty if there are none.");
        }
        if (options > 0 && mode == RenewalMode.ROLLING) {
            throw new IllegalArgumentException(
                    "An agreement that runs on until notice is given has no end that an option could extend.");
        }
        if (reviewMonths < 0 || reviewMonths > MOST_REVIEW_MONTHS) {
            throw new IllegalArgumentException(
                    "An agreement is reviewed at least every " + MOST_REVIEW_MONTHS + " months, if it says so at all.");
        }
    }

    private static final int SHORTEST_RENEWAL_DAYS = 28;

    /** It runs for that long. */
    public static TermClause fixed(Length initial) {
        return BY_DATES_ALONE.running(initial);
    }

    /** It runs on until notice is given. */
    public static TermClause rolling() {
        return new TermClause(null, RenewalMode.ROLLING, null, null, Stopping.ANY_PARTY, 0, null, 0);
    }

    /** The same with that initial term; null for none. */
    public TermClause running(@Nullable Length length) {
        return new TermClause(length, mode, renewal, mostRenewals, stoppedBy, options, option, reviewMonths);
    }

    /** The same, renewing by itself for that long each time, unless stopped. */
    public TermClause renewing(Length each, @Nullable Integer atMost, Stopping stopping) {
        return new TermClause(initial, RenewalMode.AUTO_RENEW, each, atMost, stopping, options, option, reviewMonths);
    }

    /** The same, with so many options to extend it by that long each. */
    public TermClause extendable(int times, Length each) {
        return new TermClause(initial, mode, renewal, mostRenewals, stoppedBy, times, each, reviewMonths);
    }

    /** The same, reviewed every so many months. */
    public TermClause reviewedEvery(int months) {
        return new TermClause(initial, mode, renewal, mostRenewals, stoppedBy, options, option, months);
    }
}
