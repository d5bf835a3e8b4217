package concordat.domain.world;

import concordat.domain.action.Action;
import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionLogs;
import concordat.domain.action.ActionRegister;
import concordat.domain.action.ActionRow;
import concordat.domain.action.Actions;
import concordat.domain.action.Elsewhere;
import concordat.domain.action.EvidenceId;
import concordat.domain.action.LogLine;
import concordat.domain.action.LogMeeting;
import concordat.domain.action.PreparedActionLog;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.OrganisationFacts;
import concordat.domain.committee.Party;
import concordat.domain.committee.PartyFacts;
import concordat.domain.committee.References;
import concordat.domain.committee.Seat;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.committee.TermsReview;
import concordat.domain.decision.Awaited;
import concordat.domain.decision.CastVote;
import concordat.domain.decision.Decision;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionLink;
import concordat.domain.decision.DecisionRegister;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Decisions;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Pin;
import concordat.domain.decision.Pins;
import concordat.domain.decision.PostsElsewhere;
import concordat.domain.decision.StandingInterests;
import concordat.domain.decision.Unanswered;
import concordat.domain.decision.Vote;
import concordat.domain.decision.Votes;
import concordat.domain.effectiveness.AuditYear;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.EffectivenessRecords;
import concordat.domain.effectiveness.MeetingOnRecord;
import concordat.domain.escalation.EscalationsInMemory;
import concordat.domain.highlight.HighlightsInMemory;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.AgendaTemplate;
import concordat.domain.meeting.AgendaTemplates;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.DeferredMatter;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.meeting.Expectation;
import concordat.domain.meeting.Expectations;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.ItemFollowers;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.OpenQuestions;
import concordat.domain.meeting.PaperReference;
import concordat.domain.meeting.PublishedAgendas;
import concordat.domain.meeting.PublishedLine;
import concordat.domain.meeting.Requisition;
import concordat.domain.meeting.RequisitionId;
import concordat.domain.meeting.Requisitions;
import concordat.domain.meeting.Room;
import concordat.domain.meeting.Rooms;
import concordat.domain.meeting.WorkEntries;
import concordat.domain.meeting.WorkEntry;
import concordat.domain.minutes.MinutesInMemory;
import concordat.domain.paper.PapersInMemory;
import concordat.domain.pathway.criterion.PathwayInMemory;
import concordat.domain.scheme.SchemeEntry;
import concordat.domain.scheme.SchemeEntryId;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.LegId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every port of committees, meetings, decisions and actions, in memory and for everybody's eyes. */
public final class Stores {
    public final InMemoryCommittees committees = new InMemoryCommittees();
    public final KnownOrganisations organisations = new KnownOrganisations();
    public final PeopleByPost people = new PeopleByPost();
    public final PapersInMemory papers = new PapersInMemory(this);
    public final MinutesInMemory minutes = new MinutesInMemory(this);
    public final EscalationsInMemory escalations = new EscalationsInMemory();
    public final HighlightsInMemory highlights = new HighlightsInMemory(this);

    /** The way to university status. */
    public final PathwayInMemory pathway = new PathwayInMemory();

    public final Appointed holders = new Appointed();
    public final InMemoryAudiences audiences = new InMemoryAudiences();
    public final Counting references = new Counting();
    public final InMemoryRequisitions requisitions = new InMemoryRequisitions();
    public final InMemoryWork work = new InMemoryWork();
    public final InMemoryPublished published = new InMemoryPublished();
    public final InMemoryTemplates templates = new InMemoryTemplates();
    public final InMemoryMeetings meetings = new InMemoryMeetings();
    public final Withheld followers = new Withheld();
    public final InMemoryDecisions decisions = new InMemoryDecisions();
    public final InMemoryVotes votes = new InMemoryVotes();
    public final StandingInMemory standing = new StandingInMemory();
    public final BreachesInMemory breaches = new BreachesInMemory(decisions.all::values);
    public final PostsElsewhere posts = this::posts;
    public final InMemorySchemes schemes = new InMemorySchemes();
    public final SignatoriesInMemory signatories = new SignatoriesInMemory();
    public final Written pins = new Written();
    public final InMemoryActions actions = new InMemoryActions();
    public final LogsInMemory logs = new LogsInMemory();
    public final List<PreparedActionLog> writtenLogs = new ArrayList<>();
    public final Rooms rooms = this::room;
    public final OpenQuestions questions = this::openQuestions;
    public final Expectations expectations = new ExpectedToCome();
    public final AuditedByTest audited = new AuditedByTest();
    public final AskedMeetingRegister meetingRegister = new AskedMeetingRegister();
    public final AskedDecisionRegister decisionRegister = new AskedDecisionRegister();
    public final DeferredMatters deferred = this::deferred;
    public final AskedActionRegister actionRegister = new AskedActionRegister();
    public final InterestsInMemory interests = new InterestsInMemory();
    public final ConflictsInMemory conflicts = new ConflictsInMemory(meetings);
    public final Clock clock;

