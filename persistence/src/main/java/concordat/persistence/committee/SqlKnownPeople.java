package concordat.persistence.committee;

import concordat.domain.committee.KnownPeople;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Asks the database's function for what records call a person: row security does not narrow it. */
@Dependent
class SqlKnownPeople implements KnownPeople {
    private final EntityManager entities;

    @Inject
    SqlKnownPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public PersonOnRecord of(PersonId person, OrganisationId organisation) {
        return Rows.of(entities.createNativeQuery(
                                """
                                select person_name, person_post, organisation_name
                                  from app.person_on_record(:person, :organisation, app.today())""")
                        .setParameter("person", person.value())
                        .setParameter("organisation", organisation.value()))
                .stream()
                .map(row -> new PersonOnRecord(person, (String) row[0], (String) row[1], organisation, (String) row[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
    }

    @Override
    public List<PersonOnRecord> at(OrganisationId organisation) {
        return called("people_at", organisation);
    }

    @Override
    public List<PersonOnRecord> executivesAt(OrganisationId organisation) {
        return called("executives_at", organisation);
    }

    /** Whoever that function of the database finds at the organisation, as records of today call them. */
    private List<PersonOnRecord> called(String function, OrganisationId organisation) {
        return Rows.of(entities.createNativeQuery(
                                """
                                select there.person_id, called.person_name, called.person_post, called.organisation_name
                                  from app.%s(:organisation) there
                                  join lateral app.person_on_record(there.person_id, :organisation, app.today()) called
                                    on true
                                 order by called.person_name, there.person_id"""
                                        .formatted(function))
                        .setParameter("organisation", organisation.value()))
                .stream()
                .map(row -> new PersonOnRecord(
                        new PersonId((UUID) row[0]), (String) row[1], (String) row[2], organisation, (String) row[3]))
                .toList();
    }
}
