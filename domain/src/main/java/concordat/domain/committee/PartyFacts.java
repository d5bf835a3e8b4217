package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;

/** What committees know of organisations, whoever asks. */
public interface PartyFacts {
    /** @throws concordat.domain.shared.NotFound if there is no such organisation */
    OrganisationFacts of(OrganisationId organisation);
}
