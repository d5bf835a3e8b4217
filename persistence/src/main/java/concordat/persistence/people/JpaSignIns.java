package concordat.persistence.people;

import concordat.domain.people.Identity;
import concordat.domain.people.KnownPerson;
import concordat.domain.people.SignIn;
import concordat.domain.people.SignInId;
import concordat.domain.people.SignIns;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.Role;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dependent
class JpaSignIns implements SignIns {
    private final EntityManager entities;

    @Inject
    JpaSignIns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<KnownPerson> known(Identity identity, Instant at) {
        Query query = entities.createNativeQuery("select * from app.actor_for(:issuer, :subject, :at)", Tuple.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .setParameter("at", at);
        return known(query);
    }

    @Override
    public Optional<KnownPerson> known(PersonId person, Instant at) {
        return known(entities.createNativeQuery("select * from app.actor_of(:person, :at)", Tuple.class)
                .setParameter("person", person.value())
                .setParameter("at", at));
    }

    private static Optional<KnownPerson> known(Query query) {
        List<Found> found = Row.list(
                query, row -> new Found(new PersonId(row.id("person_id")), row.text("person_name"), capacity(row)));
        List<Capacity> capacities =
                found.stream().map(Found::capacity).flatMap(Stream::ofNullable).toList();
        return found.stream().findFirst().map(first -> new KnownPerson(first.person(), first.name(), capacities));
    }

    private record Found(PersonId person, String name, @Nullable Capacity capacity) {}

    private static @Nullable Capacity capacity(Row row) {
        if (row.isNull("appointment_id")) {
            return null;
        }
        Role role = Role.valueOf(row.text("role"));
        String where = Objects.requireNonNullElseGet(row.textOrNull("committee"), () -> row.text("organisation"));
        return new Capacity(
                row.id("appointment_id"),
                role,
                new OrganisationId(row.id("organisation_id")),
                row.idOrNull("committee_id", CommitteeId::new),
                row.idOrNull("seat_id", SeatId::new),
                row.flag("part2"),
                role.words() + ", " + where);
    }

    @Override
    public Optional<PersonId> ownerOf(Identity identity) {
        entities.flush();
        return Row.find(
                entities.createNativeQuery(
                                """
                                select owner from app.owner_of_identity(:issuer, :subject) owner
                                 where owner is not null""",
                                Tuple.class)
                        .setParameter("issuer", identity.issuer())
                        .setParameter("subject", identity.subject()),
                row -> new PersonId(row.id("owner")));
    }

    @Override
    public void await(Identity identity, String name, Instant at) {
        entities.createNativeQuery("select 1 from app.wait_for_access(:issuer, :subject, :name, :at)")
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .setParameter("name", name)
                .setParameter("at", at)
                .getSingleResult();
    }

    @Override
    public void noLongerWaits(Identity identity) {
        entities.createNativeQuery("delete from waiting_sign_in where issuer = :issuer and subject = :subject")
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .executeUpdate();
    }

    @Override
    public void add(SignIn signIn) {
        entities.persist(signIn);
    }

    @Override
    public SignIn get(SignInId id) {
        return Optional.ofNullable(entities.find(SignIn.class, id)).orElseThrow(() -> new NotFound("sign-in"));
    }

    @Override
    public void remove(SignIn signIn) {
        entities.remove(signIn);
    }
}
