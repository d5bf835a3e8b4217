package concordat.domain.people;

import static concordat.domain.people.PeopleRules.ADMINISTRATOR_IS_NOT_OFFICER;
import static concordat.domain.people.PeopleRules.APPOINTMENT_IS_MADE_ONCE;
import static concordat.domain.people.PeopleRules.SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES;
import static concordat.domain.people.PeopleRules.SEAT_IS_HELD_BY_ONE_AT_A_TIME;
import static concordat.domain.people.PeopleRules.SEAT_IS_THERE_FOR_THE_TERM;
import static concordat.domain.people.PeopleRules.VOTING_MEMBERS_HOLD_VOTING_SEATS;
import static concordat.domain.people.PeopleRules.VOTING_SEATS_ARE_HELD_BY_MEMBERS;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.Seat;
import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.people.AppointmentFacts.Held;
import concordat.domain.people.AppointmentFacts.Holding;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Members of committees are appointed, by whoever administers the people of the organisations for which they act. Concordat keeps
 * no e-mail address of a person, so a person is told by name and home organisation; somebody who is not on record yet
 * is entered with their first appointment, if the file gives what the form of a person asks for.
 */
@Dependent
class MembersIntake implements RegisterIntake {
    private static final Column COMMITTEE = Column.required(
            "committee",
            "Committee",
            "The committee of which the person is a member: its name or its code.",
            "Joint Strategy Committee",
            "Committee name",
            "Name of committee",
            "Group",
            "Board",
            "Forum");
    private static final Column PERSON = Column.required(
            "person",
            "Name",
            "The person, by the name that is on record, or is to be.",
            "Pat Example",
            "Member",
            "Member name",
            "Name of member",
            "Full name",
            "Person",
            "Nominee");
    private static final Column ORGANISATION = Column.required(
            "organisation",
            "Organisation",
            "For which organisation the person acts on the committee: the name, the short name or the code.",
            "LPT",
            "Acts for",
            "Representing",
            "Represents",
            "Partner",
            "Nominating organisation");
    private static final Column ROLE = Column.required(
            "role",
            "Role",
            "Committee chair, Voting member, Attendee, or Governance officer.",
            "Voting member",
            "Committee role",
            "Membership",
            "Membership type",
            "Member type",
            "Voting status");
    private static final Column SEAT = Column.optional(
            "seat",
            "Seat",
            "The seat of the committee that the person holds, by its title. Attendees and officers need none.",
            "Medical Director",
            "Seat title",
            "Seat held",
            "Position on committee",
            "Position on the committee");
    private static final Column FROM = Column.required(
            "from",
            "First day",
            "The first day of the appointment.",
            "01/04/2026",
            "From",
            "Start date",
            "Start",
            "Appointed",
            "Appointed on",
            "Date appointed",
            "Appointment date",
            "Member since");
    private static final Column LAST = Column.optional(
            "last",
            "Last day",
            "The last day of the appointment. Leave it empty until further notice.",
            "31/03/2029",
            "Until",
            "To",
            "End date",
            "End",
            "Term ends",
            "End of term",
            "Expires");
    private static final Column PART2 = Column.optional(
            "part2",
            "Part 2",
            "Yes, if an attendee is admitted to Part 2 (reserved business).",
            "No",
            "Admitted to Part 2",
            "Reserved business");
    private static final Column JOB = Column.optional(
            "job",
            "Job title",
            "What the person is. It is needed for somebody who is not on record yet.",
            "Director of Strategy",
            "Post",
            "Post title",
            "Job",
            "Designation");
    private static final Column HOME = Column.optional(
            "home",
            "Home organisation",
            "Where the person works, if that is another organisation than the one for which they act.",
            "UoL",
            "Employer",
            "Employed by",
            "Employing organisation");

    private static final Map<Rule, Column> CELLS = Map.of(
            ADMINISTRATOR_IS_NOT_OFFICER, ROLE,
            SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES, SEAT,
            SEAT_IS_THERE_FOR_THE_TERM, SEAT,
            VOTING_SEATS_ARE_HELD_BY_MEMBERS, SEAT,
            VOTING_MEMBERS_HOLD_VOTING_SEATS, SEAT,
            SEAT_IS_HELD_BY_ONE_AT_A_TIME, SEAT,
            APPOINTMENT_IS_MADE_ONCE, FROM);

    private static final String NOBODY =
            "Nobody of this name is on record. Check how it is written; to enter a new person, give the job title as well.";
    private static final String AT_HOME_ELSEWHERE =
            "Somebody of this name is on record with another home organisation. Give that one if this is the same person;"
                    + " otherwise enter this person by hand first.";
    private static final String SEVERAL =
            "More than one person of this name is on record there. Appoint this one by hand.";

