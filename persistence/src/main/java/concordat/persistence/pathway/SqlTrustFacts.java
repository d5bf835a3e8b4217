package concordat.persistence.pathway;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.TrustFacts;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;

@Dependent
class SqlTrustFacts implements TrustFacts {
    private final EntityManager entities;

    @Inject
    SqlTrustFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<String> nameOf(OrganisationId trust, PartnershipId partnership, LocalDate day) {
        return Row.find(
                entities.createNativeQuery(
                                """
                                select coalesce((
                                    select n.name from concordat.organisation_name n
                                     where n.organisation_id = o.id
                                       and (n.term_from is null or n.term_from <= :day)
                                       and (n.term_until is null or :day < n.term_until)
                                     order by n.term_from desc nulls last limit 1), o.short_name) as name
                                  from concordat.organisation o
                                  join concordat.partnership_party p on p.organisation_id = o.id
                                 where o.id = :trust and p.partnership_id = :partnership
                                   and o.kind in ('NHS_TRUST', 'NHS_FT')""",
                                Tuple.class)
                        .setParameter("day", day)
                        .setParameter("trust", trust.value())
                        .setParameter("partnership", partnership.value()),
                row -> row.text("name"));
    }

    @Override
    public Optional<OrganisationKind> kindOf(OrganisationId trust) {
        return Row.find(
                entities.createNativeQuery("select kind from concordat.organisation where id = :trust", Tuple.class)
                        .setParameter("trust", trust.value()),
                row -> OrganisationKind.valueOf(row.text("kind")));
    }
}