    Stores(Clock clock) {
        this.clock = clock;
    }

    private Room room(MeetingId meeting, AgendaItemId item, Instant at) {
        Meeting held = meetings.get(meeting);
        Room room = Room.of(holders.of(held.committee(), at), held, meetings.item(item), at);
        if (held.kind() == MeetingKind.WRITTEN_RESOLUTION) {
            for (Vote vote : votes.all) {
                room = decisions.get(vote.decision()).item().equals(item)
                        ? room.with(vote.voter().person())
                        : room;
            }
        }
        return room;
    }

    private List<DeferredMatter> deferred(CommitteeId committee) {
        return decisions.all.values().stream()
                .filter(decision -> decision.committee().equals(committee)
                        && (decision.outcome().filter(Outcome.DEFERRED::equals).isPresent()
                                || decision.state() == DecisionState.CALLED_IN
                                || (decision.state().asksForRatification()
                                        && decisions.corrections(decision.id()).isEmpty()))
                        && meetings.items.values().stream()
                                .noneMatch(item -> item.state() != ItemState.WITHDRAWN
                                        && item.continues()
                                                .filter(decision.id()::equals)
                                                .isPresent()))
                .map(decision -> new DeferredMatter(
                        decision.id(),
                        decision.reference(),
                        decision.item(),
                        decision.state().asksForRatification(),
                        Optional.ofNullable(decision.proposal().returnsOn())
                                .orElseGet(() -> decision.decidedOn().orElseThrow())))
                .sorted(Comparator.comparing(DeferredMatter::returnsOn))
                .toList();
    }

    private StandingInterests posts(MeetingId meeting, LocalDate day) {
        return standing.in(meeting, meetings.get(meeting).committee(), day);
    }

    private List<String> openQuestions(MeetingId meeting) {
        return decisions.all.values().stream()
                .filter(decision -> decision.meeting().equals(meeting) && decision.state() == DecisionState.OPEN)
                .map(Decision::reference)
                .toList();
    }

    public static final class InMemoryCommittees implements Committees {
        private final Map<CommitteeId, Committee> all = new HashMap<>();

        @Override
        public void add(Committee committee) {
            all.put(committee.id(), committee);
        }

        @Override
        public Optional<Committee> find(CommitteeId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Committee> all() {
            return all.values().stream()
                    .sorted(Comparator.comparing(Committee::name))
                    .toList();
        }

        @Override
        public List<Committee> withTerms(Collection<CommitteeId> ids) {
            return all().stream()
                    .filter(committee -> ids.contains(committee.id()))
                    .toList();
        }

        @Override
        public List<Committee> subCommitteesOf(CommitteeId parent) {
            return all().stream()
                    .filter(committee ->
                            committee.parent().filter(parent::equals).isPresent())
                    .toList();
        }

        @Override
        public List<Committee> delegatingOnward(LocalDate day) {
            return all().stream()
                    .filter(committee -> inForce(committee, day)
                            .anyMatch(version -> version.provisions().mayDelegate()))
                    .toList();
        }

        @Override
        public List<TermsReview.Due> dueForReview(LocalDate day) {
            return all().stream()
                    .flatMap(committee -> inForce(committee, day)
                            .filter(version -> version.reviewOn().isBefore(day))
                            .map(version -> new TermsReview.Due(committee.id(), version.number(), version.reviewOn())))
                    .toList();
        }

        private static Stream<TermsOfReference> inForce(Committee committee, LocalDate day) {
            return committee.terms().stream().filter(version -> version.term().includes(day));
        }

        @Override
        public boolean isTaken(String code) {
            return all.values().stream().anyMatch(committee -> committee.code().equals(code));
        }
    }

