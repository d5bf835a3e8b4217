package concordat.domain.partner;

import concordat.domain.shared.OrganisationId;
import java.util.Optional;

/** The organisations; everybody who is somebody may see them. */
public interface Organisations {
    void add(Organisation organisation);

    /** @throws concordat.domain.shared.NotFound if there is none */
    Organisation get(OrganisationId id);

    /** Locked until the transaction ends. @throws concordat.domain.shared.NotFound if there is none */
    Organisation lock(OrganisationId id);

    /** The organisation with that code in any scheme, such as RP1. */
    Optional<Organisation> findByCode(String code);
}
