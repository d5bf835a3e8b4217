package concordat.persistence.committee;

import concordat.domain.committee.OrganisationFacts;
import concordat.domain.committee.PartyFacts;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
class SqlPartyFacts implements PartyFacts {
    private final EntityManager entities;

    @Inject
    SqlPartyFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public OrganisationFacts of(OrganisationId organisation) {
        return Rows.of(entities.createNativeQuery(
                                """
                                select coalesce(n.name, o.short_name), o.short_name, o.kind
                                  from concordat.organisation o
                                  left join concordat.organisation_name n on n.organisation_id = o.id
                                       and (n.term_from is null or n.term_from <= app.today())
                                       and (n.term_until is null or app.today() < n.term_until)
                                 where o.id = :organisation""")
                        .setParameter("organisation", organisation.value()))
                .stream()
                .map(row -> new OrganisationFacts(
                        organisation,
                        (String) row[0],
                        (String) row[1],
                        OrganisationKind.valueOf((String) row[2]) != OrganisationKind.UNIVERSITY))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }
}