    public static final class KnownOrganisations implements PartyFacts {
        private static final Map<OrganisationId, OrganisationFacts> ALL = Map.of(
                World.LPT, new OrganisationFacts(World.LPT, "Leicestershire Partnership NHS Trust", "LPT", true),
                World.NHFT, new OrganisationFacts(World.NHFT, "Northamptonshire Healthcare", "NHFT", true),
                World.UOL, new OrganisationFacts(World.UOL, "University of Leicester", "UoL", false));

        @Override
        public OrganisationFacts of(OrganisationId organisation) {
            return Objects.requireNonNull(ALL.get(organisation));
        }
    }

    public final class PeopleByPost implements KnownPeople {
        private final Map<PersonId, PersonOnRecord> all = new HashMap<>();
        private final Set<PersonId> executives = new HashSet<>();

        public void enter(PersonId person, String name, OrganisationId organisation) {
            all.put(
                    person,
                    new PersonOnRecord(
                            person,
                            name,
                            "Director",
                            organisation,
                            organisations.of(organisation).shortName()));
        }

        /** From now on that person is an executive. */
        public void executive(PersonId person) {
            executives.add(person);
        }

        @Override
        public List<PersonOnRecord> executivesAt(OrganisationId organisation) {
            return at(organisation).stream()
                    .filter(person -> executives.contains(person.person()))
                    .toList();
        }

        public String name(PersonId person) {
            return of(person).name();
        }

        PersonOnRecord of(PersonId person) {
            return Optional.ofNullable(all.get(person)).orElseThrow(() -> new NotFound("person"));
        }

        @Override
        public PersonOnRecord of(PersonId person, OrganisationId organisation) {
            return of(person);
        }

        @Override
        public List<PersonOnRecord> at(OrganisationId organisation) {
            return all.values().stream()
                    .filter(person -> person.organisation().equals(organisation))
                    .sorted(Comparator.comparing(PersonOnRecord::name))
                    .toList();
        }
    }

    public final class Appointed implements SeatHolders {
        private final Map<SeatId, List<PersonId>> held = new HashMap<>();

        public void hold(CommitteeId committee, SeatId seat, PersonId person) {
            held.computeIfAbsent(committees.get(committee).seat(seat).id(), key -> new ArrayList<>())
                    .add(person);
        }

        /** Nobody holds it any more. */
        public void vacate(SeatId seat) {
            held.remove(seat);
        }

        @Override
        public List<SeatHolder> of(CommitteeId committee, Instant at) {
            List<SeatHolder> lines = new ArrayList<>();
            for (Seat seat : committees.get(committee).seats()) {
                if (!seat.term().includes(at)) {
                    continue;
                }
                boolean delegates = committees
                        .get(committee)
                        .party(seat.organisation())
                        .filter(Party::delegates)
                        .isPresent();
                List<PersonId> persons = held.getOrDefault(seat.id(), List.of());
                if (persons.isEmpty()) {
                    lines.add(line(seat, delegates, Optional.empty()));
                }
                persons.forEach(person -> lines.add(line(seat, delegates, Optional.of(person))));
            }
            return lines;
        }

        private SeatHolder line(Seat seat, boolean delegates, Optional<PersonId> person) {
            return new SeatHolder(
                    seat.id(),
                    seat.organisation(),
                    organisations.of(seat.organisation()).shortName(),
                    seat.title(),
                    seat.seatClass(),
                    seat.office(),
                    seat.voting(),
                    seat.sharedPost(),
                    seat.namedForJointPost(),
                    delegates,
                    person.map(people::of).orElse(null));
        }
    }

