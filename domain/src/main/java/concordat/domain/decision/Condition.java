package concordat.domain.decision;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * A condition under which something is approved, or a task that follows from a decision; each becomes an action
 * (VO-11).
 *
 * @param owner who undertakes it, for that organisation
 * @param due by when
 */
public record Condition(String text, PersonId owner, OrganisationId organisation, LocalDate due) {
    public Condition {
        text = Text.required("action", text, Text.SENTENCE);
    }
}
