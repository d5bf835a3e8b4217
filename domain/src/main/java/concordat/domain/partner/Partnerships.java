package concordat.domain.partner;

import concordat.domain.shared.PartnershipId;
import java.util.Optional;

/** The partnerships to which the actor belongs by an appointment; to an operator, all. */
public interface Partnerships {
    void add(Partnership partnership);

    /** Locked until the transaction ends. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Partnership lock(PartnershipId id);

    Optional<Partnership> findByCode(String code);
}
