package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.AGENDA_IS_STILL_A_DRAFT;
import static concordat.domain.meeting.MeetingRule.LATE_ITEM_IS_ADMITTED_BY_THE_CHAIR;
import static concordat.domain.meeting.MeetingRule.MEETING_IS_NOT_YET_HELD;
import static concordat.domain.meeting.MeetingRule.ONLY_REQUISITIONED_BUSINESS;
import static concordat.domain.meeting.MeetingRule.STANDING_ITEMS_COME_ONCE;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The governance officer plans a committee's meetings, draws up their agendas and publishes them. */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class PreparingMeetings {
    private final Meetings meetings;
    private final AgendaTemplates templates;
    private final WorkEntries work;
    private final PublishedAgendas published;
    private final PapersOnAgenda papers;
    private final DeferredMatters deferred;
    private final ReturningMatters returning;
    private final MinutesOnAgendas minutes;
    private final Committees committees;
    private final SeatHolders holders;
    private final KnownPeople people;
    private final References references;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    PreparingMeetings(
            Meetings meetings,
            AgendaTemplates templates,
            WorkEntries work,
            PublishedAgendas published,
            PapersOnAgenda papers,
            DeferredMatters deferred,
            MinutesToApprove toApprove,
            Committees committees,
            SeatHolders holders,
            KnownPeople people,
            References references,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.templates = templates;
        this.work = work;
        this.published = published;
        this.papers = papers;
        this.deferred = deferred;
        this.committees = committees;
        this.holders = holders;
        this.people = people;
        this.references = references;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        returning = new ReturningMatters(deferred, meetings, audiences, journal, clock);
        minutes = new MinutesOnAgendas(toApprove, meetings, audiences, journal, clock);
    }

    /**
     * Plans a meeting whose agenda begins with the standing items of its committee (MT-6). Matters that were deferred until
     * its day, or before, are on it as well (VO-11).
     *
     * @throws concordat.domain.shared.RuleBroken if it would end before it starts
     */
    public MeetingId planFromTemplate(CommitteeId committeeId, Arrangements arrangements) {
        Meeting meeting = planned(committeeId, arrangements);
        addStandingItems(meeting.id());
        addPlannedWork(meeting.id());
        bringMinutes(meeting);
        return meeting.id();
    }

    /**
     * Puts the standing items of the committee on an agenda that is still a draft (MT-6).
     *
     * @throws concordat.domain.shared.RuleBroken if they are on it already, or it has been published
     */
    public void addStandingItems(MeetingId id) {
        Meeting meeting = lockedAsOfficer(id);
        requireOwnBusiness(meeting);
        AGENDA_IS_STILL_A_DRAFT.require(meeting.state() == MeetingState.PLANNED);
        STANDING_ITEMS_COME_ONCE.require(meetings.agenda(id).stream().noneMatch(AgendaItem::standing));
        AgendaTemplate template = template(meeting);
        Order order = new Order(meetings.agenda(id));
        int count = meetings.countItems(id);
        List<AgendaItem> there = meetings.agenda(id);
        for (TemplateSheet.Line line : template.items()) {
            StandingItem wanted = line.item();
            if (wanted.forMinutes() && there.stream().anyMatch(item -> item.isForMinutesOf(wanted.part()))) {
                continue;
            }
            count++;
            AgendaItem item = AgendaItem.standing(meeting, count, wanted, audiences, clock);
            meetings.add(item);
            order.place(item, template.conventions().sections());
            journal.record(added(meeting, item));
        }
        order.number();
    }

    /** What the work programme has for the meeting and its agenda has not had yet, as far as the officer may see. */
    public List<PlannedWork> plannedWork(MeetingId id) {
        return waitingWork(asOfficer(id)).stream().map(WorkEntry::work).toList();
    }

    private List<WorkEntry> waitingWork(Meeting meeting) {
        WorkCalendar calendar = WorkCalendar.of(work.meetings(meeting.committee()));
        Set<UUID> taken = work.taken(meeting.committee()).stream()
                .filter(item -> item.meeting().equals(meeting.id()))
                .map(WorkEntries.Taken::entry)
                .collect(Collectors.toSet());
        return work.of(meeting.committee()).stream()
                .filter(entry -> calendar.isDue(entry, meeting.id()) && !taken.contains(entry.id()))
                .toList();
    }

    /**
     * Puts what the work programme has for the meeting on its agenda, each entry once, and numbers the items anew.
     *
     * @throws concordat.domain.shared.RuleBroken if the agenda has been published
     */
    public void addPlannedWork(MeetingId id) {
        Meeting meeting = lockedAsOfficer(id);
        requireOwnBusiness(meeting);
        AGENDA_IS_STILL_A_DRAFT.require(meeting.state() == MeetingState.PLANNED);
        List<WorkEntry> waiting = waitingWork(meeting);
        if (waiting.isEmpty()) {
            return;
        }
        List<String> sections = template(meeting).conventions().sections();
        Order order = new Order(meetings.agenda(id));
        int count = meetings.countItems(id);
        for (WorkEntry entry : waiting) {
            count++;
            AgendaItem item = AgendaItem.of(meeting, count, entry, audiences, clock);
            meetings.add(item);
            order.place(item, sections);
            journal.record(added(meeting, item));
        }
        order.number();
    }

    private AgendaTemplate template(Meeting meeting) {
        return templates
                .find(meeting.committee())
                .orElseGet(() -> AgendaTemplate.usual(committees.get(meeting.committee()), audiences));
    }

    /** The sections of the agendas of that meeting's committee, in their order. */
    public List<String> sections(MeetingId id) {
        return template(asOfficer(id)).conventions().sections();
    }

    /**
     * Plans a meeting. Matters that were deferred until its day, or before, are on its agenda from the beginning (VO-11), and
     * so is the item under which the minutes that wait are approved (MI-2).
     *
     * @throws concordat.domain.shared.RuleBroken if it would end before it starts
     */
    public MeetingId plan(CommitteeId committeeId, Arrangements arrangements) {
        Meeting meeting = planned(committeeId, arrangements);
        bringMinutes(meeting);
        return meeting.id();
    }

    private void bringMinutes(Meeting meeting) {
        minutes.bringTo(meeting, template(meeting).conventions());
    }

    private Meeting planned(CommitteeId committeeId, Arrangements arrangements) {
        Committee committee = committees.get(committeeId);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        int year = LocalDate.ofInstant(arrangements.startsAt(), Term.LONDON).getYear();
        String reference =
                Series.MEETING.reference(committee.code(), year, references.next(committeeId, Series.MEETING, year));
        Meeting meeting = Meeting.plan(
                committee,
                reference,
                arrangements,
                audiences.of(new Business(committeeId, Part.PART_1, Stage.PUBLISHED)),
                clock);
        meetings.add(meeting);
        journal.record(meeting.planned());
        returning.bringTo(meeting);
        return meeting;
    }

    /** Changes title, time or place of a meeting that is not yet held. */
    public void rearrange(MeetingId id, Arrangements arrangements) {
        journal.record(lockedAsOfficer(id).rearrange(arrangements));
    }

    /** Cancels a meeting that is not yet held. */
    public void cancel(MeetingId id, String because) {
        journal.record(lockedAsOfficer(id).cancel(because));
    }

    /**
     * Puts an item at the end of the agenda.
     *
     * @throws concordat.domain.shared.RuleBroken if the agenda has been published; then see {@link #addLateItem}
     */
    public AgendaItemId addItem(MeetingId id, ItemText text) {
        Meeting meeting = lockedAsOfficer(id);
        requireOwnBusiness(meeting);
        LATE_ITEM_IS_ADMITTED_BY_THE_CHAIR.require(meeting.state() == MeetingState.PLANNED);
        AgendaItem item = AgendaItem.on(meeting, meetings.countItems(id) + 1, text, audiences, clock);
        return add(meeting, item);
    }

    /** The matters that were deferred and are on no agenda yet, of the committee of that meeting. */
    public List<DeferredMatter> waiting(MeetingId id) {
        return deferred.waiting(asOfficer(id).committee());
    }

    /**
     * Takes up a deferred matter on an agenda that has not been published, be it before its day.
     *
     * @throws concordat.domain.shared.RuleBroken if the agenda has been published, or the matter is on an agenda already
     */
    public AgendaItemId takeUp(MeetingId id, DecisionId deferral) {
        Meeting meeting = lockedAsOfficer(id);
        requireOwnBusiness(meeting);
        LATE_ITEM_IS_ADMITTED_BY_THE_CHAIR.require(meeting.state() == MeetingState.PLANNED);
        return returning.bring(meeting, deferral);
    }

    /** Puts an item on an agenda that has been published, as the chair has agreed for this reason (MT-5, VO-2). */
    public AgendaItemId addLateItem(MeetingId id, ItemText text, String chairAgreedBecause) {
        Meeting meeting = lockedAsOfficer(id);
        requireOwnBusiness(meeting);
        MEETING_IS_NOT_YET_HELD.require(
                meeting.state() != MeetingState.CLOSED && meeting.state() != MeetingState.CANCELLED,
                meeting.state().words());
        AgendaItem item =
                AgendaItem.late(meeting, meetings.countItems(id) + 1, text, chairAgreedBecause, audiences, clock);
        return add(meeting, item);
    }

    /** What was requisitioned, or is decided between meetings, is decided alone (MT-4). */
    private static void requireOwnBusiness(Meeting meeting) {
        ONLY_REQUISITIONED_BUSINESS.require(meeting.kind() == MeetingKind.ORDINARY);
    }

    private AgendaItemId add(Meeting meeting, AgendaItem item) {
        List<AgendaItem> agenda = meetings.agenda(meeting.id());
        meetings.add(item);
        Order order = new Order(agenda);
        order.place(item, template(meeting).conventions().sections());
        if (item.published()) {
            refer(meeting, List.of(item));
            freeze(order.items());
        }
        journal.record(added(meeting, item));
        return item.id();
    }

    private static MeetingEvent added(Meeting meeting, AgendaItem item) {
        return new MeetingEvent.ItemAdded(
                meeting.id(),
                meeting.partnership(),
                meeting.reference(),
                item.id(),
                item.text(),
                item.admittedLateBecause().orElse(""));
    }

    /**
     * Changes what an item says.
     *
     * @param seen the version of the item that the officer was looking at
     * @throws concordat.domain.shared.OutOfDate if somebody has changed it since; nothing is saved
     * @throws concordat.domain.shared.RuleBroken if the item has been reached in the meeting
     */
    public void reword(AgendaItemId id, ItemText text, long seen) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = asOfficer(item.meeting());
        item.reword(text, seen, audiences);
        journal.record(new MeetingEvent.ItemReworded(
                meeting.id(), meeting.partnership(), meeting.reference(), id, item.text()));
    }

    /** Puts the items that the officer sees into this order. @throws NotFound if one is not on the agenda */
    public void reorder(MeetingId id, List<AgendaItemId> order) {
        Meeting meeting = lockedAsOfficer(id);
        MEETING_IS_NOT_YET_HELD.require(
                meeting.state().isBeforeTheMeeting(), meeting.state().words());
        List<AgendaItem> agenda = meetings.agenda(id);
        List<Integer> positions = agenda.stream().map(AgendaItem::position).toList();
        if (order.size() != agenda.size()) {
            throw new OutOfDate("agenda");
        }
        for (int i = 0; i < order.size(); i++) {
            AgendaItemId wanted = order.get(i);
            AgendaItem item = agenda.stream()
                    .filter(candidate -> candidate.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("item"));
            item.moveTo(positions.get(i));
        }
        journal.record(
                new MeetingEvent.AgendaReordered(id, meeting.partnership(), meeting.reference(), List.copyOf(order)));
    }

    /**
     * Moves an item right before, or right after, another one, into whose section it goes. So what two officers do to one
     * agenda at the same time both counts.
     *
     * @throws OutOfDate if the other item has left this agenda, or either has been reached
     */
    public void move(AgendaItemId id, AgendaItemId beside, boolean after) {
        Meeting meeting = lockedAsOfficer(meetings.item(id).meeting());
        MEETING_IS_NOT_YET_HELD.require(
                meeting.state().isBeforeTheMeeting(), meeting.state().words());
        List<AgendaItem> agenda = meetings.agenda(meeting.id());
        AgendaItem moved = among(agenda, id);
        AgendaItem neighbour = among(agenda, beside);
        if (moved.equals(neighbour)) {
            return;
        }
        new Order(agenda).beside(moved, neighbour, after);
        journal.record(new MeetingEvent.ItemMoved(
                meeting.id(),
                meeting.partnership(),
                meeting.reference(),
                id,
                moved.text().number(),
                moved.position(),
                moved.text().section()));
    }

    private static AgendaItem among(List<AgendaItem> agenda, AgendaItemId id) {
        return agenda.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OutOfDate("agenda"));
    }

    /**
     * Numbers the items that the officer sees by their places.
     *
     * @throws concordat.domain.shared.RuleBroken if the agenda has been published: numbers that were given out stay
     */
    public void number(MeetingId id) {
        Meeting meeting = lockedAsOfficer(id);
        AGENDA_IS_STILL_A_DRAFT.require(meeting.state() == MeetingState.PLANNED);
        List<AgendaItem> agenda = meetings.agenda(id);
        agenda.forEach(AgendaItem::number);
        journal.record(new MeetingEvent.AgendaNumbered(id, meeting.partnership(), meeting.reference(), agenda.size()));
    }

    /** Marks an item as to be taken without discussion (3.2). */
    public void star(AgendaItemId id) {
        Meeting meeting = lockedAsOfficer(meetings.item(id).meeting());
        AgendaItem item = meetings.itemNow(id);
        if (item.star(true)) {
            journal.record(new MeetingEvent.ItemStarred(
                    meeting.id(),
                    meeting.partnership(),
                    meeting.reference(),
                    id,
                    item.text().number()));
        }
    }

    /** Takes an item off that has not been reached. */
    public void withdraw(AgendaItemId id) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = asOfficer(item.meeting());
        item.withdraw();
        journal.record(new MeetingEvent.ItemWithdrawn(
                meeting.id(),
                meeting.partnership(),
                meeting.reference(),
                id,
                item.text().number()));
    }

    /** Publishes the agenda to everybody whom each item's part admits. */
    public void publishAgenda(MeetingId id) {
        Meeting meeting = lockedAsOfficer(id);
        if (meeting.state() == MeetingState.PLANNED) {
            bringMinutes(meeting);
        }
        List<AgendaItem> agenda = meetings.agenda(id);
        journal.record(meeting.publishAgenda(agenda.size(), clock.instant()));
        agenda.forEach(item -> item.publish(audiences));
        refer(meeting, agenda);
        Map<AgendaItemId, PaperReference> references = new HashMap<>();
        agenda.forEach(item -> item.papers().ifPresent(given -> references.put(item.id(), given)));
        papers.refer(id, references);
        freeze(agenda);
    }

    /**
     * Publishes the pack: from now on whoever may read anything of the meeting has theirs, and they are told. Published again, it tells
     * them that it has changed.
     *
     * @throws concordat.domain.shared.RuleBroken if the agenda has not been published, or the meeting is over
     */
    public void publishPack(MeetingId id) {
        Meeting meeting = lockedAsOfficer(id);
        journal.record(meeting.publishPack(clock.instant()));
    }

    /** Keeps what is published now of these items, as far as it is other than what was published before. */
    private void freeze(List<AgendaItem> agenda) {
        Map<AgendaItemId, PublishedText> before = new HashMap<>();
        published.of(agenda.get(0).meeting()).forEach(line -> before.put(line.item(), line.text()));
        Instant now = clock.instant();
        agenda.stream()
                .filter(item -> !PublishedText.of(item).equals(before.get(item.id())))
                .filter(item -> item.state() != ItemState.WITHDRAWN || before.containsKey(item.id()))
                .forEach(item -> published.add(new PublishedLine(item, now, clock)));
    }

    /** Gives a reference to the papers of each of these items that has none yet (MT-9). */
    private void refer(Meeting meeting, List<AgendaItem> items) {
        AgendaConventions conventions = template(meeting).conventions();
        List<AgendaItem> waiting =
                items.stream().filter(AgendaItem::awaitsReference).toList();
        Map<AgendaItem, PaperReference> wanted = new LinkedHashMap<>();
        for (AgendaItem item : waiting) {
            wanted.put(
                    item,
                    conventions.style() == PaperStyle.LETTERS
                            ? meeting.nextLetter()
                            : conventions.numbered(
                                    meeting.startsAt(), item.text().number()));
        }
        Set<String> taken = conventions.style() == PaperStyle.LETTERS || wanted.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(meetings.paperReferencesLike(
                        meeting.committee(),
                        wanted.values().stream().map(PaperReference::value).toList()));
        wanted.forEach((item, reference) -> {
            PaperReference given = free(reference, taken);
            item.refer(given);
            taken.add(given.value());
        });
    }

    /** That reference, told apart from those that are given out already. */
    private static PaperReference free(PaperReference wanted, Set<String> taken) {
        PaperReference reference = wanted;
        for (int i = 2; taken.contains(reference.value()); i++) {
            reference = new PaperReference(wanted.value() + "-" + i, wanted.style());
        }
        return reference;
    }

    /**
     * Records who was named to deputise for the holder of a seat at this meeting; they see it from now on.
     *
     * @param organisation for which the deputy has a post
     * @param executive whether the deputy is an executive
     * @throws concordat.domain.shared.RuleBroken if the meeting has begun, or the deputy may not stand in (MB-4 to MB-6)
     */
    public void nameDeputy(MeetingId id, SeatId seat, PersonId deputy, OrganisationId organisation, boolean executive) {
        Meeting meeting = lockedAsOfficer(id);
        SeatHolder holder = holders.of(meeting.committee(), meeting.startsAt()).stream()
                .filter(line -> line.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat"));
        PersonOnRecord person = people.of(deputy, organisation);
        MeetingEvent named = meeting.nameDeputy(
                holder,
                person,
                executive,
                audiences.of(new Business(meeting.committee(), Part.PART_1, Stage.PUBLISHED)),
                clock.instant(),
                clock);
        meetings.openToDeputies(id);
        journal.record(named);
    }

    private Meeting asOfficer(MeetingId id) {
        Meeting meeting = meetings.get(id);
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER);
        return meeting;
    }

    private Meeting lockedAsOfficer(MeetingId id) {
        asOfficer(id);
        return meetings.lock(id);
    }
}
