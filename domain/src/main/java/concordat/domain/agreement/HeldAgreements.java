package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;

/** Agreements that are held still while something that belongs to them is put on record. */
public interface HeldAgreements {
    /**
     * Takes hold of an agreement, so that until the transaction ends nobody changes it, and nobody else puts anything on
     * record that belongs to it.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Agreement hold(AgreementId id);
}
