package concordat.domain.world;

import concordat.domain.action.ActionLogWriter;
import concordat.domain.action.ActionLogs;
import concordat.domain.action.ActionRegister;
import concordat.domain.action.Actions;
import concordat.domain.committee.Approval;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.PartyFacts;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.References;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.conflict.Breaches;
import concordat.domain.conflict.StandingDeclarations;
import concordat.domain.decision.DecisionRegister;
import concordat.domain.decision.Decisions;
import concordat.domain.decision.Pins;
import concordat.domain.decision.PostsElsewhere;
import concordat.domain.decision.Votes;
import concordat.domain.effectiveness.EffectivenessRecords;
import concordat.domain.effectiveness.EffectivenessWriter;
import concordat.domain.escalation.EscalationRegister;
import concordat.domain.escalation.Escalations;
import concordat.domain.escalation.GovernedRisks;
import concordat.domain.interest.ConflictFacts;
import concordat.domain.interest.InterestRegister;
import concordat.domain.interest.Interests;
import concordat.domain.interest.ItemTags;
import concordat.domain.interest.SetAsides;
import concordat.domain.meeting.AgendaTemplates;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.meeting.Expectations;
import concordat.domain.meeting.ItemFollowers;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.meeting.MeetingVersions;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.MinutesToApprove;
import concordat.domain.meeting.OpenQuestions;
import concordat.domain.meeting.OpenTitles;
import concordat.domain.meeting.PapersOnAgenda;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.PublishedAgendas;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.Requisitions;
import concordat.domain.meeting.Rooms;
import concordat.domain.meeting.Timetables;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.meeting.WorkEntries;
import concordat.domain.minutes.MinuteBook;
import concordat.domain.note.NotesInMemory;
import concordat.domain.note.PrivateNotes;
import concordat.domain.paper.PaperContents;
import concordat.domain.paper.PaperRegister;
import concordat.domain.paper.Papers;
import concordat.domain.paper.PdfsToMake;
import concordat.domain.paper.TextsToRead;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.Partnerships;
import concordat.domain.pathway.Keepers;
import concordat.domain.scheme.Schemes;
import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.StaffOnRecord;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two fictional trusts and a university with their people, and every use case as the application would hand it out, on
 * stores in memory.
 */
