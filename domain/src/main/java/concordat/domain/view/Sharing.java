package concordat.domain.view;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;

/** With whom a view is shared: it then shows each of them what they may see, and nothing else. */
public sealed interface Sharing {
    /** With nobody. */
    record None() implements Sharing {}

    /** With everybody who is appointed at that organisation. */
    record Organisation(OrganisationId organisation) implements Sharing {}

    /** With everybody who is appointed at a partner of that partnership. */
    record Partnership(PartnershipId partnership) implements Sharing {}
}
