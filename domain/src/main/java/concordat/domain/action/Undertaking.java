package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is raised; its parts are those of {@link Action}.
 *
 * @param decision the decision from which it follows; null if it arose from the item alone
 */
public record Undertaking(
        PartnershipId partnership,
        CommitteeId committee,
        Origin origin,
        @Nullable DecisionId decision,
        String reference,
        String description,
        PersonOnRecord owner,
        LocalDate due,
        UUID audience) {
    public Undertaking {
        description = Text.required("action", description, Text.SENTENCE);
    }
}