    public static final class InMemoryAudiences implements Audiences {
        private final Map<AudienceKey, UUID> ids = new HashMap<>();

        @Override
        public UUID of(AudienceKey key) {
            if (key instanceof AudienceKey.InMeeting business) {
                return of(business.otherwise());
            }
            if (key instanceof AudienceKey.Withheld withheld
                    && withheld.otherwise() instanceof AudienceKey.InMeeting business) {
                return of(new AudienceKey.Withheld(withheld.item(), business.otherwise()));
            }
            return ids.computeIfAbsent(key, missing -> new UUID(7, ids.size() + 1));
        }

        /** What the audience with that id is. */
        public AudienceKey key(UUID id) {
            return ids.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(id))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static final class Counting implements References {
        private final Map<String, Integer> last = new HashMap<>();

        @Override
        public int next(CommitteeId committee, Series series, int year) {
            return last.merge(committee.value() + series.name() + year, 1, Integer::sum);
        }
    }

    public static final class InMemoryMeetings implements Meetings {
        private final Map<MeetingId, Meeting> meetings = new HashMap<>();
        private final Map<AgendaItemId, AgendaItem> items = new HashMap<>();

        /** The meetings that deputies have been let see. */
        public final Set<MeetingId> openToDeputies = new HashSet<>();

        @Override
        public void add(Meeting meeting) {
            meetings.put(meeting.id(), meeting);
        }

        @Override
        public void add(AgendaItem item) {
            items.put(item.id(), item);
        }

        @Override
        public Optional<Meeting> find(MeetingId id) {
            return Optional.ofNullable(meetings.get(id));
        }

        @Override
        public Meeting lock(MeetingId id) {
            return get(id);
        }

        @Override
        public Optional<AgendaItem> findItem(AgendaItemId id) {
            return Optional.ofNullable(items.get(id));
        }

        @Override
        public AgendaItem itemNow(AgendaItemId id) {
            return item(id);
        }

        @Override
        public void openToDeputies(MeetingId id) {
            openToDeputies.add(id);
        }

        @Override
        public List<AgendaItem> agenda(MeetingId id) {
            return items.values().stream()
                    .filter(item -> item.meeting().equals(id))
                    .sorted(Comparator.comparing(AgendaItem::position))
                    .toList();
        }

        @Override
        public Optional<MeetingId> nextInPreparation(CommitteeId committee, Instant from) {
            return meetings.values().stream()
                    .filter(meeting -> meeting.committee().equals(committee)
                            && meeting.state() == MeetingState.PLANNED
                            && !meeting.startsAt().isBefore(from))
                    .min(Comparator.comparing(Meeting::startsAt))
                    .map(Meeting::id);
        }

        @Override
        public int countItems(MeetingId id) {
            return agenda(id).size();
        }

        @Override
        public List<String> paperReferencesLike(CommitteeId committee, List<String> wanted) {
            return items.values().stream()
                    .filter(item -> item.committee().equals(committee))
                    .flatMap(item -> item.papers().stream())
                    .map(PaperReference::value)
                    .toList();
        }
    }

    /** Published agendas in memory. */
    public static final class InMemoryPublished implements PublishedAgendas {
        private final List<PublishedLine> all = new ArrayList<>();

        @Override
        public void add(PublishedLine line) {
            all.add(line);
        }

        @Override
        public List<PublishedLine> of(MeetingId meeting) {
            return all.stream().filter(line -> line.meeting().equals(meeting)).toList();
        }
    }

    /** Work programmes in memory. */
    public final class InMemoryWork implements WorkEntries {
        private final Map<UUID, WorkEntry> all = new LinkedHashMap<>();

        @Override
        public void add(WorkEntry entry) {
            all.put(entry.id(), entry);
        }