public final class World {
    public static final OrganisationId LPT = new OrganisationId(new UUID(1, 1));
    public static final OrganisationId NHFT = new OrganisationId(new UUID(1, 2));
    public static final OrganisationId UOL = new OrganisationId(new UUID(1, 3));
    public static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(2, 1));
    public static final Term ALWAYS = Term.from(LocalDate.of(2020, 1, 1));

    /** The day by which terms of reference are to be reviewed, unless a test says another. */
    public static final LocalDate NEXT_REVIEW = LocalDate.of(2027, 1, 1);

    public final MovedClock clock = new MovedClock(Instant.parse("2026-05-12T09:00:00Z"));
    public final List<Event> journal = new ArrayList<>();
    public final Stores stores = new Stores(clock);
    private final CurrentActor actor = new CurrentActor();
    private final Map<PersonId, List<Capacity>> appointments = new HashMap<>();
    private final Map<Class<?>, Object> ports = new HashMap<>();
    private long made;

    /** Serves as governance officer for the whole of LPT. */
    public final PersonId officer = person("Olu Officer", LPT);

    public World() {
        appoint(officer, Role.GOVERNANCE_OFFICER, LPT, null, null);
        ports.put(Clock.class, clock);
        ports.put(CurrentActor.class, actor);
        ports.put(Journal.class, (Journal) event -> journal.add(Objects.requireNonNull(event, "What happened?")));
        ports.put(Audiences.class, stores.audiences);
        ports.put(Committees.class, stores.committees);
        ports.put(PartyFacts.class, stores.organisations);
        ports.put(KnownPeople.class, stores.people);
        ports.put(References.class, stores.references);
        ports.put(SeatHolders.class, stores.holders);
        ports.put(Meetings.class, stores.meetings);
        ports.put(PublishedAgendas.class, stores.published);
        ports.put(WorkEntries.class, stores.work);
        ports.put(AgendaTemplates.class, stores.templates);
        ports.put(Requisitions.class, stores.requisitions);
        ports.put(Rooms.class, stores.rooms);
        ports.put(Expectations.class, stores.expectations);
        ports.put(OpenQuestions.class, stores.questions);
        ports.put(ItemFollowers.class, stores.followers);
        ports.put(MeetingVersions.class, (MeetingVersions) meeting -> journal.size());
        ports.put(WithheldLines.class, (WithheldLines) meeting -> List.of());
        ports.put(OpenTitles.class, (OpenTitles) meeting -> List.of());
        ports.put(MeetingRegister.class, stores.meetingRegister);
        ports.put(Decisions.class, stores.decisions);
        ports.put(Votes.class, stores.votes);
        ports.put(DecisionRegister.class, stores.decisionRegister);
        ports.put(Breaches.class, stores.breaches);
        ports.put(StandingDeclarations.class, stores.standing);
        ports.put(PostsElsewhere.class, stores.posts);
        ports.put(Schemes.class, stores.schemes);
        ports.put(Signatories.class, stores.signatories);
        ports.put(StaffOnRecord.class, (StaffOnRecord) this::staffOf);
        ports.put(DeferredMatters.class, stores.deferred);
        ports.put(Pins.class, stores.pins);
        ports.put(OneTimeKeys.class, new KeysInMemory());
        ports.put(Actions.class, stores.actions);
        ports.put(ActionRegister.class, stores.actionRegister);
        ports.put(ActionLogs.class, stores.logs);
        ports.put(EffectivenessRecords.class, stores.audited);
        ports.put(EffectivenessWriter.class, (EffectivenessWriter) (audit, out) -> {});
        ports.put(ActionLogWriter.class, (ActionLogWriter) (log, out) -> stores.writtenLogs.add(log));
        OnePartnership partnership = new OnePartnership();
        ports.put(Partnerships.class, partnership);
        ports.put(PartnerRegister.class, partnership);
        ports.put(SettingValues.class, new SettingsInMemory());
        ports.put(BankHolidays.class, (BankHolidays) () -> WorkingDays.BY_THE_CALENDAR);
        ports.put(Timetables.class, new Timetables(new SettingsInMemory(), () -> WorkingDays.BY_THE_CALENDAR));
        ports.put(MinutesToApprove.class, stores.minutes);
        ports.put(MinuteBook.class, stores.minutes);
        ports.put(Escalations.class, stores.escalations);
        ports.put(EscalationRegister.class, stores.escalations);
        ports.put(GovernedRisks.class, stores.escalations);
        stores.minutes.join(ports);
        ports.put(Papers.class, stores.papers);
        ports.put(PrivateNotes.class, new NotesInMemory(actor));
        ports.put(PapersOnAgenda.class, stores.papers.referring(event -> journal.add(event)));
        ports.put(PaperContents.class, stores.papers);
        ports.put(PdfsToMake.class, stores.papers);
        ports.put(TextsToRead.class, stores.papers.texts);
        ports.put(PaperRegister.class, (PaperRegister) (filter, keyset) -> new Page<>(List.of(), null));
        stores.highlights.join(ports);
        stores.pathway.join(ports, new SettingsInMemory(), new Keepers(partnership, actor, clock), clock);
        ports.put(Interests.class, stores.interests);
        ports.put(ConflictFacts.class, stores.conflicts);
        ports.put(ItemTags.class, stores.conflicts.tags);
        ports.put(SetAsides.class, stores.conflicts.setAsides);
        ports.put(InterestRegister.class, (InterestRegister)
                (filter, order, keyset, today) -> new Page<>(List.of(), null));
        as(officer);
    }

    /** Somebody with a post in that organisation. */
    public PersonId person(String name, OrganisationId organisation) {
        PersonId person = new PersonId(new UUID(4, ++made));
        stores.people.enter(person, name, organisation);
        return person;
    }

    public World appoint(
            PersonId person,
            Role role,
            OrganisationId organisation,
            @Nullable CommitteeId committee,
            @Nullable SeatId seat) {
        appointments
                .computeIfAbsent(person, key -> new ArrayList<>())
                .add(new Capacity(UUID.randomUUID(), role, organisation, committee, seat, true, role.words()));
        return this;
    }

    private List<StaffOnRecord.Member> staffOf(OrganisationId organisation) {
        return appointments.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(held -> organisation.equals(held.organisation())))
                .map(entry -> new StaffOnRecord.Member(entry.getKey(), stores.people.name(entry.getKey())))
                .toList();
    }

    /** From now on that person acts. */
    public World as(PersonId person) {
        actor.become(new Actor.Person(
                "test",
                person.value().toString(),
                person,
                stores.people.name(person),
                appointments.getOrDefault(person, List.of())));
        return this;
    }

    /** From now on the operator of the machine acts. */
    public World asOperator() {
        actor.become(new Actor.Operator("test"));
        return this;
    }

    /** The use case, as whoever acts may have it; refused to whom may knock at none of its methods. */
    public <T> T use(Class<T> useCase) {
        Role[] allowed = Stream.concat(Stream.of(useCase), Arrays.stream(useCase.getDeclaredMethods()))
                .map(element -> element.getAnnotation(AllowedTo.class))
                .filter(Objects::nonNull)
                .flatMap(roles -> Arrays.stream(roles.value()))
                .toArray(Role[]::new);
        if (!actor.actor().holdsAny(allowed)) {
            throw new NotAllowed("Your appointments do not allow this.");
        }
        try {
            Constructor<?> constructor = Arrays.stream(useCase.getDeclaredConstructors())
                    .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseThrow();
            constructor.setAccessible(true);
            Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(type -> Objects.requireNonNull(ports.get(type), type.getName()))
                    .toArray();
            return useCase.cast(constructor.newInstance(arguments));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A committee of LPT and NHFT, both delegating, with nobody on it yet. */
    public CommitteeId committee(LegalForm form, String code) {
        return committee(form, code, false, false);
    }

    public CommitteeId committee(LegalForm form, String code, boolean meetsInPublic, boolean nhftConfirms) {
        boolean several = form != LegalForm.SINGLE_ORG_COMMITTEE;
        List<PartyOfCommittee> parties = new ArrayList<>();
        parties.add(new PartyOfCommittee(LPT, "Trust Board", form.bindsParties(), false));
        parties.add(new PartyOfCommittee(NHFT, "Board of Directors", form.bindsParties() && several, nhftConfirms));
        return use(ConstitutingCommittees.class)
                .constitute(PARTNERSHIP, "Committee " + code, code, form, meetsInPublic, parties);
    }

    /** A seat and somebody who holds it, with a vote. */
    public Sitting seated(CommitteeId committee, String name, NewSeat seat) {
        SeatId id = use(ConstitutingCommittees.class).establish(committee, seat);
        return holds(
                committee,
                id,
                person(name, seat.organisation()),
                seat.organisation(),
                seat.office().name());
    }

    /** Somebody holds a seat from now on. */
    public Sitting holds(
            CommitteeId committee, SeatId seat, PersonId person, OrganisationId organisation, String office) {
        stores.holders.hold(committee, seat, person);
        appoint(
                person,
                office.equals("CHAIR") ? Role.COMMITTEE_CHAIR : Role.VOTING_MEMBER,
                organisation,
                committee,
                seat);
        return new Sitting(seat, person, organisation);
    }

    /** Terms that both parents have approved. */
    public World adopts(CommitteeId committee, Provisions terms) {
        use(ConstitutingCommittees.class).adopt(committee, ALWAYS, NEXT_REVIEW, terms, approvals());
        return this;
    }

    public static List<Approval> approvals() {
        return List.of(
                new Approval(LPT, "Trust Board", LocalDate.of(2019, 12, 1)),
                new Approval(NHFT, "Board of Directors", LocalDate.of(2019, 12, 2)));
    }

    /** A meeting today at ten, for two hours. */
    public MeetingId meeting(CommitteeId committee) {
        return use(PreparingMeetings.class)
                .plan(
                        committee,
                        new Arrangements(
                                "Ordinary meeting",
                                Instant.parse("2026-05-12T09:00:00Z"),
                                Instant.parse("2026-05-12T11:00:00Z"),
                                "Boardroom",
                                true));
    }

    public AgendaItemId item(MeetingId meeting, String number, Purpose purpose) {
        return use(PreparingMeetings.class)
                .addItem(meeting, ItemText.open(number, "Item " + number, purpose, "Ann Lead", 15, ""));
    }

    public Committee get(CommitteeId id) {
        return stores.committees.get(id);
    }

    public List<SeatHolder> holders(CommitteeId id) {
        return stores.holders.of(id, clock.instant());
    }

    /** The latest event of the journal. */
    public Event lastEvent() {
        return journal.get(journal.size() - 1);
    }

    /** Somebody in a seat. */
    public record Sitting(SeatId seat, PersonId person, OrganisationId organisation) {}
}
