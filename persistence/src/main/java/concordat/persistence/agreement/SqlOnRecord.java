package concordat.persistence.agreement;

import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.OnRecord;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what agreements are called; row security leaves those that the actor may see. */
@Dependent
class SqlOnRecord implements OnRecord {
    private final EntityManager entities;

    @Inject
    SqlOnRecord(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Known> of(PartnershipId partnership) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select a.id, a.reference, a.title, a.agreement_type,
                                       coalesce(substring(a.description from :earlier), '') as earlier,
                                       (select string_agg(p.organisation_id::text, ',') from concordat.agreement_party p
                                         where p.agreement_id = a.id) as parties
                                  from concordat.agreement a
                                 where a.partnership_id = :partnership
                                 order by a.reference""",
                                Tuple.class)
                        .setParameter("earlier", "(?n)^" + EARLIER + "(.*)$")
                        .setParameter("partnership", partnership.value()),
                row -> new Known(
                        new AgreementId(row.id("id")),
                        row.text("reference"),
                        row.text("earlier"),
                        row.text("title"),
                        AgreementType.valueOf(row.text("agreement_type")),
                        Arrays.stream(row.text("parties").split(","))
                                .map(UUID::fromString)
                                .map(OrganisationId::new)
                                .collect(Collectors.toSet())));
    }
}