        @Override
        public Optional<WorkEntry> find(UUID id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public WorkEntry lock(UUID id) {
            return get(id);
        }

        @Override
        public List<WorkEntry> of(CommitteeId committee) {
            return all.values().stream()
                    .filter(entry -> entry.committee().equals(committee)
                            && entry.endedBecause().isEmpty())
                    .toList();
        }

        @Override
        public List<Taken> taken(CommitteeId committee) {
            return meetings.items.values().stream()
                    .filter(item -> item.plannedWork().isPresent())
                    .map(item -> new Taken(item.plannedWork().orElseThrow(), item.meeting(), item.state()))
                    .toList();
        }

        @Override
        public List<Scheduled> meetings(CommitteeId committee) {
            return meetings.meetings.values().stream()
                    .filter(meeting -> meeting.committee().equals(committee)
                            && meeting.kind() == MeetingKind.ORDINARY
                            && meeting.state() != MeetingState.CANCELLED)
                    .map(meeting -> new Scheduled(
                            meeting.id(),
                            meeting.startsAt(),
                            meeting.arrangements().title(),
                            meeting.state()))
                    .toList();
        }
    }

    /** Templates in memory. */
    public static final class InMemoryTemplates implements AgendaTemplates {
        private final Map<CommitteeId, AgendaTemplate> all = new HashMap<>();

        @Override
        public void add(AgendaTemplate template) {
            all.put(template.committee(), template);
        }

        @Override
        public Optional<AgendaTemplate> find(CommitteeId committee) {
            return Optional.ofNullable(all.get(committee));
        }

        @Override
        public Optional<AgendaTemplate> lock(CommitteeId committee) {
            return find(committee);
        }
    }

    /** Expects whoever holds a seat on the day of the meeting. */
    public final class ExpectedToCome implements Expectations {
        @Override
        public Map<MeetingId, Expectation> of(Collection<MeetingId> wanted) {
            Map<MeetingId, Expectation> expected = new HashMap<>();
            for (MeetingId id : wanted) {
                Meeting meeting = meetings.get(id);
                Map<SeatId, PersonOnRecord> deputies = new HashMap<>();
                meeting.deputies().forEach(deputy -> deputies.put(deputy.seat(), deputy.person()));
                Set<PersonId> apologies = new HashSet<>();
                meeting.apologies()
                        .forEach(apology -> apologies.add(apology.person().person()));
                expected.put(
                        id,
                        new Expectation(
                                holders.of(meeting.committee(), meeting.startsAt()),
                                deputies,
                                apologies,
                                meetings.agenda(id).stream()
                                        .filter(item -> item.state() == ItemState.PENDING)
                                        .map(ExpectedToCome::item)
                                        .toList()));
            }
            return expected;
        }

        private static Expectation.Item item(AgendaItem item) {
            Map<PersonId, Optional<Handling>> handlings = new HashMap<>();
            item.declarations()
                    .forEach(declaration -> handlings.put(declaration.person().person(), declaration.handling()));
            return new Expectation.Item(
                    item.id(),
                    item.text().number(),
                    item.withheld() ? Optional.empty() : Optional.of(item.text().title()),
                    handlings);
        }
    }

    /** Remembers from which items somebody is kept. */
    public static final class Withheld implements ItemFollowers {
        public final List<AgendaItemId> items = new ArrayList<>();

        @Override
        public void withhold(AgendaItemId item) {
            items.add(item);
        }
    }

    public final class InMemoryDecisions implements Decisions {
        private final Map<DecisionId, Decision> all = new HashMap<>();
        private final List<DecisionLink> links = new ArrayList<>();
        private final List<Awaited> awaited = new ArrayList<>();
        private final Map<String, Decision> keys = new HashMap<>();

        @Override
        public void add(Decision decision) {
            all.put(decision.id(), decision);
            keys.put(decision.onceKey(), decision);
        }

        @Override
        public void add(DecisionLink link) {
            links.add(link);
        }

        @Override
        public void add(Awaited waiting) {
            awaited.add(waiting);
        }

