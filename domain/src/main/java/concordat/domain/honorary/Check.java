package concordat.domain.honorary;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check before somebody begins, such as that of the Disclosure and Barring Service.
 *
 * @param on the day of the result; null if it was not done
 */
@Embeddable
public record Check(@Enumerated(EnumType.STRING) CheckResult result, @Nullable LocalDate on) {
    /** Not done yet. */
    public static final Check NOT_YET = new Check(CheckResult.NOT_YET, null);
}
