package concordat.persistence.programme;

import concordat.domain.programme.ProgrammeFacts;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;

@Dependent
class SqlProgrammeFacts implements ProgrammeFacts {
    private final EntityManager entities;

    @Inject
    SqlProgrammeFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select organisation_id from concordat.partnership_party"
                                        + " where partnership_id = :partnership",
                                Tuple.class)
                        .setParameter("partnership", partnership.value()),
                row -> new OrganisationId(row.id("organisation_id"))));
    }

    @Override
    public boolean isPartner(OrganisationId organisation) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from concordat.partnership_party where organisation_id = :organisation)")
                .setParameter("organisation", organisation.value())
                .getSingleResult();
    }

    @Override
    public boolean isAgreement(AgreementId agreement, PartnershipId partnership) {
        return (Boolean)
                entities.createNativeQuery("select exists (select from concordat.agreement where id = :agreement"
                                + " and partnership_id = :partnership)")
                        .setParameter("agreement", agreement.value())
                        .setParameter("partnership", partnership.value())
                        .getSingleResult();
    }

    @Override
    public Set<PurposeId> aimsOf(PartnershipId partnership) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                """
                                select u.id from concordat.agreement_purpose u
                                  join concordat.agreement g on g.id = u.agreement_id
                                 where g.partnership_id = :partnership and g.made_known""",
                                Tuple.class)
                        .setParameter("partnership", partnership.value()),
                row -> new PurposeId(row.id("id"))));
    }

    @Override
    public Set<ServiceId> servicesOf(List<OrganisationId> organisations) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select id from concordat.service where organisation_id in (:organisations)",
                                Tuple.class)
                        .setParameter(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList()),
                row -> new ServiceId(row.id("id"))));
    }
}