        @Override
        public Optional<Decision> find(DecisionId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Decision lock(DecisionId id) {
            return get(id);
        }

        @Override
        public List<Decision> on(AgendaItemId item) {
            return all.values().stream()
                    .filter(decision -> decision.item().equals(item))
                    .sorted(Comparator.comparing(Decision::openedAt))
                    .toList();
        }

        @Override
        public Optional<Decision> madeWith(String onceKey) {
            return Optional.ofNullable(keys.get(onceKey));
        }

        @Override
        public List<DecisionLink> links(DecisionId id) {
            return links.stream()
                    .filter(link -> link.earlier().equals(id) || link.later().equals(id))
                    .toList();
        }

        @Override
        public List<LinkKind> corrections(DecisionId id) {
            return links.stream()
                    .filter(link -> link.earlier().equals(id))
                    .map(DecisionLink::kind)
                    .toList();
        }

        @Override
        public Optional<Decision> lockToBeRatifiedOn(AgendaItemId item) {
            return meetings.item(item)
                    .continues()
                    .map(this::get)
                    .flatMap(earlier -> earlier.state().asksForRatification()
                            ? Optional.of(earlier).filter(open -> corrections(open.id()).stream()
                                    .allMatch(LinkKind::isCorrection))
                            : lockToBeRatifiedOn(earlier.item()));
        }

        @Override
        public List<Awaited> awaited(DecisionId id) {
            return awaited.stream()
                    .filter(waiting -> waiting.decision().equals(id))
                    .toList();
        }

        @Override
        public Optional<Awaited> lockOutstanding(DecisionId id, OrganisationId organisation) {
            return awaited(id).stream()
                    .filter(waiting -> waiting.organisation().equals(organisation) && waiting.isOutstanding())
                    .findFirst();
        }
    }

    public static final class InMemoryRequisitions implements Requisitions {
        private final Map<RequisitionId, Requisition> all = new LinkedHashMap<>();

        @Override
        public void add(Requisition requisition) {
            all.put(requisition.id(), requisition);
        }

        @Override
        public Requisition get(RequisitionId id) {
            return Optional.ofNullable(all.get(id)).orElseThrow(() -> new NotFound("requisition"));
        }

        @Override
        public Requisition lock(RequisitionId id) {
            return get(id);
        }

        @Override
        public List<Requisition> of(CommitteeId committee) {
            return all.values().stream()
                    .filter(requisition -> requisition.committee().equals(committee))
                    .toList();
        }
    }

    public static final class InMemoryVotes implements Votes {
        private final List<Vote> all = new ArrayList<>();

        @Override
        public void add(Vote vote) {
            all.add(vote);
        }

        @Override
        public void remove(Vote vote) {
            all.remove(vote);
        }

        @Override
        public List<CastVote> on(DecisionId decision) {
            return visible(decision).stream().map(Vote::cast).toList();
        }

        @Override
        public Optional<Vote> find(LegId leg, SeatId seat, PersonId person) {
            return all.stream()
                    .filter(vote -> vote.leg().equals(leg)
                            && vote.seat().equals(seat)
                            && vote.voter().person().equals(person))
                    .findFirst();
        }

        @Override
        public List<Vote> visible(DecisionId decision) {
            return all.stream().filter(vote -> vote.decision().equals(decision)).toList();
        }
    }

    /** What decisions are about: its content is a word that a test may change. */
    public static final class Written implements Pins {
        private final Map<UUID, String> content = new HashMap<>();

        public void rewrite(UUID subject, String text) {
            content.put(subject, text);
        }

        @Override
        public List<Pin> now(AgendaItemId item, Optional<UUID> agreement) {
            List<Pin> pins = new ArrayList<>();
            pins.add(pin(Pin.Kind.ITEM, item.value(), "7"));
            agreement.ifPresent(id -> pins.add(pin(Pin.Kind.AGREEMENT, id, "AG/1")));
            return pins;
        }

        private Pin pin(Pin.Kind kind, UUID subject, String reference) {
            return new Pin(kind, subject, reference, 0, content.getOrDefault(subject, "as it was"));
        }
    }

    public static final class InMemorySchemes implements Schemes {
        private final Map<SchemeEntryId, SchemeEntry> all = new LinkedHashMap<>();

        @Override
        public void add(SchemeEntry entry) {
            all.put(entry.line().id(), entry);
        }

