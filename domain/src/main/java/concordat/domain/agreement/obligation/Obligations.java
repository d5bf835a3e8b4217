package concordat.domain.agreement.obligation;

import concordat.domain.shared.AgreementId;

/** All obligations that the actor may see. */
public interface Obligations {
    void add(Obligation obligation);

    /** How many obligations of that agreement there are, closed ones among them. */
    int count(AgreementId agreement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Obligation get(ObligationId id);

    /** Whose obligation it is. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    AgreementId agreementOf(ObligationId id);

    /**
     * Takes hold of an obligation to change it: nobody else changes it until the transaction ends.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Obligation lock(ObligationId id, long seen);
}
