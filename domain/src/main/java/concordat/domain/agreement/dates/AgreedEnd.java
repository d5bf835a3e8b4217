package concordat.domain.agreement.dates;

import java.time.LocalDate;

/**
 * An end that all parties agreed on by an extension that they signed (AG-5, AG-7). Days are days in Europe/London.
 *
 * @param on the day of the last signature: from then on it is certain
 * @param end the first day on which the agreement no longer applies
 */
public record AgreedEnd(LocalDate on, LocalDate end) {}
