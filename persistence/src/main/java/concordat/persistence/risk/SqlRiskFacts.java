package concordat.persistence.risk;

import concordat.domain.programme.ProgrammeFacts;
import concordat.domain.risk.RiskFacts;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Set;

@Dependent
class SqlRiskFacts implements RiskFacts {
    private final EntityManager entities;
    private final ProgrammeFacts partnerships;

    @Inject
    SqlRiskFacts(EntityManager entities, ProgrammeFacts partnerships) {
        this.entities = entities;
        this.partnerships = partnerships;
    }

    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return partnerships.partnersOf(partnership);
    }

    @Override
    public Set<PurposeId> aimsOf(PartnershipId partnership) {
        return partnerships.aimsOf(partnership);
    }

    @Override
    public Set<OrganisationId> partiesOf(CommitteeId committee, PartnershipId partnership) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                """
                                select p.organisation_id from concordat.committee_party p
                                  join concordat.committee c on c.id = p.committee_id
                                 where c.id = :committee and c.partnership_id = :partnership""",
                                Tuple.class)
                        .setParameter("committee", committee.value())
                        .setParameter("partnership", partnership.value()),
                row -> new OrganisationId(row.id("organisation_id"))));
    }
}
