package concordat.persistence.agreement;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.WhatIsSigned;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

@Dependent
class JpaAgreements implements Agreements {
    private final EntityManager entities;

    @Inject
    JpaAgreements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String nextReference(PartnershipId partnership, int year) {
        return Row.find(
                        entities.createNativeQuery(
                                        """
                                        select p.code || '/AG/' || cast(:year as text) || '/' || to_char(
                                                   app.next_number(p.id || '/AGREEMENT/' || cast(:year as text)),
                                                   'FM999000') as reference
                                          from concordat.partnership p where p.id = :partnership""",
                                        Tuple.class)
                                .setFlushMode(FlushModeType.COMMIT) // which agreements are pending makes no difference
                                .setParameter("year", String.valueOf(year))
                                .setParameter("partnership", partnership.value()),
                        row -> row.text("reference"))
                .orElseThrow(() -> new NotFound("partnership"));
    }

    @Override
    public void add(Agreement agreement) {
        entities.persist(agreement);
    }

    @Override
    public Agreement get(AgreementId id) {
        EntityGraph<Agreement> whole = entities.createEntityGraph(Agreement.class);
        whole.addAttributeNodes("approvals", "signatories", "agreedEnds");
        Agreement agreement = entities.find(Agreement.class, id, Map.of("jakarta.persistence.loadgraph", whole));
        if (agreement == null) {
            throw new NotFound("agreement");
        }
        return agreement;
    }

    @Override
    public Agreement lock(AgreementId id, long seen) {
        return Changing.lock(entities, Agreement.class, id, "agreement", Agreement::version, seen);
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public boolean isUnder(AgreementId one, AgreementId other) {
        entities.flush();
        return (Boolean) entities.createNativeQuery("select app.is_under(:one, :other)")
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getSingleResult();
    }

    @Override
    public boolean givesWayTo(AgreementId one, AgreementId other) {
        entities.flush();
        return (Boolean) entities.createNativeQuery("select app.gives_way_to(:one, :other)")
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getSingleResult();
    }

    @Override
    public List<WhatIsSigned.ClauseAsSigned> clausesOf(AgreementId id) {
        entities.flush();
        return Row.list(
                entities.createNativeQuery(
                                """
                                select part, heading, wording, binding from concordat.agreement_clause
                                 where agreement_id = :agreement order by part, position, id""",
                                Tuple.class)
                        .setParameter("agreement", id.value()),
                row -> new WhatIsSigned.ClauseAsSigned(
                        row.text("part"), row.text("heading"), row.text("wording"), row.flag("binding")));
    }

    @Override
    public boolean sharesPersonalData(AgreementId id) {
        entities.flush();
        return (Boolean) entities.createNativeQuery(
                        """
                        select exists (select from concordat.agreement_data_sharing
                                        where id = :agreement and shared)""")
                .setParameter("agreement", id.value())
                .getSingleResult();
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public boolean isSealNumberUsed(OrganisationId organisation, int number) {
        entities.flush();
        return (Boolean) entities.createNativeQuery("select app.seal_number_used(:organisation, :number)")
                .setParameter("organisation", organisation.value())
                .setParameter("number", number)
                .getSingleResult();
    }
}
