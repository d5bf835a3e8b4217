package concordat.domain.agreement.obligation;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;

/** Who says something about a due date, for which party, and on which day in Europe/London. */
record Signed(OrganisationId party, PersonId person, String name, LocalDate day) {}
