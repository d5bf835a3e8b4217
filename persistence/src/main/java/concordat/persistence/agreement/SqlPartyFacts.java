package concordat.persistence.agreement;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class SqlPartyFacts implements PartyFacts {
    private final EntityManager entities;

    @Inject
    SqlPartyFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<OrganisationId, String> namesOf(Set<OrganisationId> organisations, LocalDate day) {
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select o.id, coalesce((
                                            select n.name from concordat.organisation_name n
                                             where n.organisation_id = o.id
                                               and (n.term_from is null or n.term_from <= :day)
                                               and (n.term_until is null or :day < n.term_until)
                                             order by n.term_from desc nulls last limit 1), o.short_name) as name
                                          from concordat.organisation o
                                         where o.id = any (cast(:organisations as uuid[]))""",
                                        Tuple.class)
                                .setParameter("day", day)
                                .setParameter("organisations", array(organisations)),
                        row -> Map.entry(new OrganisationId(row.id("id")), row.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
    public boolean governs(CommitteeId committee, PartnershipId partnership) {
        return (Boolean)
                entities.createNativeQuery("select exists (select from concordat.committee where id = :committee"
                                + " and partnership_id = :partnership)")
                        .setParameter("committee", committee.value())
                        .setParameter("partnership", partnership.value())
                        .getSingleResult();
    }

    @Override
    public Map<OrganisationId, List<Appointed>> peopleAt(Set<OrganisationId> organisations) {
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select o.id, p.person_id, p.person_name
                                          from unnest(cast(:organisations as uuid[])) as o(id)
                                          cross join lateral app.people_at(o.id) p
                                         order by p.person_name, p.person_id""",
                                        Tuple.class)
                                .setParameter("organisations", array(organisations)),
                        row -> Map.entry(
                                new OrganisationId(row.id("id")),
                                new Appointed(new PersonId(row.id("person_id")), row.text("person_name"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String array(Set<OrganisationId> organisations) {
        return organisations.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Appointed> peopleAt(OrganisationId organisation) {
        return Row.list(
                entities.createNativeQuery(
                                "select person_id, person_name from app.people_at(:organisation)", Tuple.class)
                        .setParameter("organisation", organisation.value()),
                row -> new Appointed(new PersonId(row.id("person_id")), row.text("person_name")));
    }
}
