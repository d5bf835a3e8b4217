package concordat.persistence.demonstration;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointingTheFirstAdministrator;
import concordat.domain.people.Identity;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fictional people of the demonstration, and what they do. Each has a sign-in of their own under an address that no
 * identity provider has, so that what they did is in the journal as theirs whoever may sign in as them later.
 */
final class Company {
    /** Who enters and appoints everybody; nobody can sign in as her. */
    static final String KEEPER = "Wilhelmina Ashdown";

    private static final String STAGE = "urn:concordat:demonstration";
    private static final Actor.Operator OPERATOR = new Actor.Operator("Loading the demonstration year");

    private final Console console;
    private final Timeline time;
    private final Map<String, Actor.Person> cast = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, OrganisationId> homes = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();

    Company(Console console, Timeline time) {
        this.console = console;
        this.time = time;
    }

    /** Looks up the organisations, and appoints the keeper. */
    void found() {
        console.at(time.instant(), OPERATOR, ReadingPartners.class, ReadingPartners::organisations)
                .forEach(organisation -> organisations.put(organisation.shortName(), organisation.id()));
        console.at(
                time.instant(),
                OPERATOR,
                AppointingTheFirstAdministrator.class,
                first -> first.appoint(new Identity(STAGE, KEEPER), KEEPER, "RP1", true));
    }

    /** Enters somebody at an organisation. */
    void enter(String name, String jobTitle, String organisation) {
        OrganisationId home = organisation(organisation);
        homes.put(name, home);
        PersonId id = as(KEEPER, AppointingPeople.class, entering -> entering.enter(name, jobTitle, home, true));
        people.put(name, id);
        does(KEEPER, AppointingPeople.class, tying -> tying.tie(id, new Identity(STAGE, name)));
    }

    /** Gives somebody a role for an organisation, and Part 2 with it where that can be given. */
    void appoint(String name, Role role, String organisation, LocalDate from) {
        NewAppointment plain = NewAppointment.of(person(name), role, organisation(organisation), Term.from(from));
        appoint(role == Role.EXECUTIVE ? plain.withPart2() : plain);
    }

    void appoint(NewAppointment wanted) {
        does(KEEPER, AppointingPeople.class, appointing -> appointing.appoint(wanted));
        cast.values().removeIf(actor -> wanted.person().equals(actor.person()));
    }

    /** Lets those who sign in at that provider be people of the company; who is so already stays so. */
    void admit(String issuer, Map<String, String> subjects) {
        subjects.forEach((name, subject) -> {
            PersonId person = identified(STAGE, name, name).person();
            if (person != null && identified(issuer, subject, name).person() == null) {
                does(KEEPER, AppointingPeople.class, tying -> tying.tie(person, new Identity(issuer, subject)));
            }
        });
    }

    /** Somebody does something, at the time that it is. */
    <U, T> T as(String name, Class<U> useCase, Function<U, T> act) {
        return console.at(time.instant(), actor(name), useCase, act);
    }

    /** The same without an answer. */
    <U> void does(String name, Class<U> useCase, Consumer<U> act) {
        as(name, useCase, uses -> {
            act.accept(uses);
            return name;
        });
    }

    private Actor.Person actor(String name) {
        return cast.computeIfAbsent(name, somebody -> identified(STAGE, somebody, somebody));
    }

    private Actor.Person identified(String issuer, String subject, String name) {
        return console.at(
                time.instant(),
                new Actor.Person(issuer, subject, null, name, List.of()),
                SigningIn.class,
                signIn -> signIn.identify(issuer, subject, name));
    }

    PersonId person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** The day that it is. */
    LocalDate today() {
        return time.today();
    }

    /** Where somebody works. */
    OrganisationId home(String name) {
        return Objects.requireNonNull(homes.get(name), name);
    }

    /** An organisation by its short name. */
    OrganisationId organisation(String shortName) {
        return Objects.requireNonNull(organisations.get(shortName), shortName);
    }
}
