package concordat.domain.people;

import static concordat.domain.people.PeopleFixtures.ALDER;
import static concordat.domain.people.PeopleFixtures.ANN;
import static concordat.domain.people.PeopleFixtures.CLOCK;
import static concordat.domain.people.PeopleFixtures.IDENTITY;

import concordat.domain.partner.Organisation;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.Organisations;
import concordat.domain.partner.PartnerFixtures;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use case on small ports in memory. */
final class FirstAdministrator implements People, SignIns, Appointments, Organisations {
    final List<Event> journal = new ArrayList<>();
    final List<Person> entered = new ArrayList<>();
    final List<Appointment> appointed = new ArrayList<>();
    private final boolean administered;

    @Nullable
    PersonId owner;

    FirstAdministrator(boolean administered) {
        this.administered = administered;
    }

    PersonId appoint() {
        return new AppointingTheFirstAdministrator(this, this, this, this, journal::add, CLOCK)
                .appoint(IDENTITY, "Ann Example", "ALD", true);
    }

    @Override
    public Optional<Organisation> findByCode(String code) {
        return Optional.of(PartnerFixtures.organisation(
                ALDER, OrganisationKind.NHS_TRUST, new OrganisationCode(OrganisationCode.Scheme.ODS, code), "Alder"));
    }

    @Override
    public boolean isAdministered(OrganisationId organisation, LocalDate from) {
        return administered;
    }

    @Override
    public AppointmentFacts facts(NewAppointment wanted) {
        return PeopleFixtures.nothingElse();
    }

    @Override
    public Optional<PersonId> ownerOf(Identity identity) {
        return Optional.ofNullable(owner);
    }

    @Override
    public void add(Person person) {
        entered.add(person);
    }

    @Override
    public void add(Appointment appointment) {
        appointed.add(appointment);
    }

    @Override
    public void add(SignIn signIn) {
        owner = signIn.person();
    }

    @Override
    public Person lock(PersonId id) {
        return ANN;
    }

    @Override
    public List<Person> all() {
        return entered;
    }

    @Override
    public boolean administers(OrganisationId organisation) {
        return false;
    }

    @Override
    public void noLongerWaits(Identity identity) {}

    @Override
    public Optional<KnownPerson> known(PersonId person, Instant at) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownPerson> known(Identity identity, Instant at) {
        return Optional.empty();
    }

    @Override
    public void await(Identity identity, String name, Instant at) {}

    @Override
    public void remove(SignIn signIn) {}

    @Override
    public void add(Organisation organisation) {}

    @Override
    public Person get(PersonId id) {
        throw new NotFound("person");
    }

    @Override
    public SignIn get(SignInId id) {
        throw new NotFound("sign-in");
    }

    @Override
    public Organisation get(OrganisationId id) {
        throw new NotFound("organisation");
    }

    @Override
    public Organisation lock(OrganisationId id) {
        throw new NotFound("organisation");
    }

    @Override
    public Appointment lock(AppointmentId id) {
        throw new NotFound("appointment");
    }

    @Override
    public PartnershipId partnershipOf(CommitteeId committee) {
        throw new NotFound("committee");
    }
}