        @Override
        public SchemeEntry lock(SchemeEntryId id) {
            return Optional.ofNullable(all.get(id)).orElseThrow(() -> new NotFound("scheme entry"));
        }

        @Override
        public List<SchemeLine> of(Collection<OrganisationId> organisations) {
            return visible().stream()
                    .filter(line -> organisations.contains(line.organisation()))
                    .toList();
        }

        @Override
        public Set<OrganisationId> partnersOf(PartnershipId partnership) {
            return partnership.equals(World.PARTNERSHIP) ? Set.of(World.LPT, World.NHFT, World.UOL) : Set.of();
        }

        @Override
        public List<SchemeLine> visible() {
            return all.values().stream().map(SchemeEntry::line).toList();
        }
    }

    public static final class InMemoryActions implements Actions {
        public final Map<ActionId, Action> all = new HashMap<>();

        @Override
        public void add(Action action) {
            all.put(action.id(), action);
        }

        @Override
        public Optional<Action> find(ActionId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Action lock(ActionId id, long seen) {
            Action action = get(id);
            if (action.version() != seen) {
                throw new OutOfDate("action");
            }
            return action;
        }

        @Override
        public ActionId actionOf(EvidenceId evidence) {
            return all.values().stream()
                    .filter(action ->
                            action.shown().stream().anyMatch(line -> line.id().equals(evidence)))
                    .map(Action::id)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("file"));
        }

        /** The only one that there is. */
        public Action only() {
            return all.values().iterator().next();
        }
    }

    /** The logs of committees, made of the meetings and the actions that there are. */
    public final class LogsInMemory implements ActionLogs {
        @Override
        public LogMeeting meeting(MeetingId id) {
            return line(meetings.get(id));
        }

        private LogMeeting line(Meeting meeting) {
            return new LogMeeting(
                    meeting.id(),
                    meeting.committee(),
                    meeting.reference(),
                    meeting.arrangements().title(),
                    LocalDate.ofInstant(meeting.startsAt(), Term.LONDON));
        }

        private Stream<Meeting> of(CommitteeId committee) {
            return meetings.meetings.values().stream()
                    .filter(meeting -> meeting.committee().equals(committee)
                            && meeting.kind().isMeeting())
                    .sorted(Comparator.comparing(Meeting::startsAt));
        }

        @Override
        public Optional<LogMeeting> next(CommitteeId committee, Instant now) {
            return of(committee)
                    .filter(meeting -> (meeting.state() == MeetingState.IN_PROGRESS
                                    && meeting.endsAt().isAfter(now.minus(Duration.ofDays(1))))
                            || (meeting.state().isBeforeTheMeeting()
                                    && meeting.endsAt().isAfter(now)))
                    .map(this::line)
                    .findFirst();
        }

        @Override
        public Optional<LogMeeting> lastBefore(CommitteeId committee, LocalDate day) {
            return of(committee)
                    .filter(meeting -> meeting.openedAt().isPresent())
                    .map(this::line)
                    .filter(meeting -> meeting.on().isBefore(day))
                    .reduce((first, second) -> second);
        }

        @Override
        public boolean hasReserved(CommitteeId committee) {
            return actions.all.values().stream()
                    .anyMatch(action -> action.committee().equals(committee)
                            && action.origin().part() == Part.PART_2);
        }

        @Override
        public List<LogLine> lines(
                CommitteeId committee, Part part, @Nullable LocalDate since, LocalDate before, int most) {
            return actions.all.values().stream()
                    .filter(action -> action.committee().equals(committee)
                            && action.origin().part() == part
                            && action.origin().metOn().isBefore(before)
                            && action.closedOn()
                                    .map(day -> since == null || !day.isBefore(since))
                                    .orElse(true))
                    .sorted(Comparator.comparing(Action::reference))
                    .limit(most)
                    .map(action -> new LogLine(
                            action.id(),
                            action.partnership(),
                            action.reference(),
                            action.origin().metOn(),
                            action.origin().minuteReference(),
                            action.origin().part(),
                            null,
                            action.description(),
                            action.owner().name(),
                            action.owner().organisationName(),
                            action.originalDue(),
                            action.facts(),
                            null,
                            null,
                            action.closedOn().orElse(null),
                            action.closingMeeting().orElse(null),
                            action.goesOnAs().map(Elsewhere::words).orElse(null)))
                    .toList();
        }
    }

