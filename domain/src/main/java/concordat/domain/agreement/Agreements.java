package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;

/** All agreements that the actor may see. */
public interface Agreements {
    /** A number that no agreement of the partnership has had, such as {@code LPT-NHFT-UOL/AG/2026/014}. */
    String nextReference(PartnershipId partnership, int year);

    void add(Agreement agreement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Agreement get(AgreementId id);

    /**
     * Takes hold of an agreement to change it: nobody else changes it until the transaction ends.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Agreement lock(AgreementId id, long seen);

    /** The clauses and schedules of its draft or executed text, in their order, as they are signed. */
    List<WhatIsSigned.ClauseAsSigned> clausesOf(AgreementId id);

    /** Whether personal data are shared under it, by what is on record (AG-10). */
    boolean sharesPersonalData(AgreementId id);

    /** Whether the seal register of that organisation has an entry of that number, on whatever it was affixed to. */
    boolean isSealNumberUsed(OrganisationId organisation, int number);

    /**
     * Whether the one agreement stands under the other, made under it or as its schedule, at once or by way of others;
     * reckoned from all there are, seen by the actor or not.
     */
    boolean isUnder(AgreementId one, AgreementId other);

    /**
     * Whether the one agreement gives way to the other, by one supersession or several after another; reckoned from all
     * there are, seen by the actor or not.
     */
    boolean givesWayTo(AgreementId one, AgreementId other);
}
