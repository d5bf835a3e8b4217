package concordat.persistence;

import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.partner.DatedName;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationCode.Scheme;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.RegisteringPartners;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointingTheFirstAdministrator;
import concordat.domain.people.AppointmentId;
import concordat.domain.people.Identity;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.console.Console;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fictional partnership of two trusts and a university, apart from those of all other tests: with an administrator
 * at the first trust, and whomever a test appoints.
 */
public final class World {
    /** Since when everybody is what they are. */
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** Whoever works on the machine itself. */
    public static final Actor OPERATOR = new Actor.Operator("Test");

    private static final String ISSUER = "https://identity.example";
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final AtomicInteger COMMITTEES = new AtomicInteger();

    private final Console console = Postgres.running().console();
    private final int number = MADE.incrementAndGet();
    private final Map<String, PersonId> people = new HashMap<>();

    public final OrganisationId trust = organisation(OrganisationKind.NHS_TRUST, "A");
    public final OrganisationId otherTrust = organisation(OrganisationKind.NHS_FT, "B");
    public final OrganisationId university = organisation(OrganisationKind.UNIVERSITY, "C");
    public final PartnershipId partnership;

    /** The name of the first administrator. */
    public static final String ADMINISTRATOR = "Administrator";

    public World() {
        partnership = console.as(
                OPERATOR,
                RegisteringPartners.class,
                partners -> partners.partner(
                        "WORLD-" + number, "World " + number, true, List.of(trust, otherTrust, university)));
        people.put(
                ADMINISTRATOR,
                console.as(
                        OPERATOR,
                        AppointingTheFirstAdministrator.class,
                        first -> first.appoint(identity(ADMINISTRATOR), ADMINISTRATOR, "W" + number + "A", true)));
    }

    private OrganisationId organisation(OrganisationKind kind, String letter) {
        return console.as(
                OPERATOR,
                RegisteringPartners.class,
                partners -> partners.enter(
                        kind,
                        new OrganisationCode(Scheme.ODS, "W" + number + letter),
                        letter + number,
                        DatedName.undated("Organisation " + letter + " of world " + number)));
    }

    /** A committee of these organisations. */
    public CommitteeId committee(String name, OrganisationId... parties) {
        return console.as(
                OPERATOR,
                ConstitutingCommittees.class,
                committees -> committees.constitute(
                        partnership,
                        name,
                        "WORLD-" + number + "-" + COMMITTEES.incrementAndGet(),
                        LegalForm.ADVISORY,
                        false,
                        Arrays.stream(parties)
                                .map(party -> new PartyOfCommittee(party, "Board", true, false))
                                .toList()));
    }

    /** A seat of a committee, from long ago until further notice. */
    public SeatId seat(
            CommitteeId committee, OrganisationId organisation, String title, boolean voting, boolean shared) {
        return console.as(
                OPERATOR,
                ConstitutingCommittees.class,
                committees -> committees.establish(
                        committee,
                        new NewSeat(
                                organisation,
                                title,
                                SeatClass.EXECUTIVE,
                                Office.MEMBER,
                                voting,
                                shared,
                                false,
                                "",
                                Term.from(LONG_AGO))));
    }

    /** A person of that organisation who signs in under their name. */
    public PersonId person(String name, OrganisationId home) {
        PersonId id = console.as(
                actor(ADMINISTRATOR), AppointingPeople.class, people -> people.enter(name, "Fictional", home, true));
        console.as(actor(ADMINISTRATOR), AppointingPeople.class, people -> people.tie(id, identity(name)));
        people.put(name, id);
        return id;
    }

    /** The same, with a role for a whole organisation, which is their home too. */
    public World with(String name, Role role, OrganisationId organisation) {
        appoint(NewAppointment.of(person(name, organisation), role, organisation, Term.from(LONG_AGO)));
        return this;
    }

    /** The same, with a role on a committee. */
    public World with(String name, Role role, OrganisationId organisation, CommitteeId committee) {
        appoint(NewAppointment.to(committee, person(name, organisation), role, organisation, Term.from(LONG_AGO)));
        return this;
    }

    /** Appoints, as the first administrator. */
    public AppointmentId appoint(NewAppointment wanted) {
        return console.as(actor(ADMINISTRATOR), AppointingPeople.class, people -> people.appoint(wanted));
    }

    /** A person who has been entered before. */
    public PersonId id(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Whoever signs in under that name, as they are now. */
    public Actor.Person actor(String name) {
        return actor(name, Instant.now());
    }

    /** Whoever signs in under that name, as they are then. */
    public Actor.Person actor(String name, Instant then) {
        Identity identity = identity(name);
        return console.at(
                then,
                new Actor.Person(identity.issuer(), identity.subject(), null, name, List.of()),
                SigningIn.class,
                signIn -> signIn.identify(identity.issuer(), identity.subject(), name));
    }

    /** How somebody of that name signs in. */
    public Identity identity(String name) {
        return new Identity(ISSUER, number + "/" + name);
    }

    /** What that person finds when they ask for all there is; the first column. */
    public List<String> sees(String name, String query) {
        return sees(actor(name), query);
    }

    /** What that actor finds when they ask for all there is; the first column. */
    public List<String> sees(Actor actor, String query) {
        return console.as(actor, LookingAround.class, looking -> looking.select(query));
    }
}
