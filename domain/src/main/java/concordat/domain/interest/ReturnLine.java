package concordat.domain.interest;

import concordat.domain.shared.PersonId;
import java.time.LocalDate;

/**
 * An annual return that was made.
 *
 * @param enteredBy the officer who entered it for the person; blank if the person made it
 */
public record ReturnLine(PersonId person, ReturnKind kind, LocalDate on, String enteredBy) {}