    private final Committees committees;
    private final People people;
    private final Appointments appointments;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    MembersIntake(
            Committees committees,
            People people,
            Appointments appointments,
            OrganisationNames organisations,
            CurrentActor actor,
            Clock clock) {
        this.committees = committees;
        this.people = people;
        this.appointments = appointments;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.MEMBERS;
    }

    @Override
    public List<Column> columns() {
        return List.of(COMMITTEE, PERSON, ORGANISATION, ROLE, SEAT, FROM, LAST, PART2, JOB, HOME);
    }

    @Override
    public Reading begin(IntakeLine file) {
        return new MemberRows(file.partnership());
    }

    private static Options<Role> roles() {
        return new Options<Role>()
                .and(Role.COMMITTEE_CHAIR, Role.COMMITTEE_CHAIR.words(), List.of("Chair", "Chairman", "Chairperson"))
                .and(
                        Role.VOTING_MEMBER,
                        Role.VOTING_MEMBER.words(),
                        List.of("Voting", "Member (voting)", "Full member"))
                .and(
                        Role.ATTENDEE,
                        Role.ATTENDEE.words(),
                        List.of("In attendance", "Non-voting", "Non voting", "Non-voting attendee", "Observer"))
                .and(
                        Role.GOVERNANCE_OFFICER,
                        Role.GOVERNANCE_OFFICER.words(),
                        List.of("Secretary", "Committee secretary", "Officer"));
    }

    /** The rows of one file, with all that was looked up for them, and what its earlier rows would make so. */
    private final class MemberRows implements Reading {
        private final Options<CommitteeId> called = new Options<>();
        private final Options<OrganisationId> known = organisations.all();
        private final Options<Role> roles = roles();
        private final Map<OrganisationId, Boolean> administered = new HashMap<>();
        private final Map<CommitteeId, List<SeatLine>> seats = new HashMap<>();
        private final Map<String, List<Person>> byName = new HashMap<>();
        private final Set<PersonId> entered = new HashSet<>();
        private final Map<PersonId, List<Held>> held = new HashMap<>();
        private final Map<SeatId, List<Holding>> holdings = new HashMap<>();

        private MemberRows(PartnershipId partnership) {
            for (Committee each : committees.all()) {
                if (each.partnership().equals(partnership)) {
                    called.and(each.id(), each.name(), List.of(each.code()));
                }
            }
            people.all().forEach(this::remember);
        }

        private void remember(Person person) {
            byName.computeIfAbsent(plain(person.name()), name -> new ArrayList<>())
                    .add(person);
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            CommitteeId committee = entry.choice(COMMITTEE, called);
            String name = entry.text(PERSON);
            OrganisationId organisation = entry.choice(ORGANISATION, known);
            Role role = entry.choice(ROLE, roles);
            LocalDate from = entry.day(FROM);
            LocalDate last = entry.day(LAST);
            Boolean part2 = entry.yes(PART2);
            OrganisationId stated = entry.choice(HOME, known);
            OrganisationId home = stated == null ? organisation : stated;
            requireAdministered(entry, ORGANISATION, organisation);
            SeatId seat = committee == null || organisation == null || from == null
                    ? null
                    : entry.choice(SEAT, seatsFor(committee, organisation, from));
            Optional<Term> term = entry.make(
                    LAST, () -> new Term(Objects.requireNonNull(from), last == null ? null : last.plusDays(1)));
            Optional<Meant> person = name.isEmpty() ? Optional.empty() : person(entry, name, home, stated != null);
            return person.flatMap(who -> term.flatMap(days -> {
                NewAppointment wanted = new NewAppointment(
                        who.person().id(),
                        Objects.requireNonNull(role),
                        Objects.requireNonNull(organisation),
                        committee,
                        seat,
                        Boolean.TRUE.equals(part2),
                        days);
                return appointed(entry, who, wanted);
            }));
        }

        private void requireAdministered(Entry entry, Column column, @Nullable OrganisationId organisation) {
            if (organisation != null && !administered.computeIfAbsent(organisation, this::isAdministered)) {
                entry.wrong(column, "You would have to be an administrator of a partnership of this organisation.");
            }
        }

        private boolean isAdministered(OrganisationId organisation) {
            return actor.organisationsAs(Role.ADMINISTRATOR).contains(organisation) || people.administers(organisation);
        }

        /** The seats of that organisation that are there on that day, by their titles. */
        private Options<SeatId> seatsFor(CommitteeId committee, OrganisationId organisation, LocalDate from) {
            Options<SeatId> options = new Options<>();
            seats
                    .computeIfAbsent(committee, of -> committees.get(of).seats().stream()
                            .map(SeatLine::of)
                            .toList())
                    .stream()
                    .filter(each -> each.organisation().equals(organisation)
                            && each.term().includes(from))
                    .forEach(each -> options.and(each.id(), each.title(), List.of()));
            return options;
        }

