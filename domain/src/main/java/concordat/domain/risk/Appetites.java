package concordat.domain.risk;

import concordat.domain.shared.OrganisationId;
import java.util.List;
import java.util.Optional;

/** The appetites of the partners that the actor may know of. */
public interface Appetites {
    void add(RiskAppetite appetite);

    /** The latest of that organisation for that category, held until the transaction ends. */
    Optional<RiskAppetite> latest(OrganisationId organisation, RiskCategory category);

    /** All, by organisation and category, the latest first. */
    List<RiskAppetite> all();
}
