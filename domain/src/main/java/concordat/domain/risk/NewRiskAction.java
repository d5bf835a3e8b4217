package concordat.domain.risk;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * What is to be done about a principal risk, as somebody wants to put it on record.
 *
 * @param owner who does it
 * @param organisation the partner at which they work
 */
public record NewRiskAction(String text, String owner, OrganisationId organisation, LocalDate due) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public NewRiskAction {
        text = Text.required("action", text, Text.SENTENCE);
        owner = Text.required("owner", owner, Text.LINE);
    }
}