        /** Who is meant: the one on record under that name, or somebody new of whom enough is said. */
        private Optional<Meant> person(Entry entry, String name, @Nullable OrganisationId home, boolean homeIsStated) {
            List<Person> namesakes = byName.getOrDefault(plain(name), List.of());
            if (namesakes.isEmpty()) {
                return entered(entry, name, home);
            }
            List<Person> meant = homeIsStated || namesakes.size() > 1
                    ? namesakes.stream()
                            .filter(each -> each.organisation().equals(home))
                            .toList()
                    : namesakes;
            if (meant.size() == 1) {
                return Optional.of(new Meant(meant.get(0), false));
            }
            entry.wrong(PERSON, meant.isEmpty() ? AT_HOME_ELSEWHERE : SEVERAL);
            return Optional.empty();
        }

        private Optional<Meant> entered(Entry entry, String name, @Nullable OrganisationId home) {
            String job = entry.text(JOB);
            if (job.isEmpty()) {
                entry.wrong(PERSON, NOBODY);
            }
            requireAdministered(entry, HOME, home);
            return entry.make(
                            PERSON,
                            () -> new Person(PersonId.next(clock), name, job, Objects.requireNonNull(home), false))
                    .map(person -> new Meant(person, true));
        }

        private Optional<Addition> appointed(Entry entry, Meant who, NewAppointment wanted) {
            PersonId person = wanted.person();
            if (!who.isEntered() && !entered.contains(person)) {
                people.lock(person);
            }
            AppointmentFacts facts = withEarlierRows(wanted, appointments.facts(wanted));
            boolean there = facts.held().contains(asHeld(wanted));
            return entry.make(
                            broken -> CELLS.getOrDefault(broken.rule(), PERSON),
                            PERSON,
                            () -> there
                                    ? new Member(wanted, who, Optional.empty())
                                    : new Member(
                                            wanted,
                                            who,
                                            Optional.of(who.person()
                                                    .appoint(
                                                            AppointmentId.next(clock), wanted, facts, actor.person()))))
                    .map(member -> {
                        remember(who, wanted);
                        return member;
                    });
        }

        /** What the rules are reckoned from: what is on record, and what the rows before this one add to it. */
        private AppointmentFacts withEarlierRows(NewAppointment wanted, AppointmentFacts facts) {
            List<Held> all = new ArrayList<>(facts.held());
            all.addAll(held.getOrDefault(wanted.person(), List.of()));
            return new AppointmentFacts(all, facts.seat().map(seat -> {
                List<Holding> both = new ArrayList<>(seat.holdings());
                both.addAll(holdings.getOrDefault(seat.id(), List.of()));
                return new AppointmentFacts.Seat(
                        seat.id(),
                        seat.committee(),
                        seat.organisation(),
                        seat.title(),
                        seat.voting(),
                        seat.shared(),
                        seat.term(),
                        both);
            }));
        }

        private void remember(Meant who, NewAppointment wanted) {
            if (who.isEntered()) {
                entered.add(who.person().id());
                remember(who.person());
            }
            held.computeIfAbsent(wanted.person(), of -> new ArrayList<>()).add(asHeld(wanted));
            if (wanted.seat() != null) {
                holdings.computeIfAbsent(wanted.seat(), of -> new ArrayList<>())
                        .add(new Holding(wanted.person(), wanted.term()));
            }
        }
    }

    private static Held asHeld(NewAppointment wanted) {
        return new Held(wanted.role(), wanted.organisation(), wanted.committee(), wanted.seat(), wanted.term());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    /** A seat as rows are held against it. */
    private record SeatLine(SeatId id, OrganisationId organisation, String title, Term term) {
        static SeatLine of(Seat seat) {
            return new SeatLine(seat.id(), seat.organisation(), seat.title(), seat.term());
        }
    }

    /** Whom a row means, and whether it is the row itself that enters them. */
    private record Meant(Person person, boolean isEntered) {}

    /** A member who is to be appointed; nothing is to be made of one who has that appointment. */
    private final class Member implements Addition {
        private final NewAppointment wanted;
        private final Meant who;
        private final Optional<Appointment> made;

        private Member(NewAppointment wanted, Meant who, Optional<Appointment> made) {
            this.wanted = wanted;
            this.who = who;
            this.made = made;
        }

        @Override
        public String words() {
            return who.person().name() + ", " + wanted.role().words().toLowerCase(Locale.UK)
                    + (who.isEntered() ? " (a new person, who is entered too)" : "");
        }

        @Override
        public String identity() {
            return Stream.of(
                            wanted.person(),
                            wanted.role(),
                            wanted.organisation(),
                            wanted.committee(),
                            wanted.seat(),
                            wanted.term())
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public boolean isThere() {
            return made.isEmpty();
        }

        @Override
        public UUID add() {
            if (who.isEntered()) {
                people.add(who.person());
            }
            Appointment appointment = made.orElseThrow();
            appointments.add(appointment);
            return appointment.id().value();
        }
    }
}
