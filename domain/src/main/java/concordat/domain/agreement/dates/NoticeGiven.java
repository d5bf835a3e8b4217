package concordat.domain.agreement.dates;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;

/**
 * A notice that a party has given to the others.
 *
 * @param given the day on which it reached them
 * @param end the first day on which the agreement no longer applies by this notice
 */
public record NoticeGiven(OrganisationId party, LocalDate given, NoticeKind kind, LocalDate end) {}