    /** What an audit finds on record: what a test has put there. */
    public static final class AuditedByTest implements EffectivenessRecords {
        public final List<AuditedDecision> decisions = new ArrayList<>();
        public final List<MeetingOnRecord> meetings = new ArrayList<>();

        @Override
        public List<AuditedDecision> decisions(CommitteeId committee, AuditYear year, boolean partOneOnly, int most) {
            return decisions.stream()
                    .filter(decision -> !partOneOnly || decision.part() == Part.PART_1)
                    .filter(decision -> new Term(year.from(), year.until()).includes(decision.on()))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<MeetingOnRecord> meetings(CommitteeId committee, AuditYear year, boolean partOneOnly) {
            return meetings.stream()
                    .filter(meeting -> new Term(year.from(), year.until()).includes(meeting.on()))
                    .toList();
        }
    }

    /** A register that is asked, and remembers what for. */
    public static final class AskedActionRegister implements ActionRegister {
        public final List<ActionFilter> asked = new ArrayList<>();

        @Override
        public Page<ActionRow> page(ActionFilter filter, boolean lastDueFirst, Keyset keyset) {
            asked.add(filter);
            return new Page<>(List.of(), null);
        }
    }

    /** A register that is asked, remembers what for, and answers with what a test has put there. */
    public static final class AskedDecisionRegister implements DecisionRegister {
        public final List<DecisionRow> rows = new ArrayList<>();
        public final List<ComingBack> comingBack = new ArrayList<>();
        public final List<Unanswered> unanswered = new ArrayList<>();
        public final List<Asked> asked = new ArrayList<>();

        /** What a page was asked for. */
        public record Asked(DecisionFilter filter, boolean oldestFirst, Keyset keyset) {}

        @Override
        public List<Unanswered> unanswered() {
            return List.copyOf(unanswered);
        }

        @Override
        public Page<DecisionRow> page(DecisionFilter filter, boolean oldestFirst, Keyset keyset) {
            asked.add(new Asked(filter, oldestFirst, keyset));
            return new Page<>(rows, null);
        }

        @Override
        public List<DecisionRow> chain(DecisionId any) {
            return List.copyOf(rows);
        }

        @Override
        public List<ComingBack> comingBack(List<DecisionId> deferrals) {
            return List.copyOf(comingBack);
        }
    }

    /** The meetings that there are, of the days and the committee that are asked for, the next one first. */
    public final class AskedMeetingRegister implements MeetingRegister {
        public final List<AttendanceRow> attendance = new ArrayList<>();

        @Override
        public Page<MeetingRow> page(MeetingFilter filter, Keyset keyset) {
            return new Page<>(
                    meetings.meetings.values().stream()
                            .filter(meeting -> filter.committee() == null
                                    || filter.committee().equals(meeting.committee()))
                            .filter(meeting -> new Term(
                                            filter.from() == null ? LocalDate.MIN : filter.from(), filter.until())
                                    .includes(meeting.startsAt()))
                            .sorted(Comparator.comparing(Meeting::startsAt).thenComparing(Meeting::reference))
                            .limit(keyset.size())
                            .map(this::row)
                            .toList(),
                    null);
        }

        private MeetingRow row(Meeting meeting) {
            Arrangements arranged = meeting.arrangements();
            return new MeetingRow(
                    meeting.id(),
                    meeting.reference(),
                    arranged.title(),
                    meeting.kind(),
                    meeting.committee(),
                    committees.get(meeting.committee()).name(),
                    arranged.startsAt(),
                    arranged.endsAt(),
                    arranged.place(),
                    arranged.remoteAllowed(),
                    meeting.state());
        }

        @Override
        public List<AttendanceRow> attendance(CommitteeId committee, LocalDate from, LocalDate until, long knownAt) {
            return List.copyOf(attendance);
        }
    }
}
