package concordat.domain.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be reached.
 *
 * @param amount in the unit of the measure; of a share, in per cent
 * @param by the day by which
 */
public record Target(BigDecimal amount, LocalDate by) {}
