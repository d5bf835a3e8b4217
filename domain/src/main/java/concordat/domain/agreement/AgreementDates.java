package concordat.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an agreement, each of them null when it is not on record: as they were entered, or, in a list, as they stand
 * on its day. Days are days in Europe/London.
 *
 * @param effective the first day on which it applies
 * @param end the first day on which it no longer applies, without extensions that nobody has taken up (AG-5); as entered
 *     only if the agreement gives a date and not a length
 * @param review when it is next to be reviewed
 */
@Embeddable
public record AgreementDates(
        @Column(name = "effective_on") @Nullable LocalDate effective,
        @Column(name = "ends_on") @Nullable LocalDate end,
        @Column(name = "review_on") @Nullable LocalDate review) {

    /** None of them is on record. */
    public static final AgreementDates NOT_RECORDED = new AgreementDates(null, null, null);

    /** From one day up to, not including, another; without a review. */
    public static AgreementDates between(LocalDate effective, LocalDate end) {
        return new AgreementDates(effective, end, null);
    }

    /** The same with that review. */
    public AgreementDates reviewedOn(@Nullable LocalDate day) {
        return new AgreementDates(effective, end, day);
    }

    /** Whether both ends of the term are on record, so that it can be told whether it applies. */
    public boolean tellTheTerm() {
        return effective != null && end != null;
    }
}
