package concordat.persistence.people;

import concordat.domain.people.People;
import concordat.domain.people.Person;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaPeople implements People {
    private final EntityManager entities;

    @Inject
    JpaPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Person person) {
        entities.persist(person);
    }

    @Override
    public Person get(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id)).orElseThrow(() -> new NotFound("person"));
    }

    @Override
    public Person lock(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("person"));
    }

    @Override
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.name, p.id.value", Person.class)
                .getResultList();
    }

    @Override
    public boolean administers(OrganisationId organisation) {
        return Boolean.TRUE.equals(entities.createNativeQuery(
                        "select :organisation = any (array(select app.organisations_as('ADMINISTRATOR')))",
                        Boolean.class)
                .setParameter("organisation", organisation.value())
                .getSingleResult());
    }
}
