package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.CHOSEN_RULER_IS_NO_EXECUTIVE;
import static concordat.domain.meeting.MeetingRule.RULING_IS_OF_WHO_PRESIDES;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Interests in an item are put on record, and the chair's ruling on each, by the chair or by the officer for them. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class RulingOnInterests {
    private final Meetings meetings;
    private final Committees committees;
    private final SeatHolders holders;
    private final KnownPeople people;
    private final ItemFollowers followers;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    RulingOnInterests(
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            KnownPeople people,
            ItemFollowers followers,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.holders = holders;
        this.people = people;
        this.followers = followers;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts on record that somebody has an interest in an item. Until it is ruled on, nothing can be decided on the item
     * (VO-2).
     *
     * @throws concordat.domain.shared.RuleBroken if the person has declared an interest in it already
     */
    public void declare(
            AgendaItemId id, PersonId person, OrganisationId organisation, InterestType type, String nature) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = lockedAndActing(item.meeting());
        PersonOnRecord onRecord = holders.of(meeting.committee(), clock.instant()).stream()
                .map(SeatHolder::holder)
                .filter(holder -> holder != null && holder.person().equals(person))
                .findFirst()
                .orElseGet(() -> people.of(person, organisation));
        Declaration declaration = item.declare(onRecord, type, nature, clock.instant(), audiences, clock);
        journal.record(new MeetingEvent.InterestDeclared(
                meeting.id(), meeting.partnership(), meeting.reference(), id, onRecord, type, declaration.nature()));
    }

    /**
     * Rules how that person's interest in an item is handled (COI-8). If they are kept from it, its records are withheld
     * from them from now on (COI-10). If it sends them out of the room and the item is
     * under discussion, they leave now (COI-11).
     *
     * @param ruler the seat of whoever presides and rules: the chair; the vice-chair if the chair is away or conflicted;
     *     another member who is no executive if both are (COI-9, MB-8)
     * @throws concordat.domain.shared.RuleBroken if whoever rules has an interest in it, or somebody else presides
     */
    public void rule(AgendaItemId id, PersonId whose, Handling handling, String because, SeatId ruler) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = lockedAndActing(item.meeting());
        PersonOnRecord rules = presiding(meeting, item, whose, ruler);
        boolean newlyWithheld = item.rule(whose, handling, because, rules, clock.instant(), audiences);
        List<MeetingEvent> moved = meeting.move(item, clock.instant());
        if (newlyWithheld) {
            followers.withhold(id);
        }
        journal.record(new MeetingEvent.InterestRuledOn(
                meeting.id(), meeting.partnership(), meeting.reference(), id, whose, handling, because, rules));
        moved.forEach(journal::record);
    }

    private PersonOnRecord presiding(Meeting meeting, AgendaItem item, PersonId whose, SeatId ruler) {
        Instant now = clock.instant();
        List<SeatHolder> seats = holders.of(meeting.committee(), now);
        SeatHolder rules = seats.stream()
                .filter(line -> line.seat().equals(ruler) && line.holder() != null && line.voting())
                .findFirst()
                .orElseThrow(() -> new NotFound("seat"));
        Optional<PersonOnRecord> before = seats.stream()
                .filter(line -> line.office().compareTo(rules.office()) < 0)
                .map(SeatHolder::holder)
                .filter(holder -> holder != null
                        && !holder.person().equals(whose)
                        && !item.isConflicted(holder.person())
                        && isThere(meeting, holder.person(), now))
                .findFirst();
        RULING_IS_OF_WHO_PRESIDES.require(
                before.isEmpty(), before.map(PersonOnRecord::name).orElse(""));
        PersonOnRecord ruling = Objects.requireNonNull(rules.holder());
        CHOSEN_RULER_IS_NO_EXECUTIVE.require(
                rules.office() != Office.MEMBER || rules.seatClass() != SeatClass.EXECUTIVE, ruling.name());
        return ruling;
    }

    /** Before the meeting, and where nobody meets, everybody is within reach; in it, who is in the room. */
    private static boolean isThere(Meeting meeting, PersonId person, Instant now) {
        return meeting.state().isBeforeTheMeeting() || !meeting.kind().isMeeting() || meeting.isPresent(person, now);
    }

    /** Records that somebody left the room for an item, at that time (COI-11). */
    public void leaveRoom(AgendaItemId id, PersonId person, Instant at) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = lockedAndActing(item.meeting());
        meeting.requireInProgress();
        item.declaration(person).leave(at);
        journal.record(
                new MeetingEvent.LeftForItem(meeting.id(), meeting.partnership(), meeting.reference(), id, person, at));
    }

    /** Records that they came back, at that time (COI-11). */
    public void returnToRoom(AgendaItemId id, PersonId person, Instant at) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = lockedAndActing(item.meeting());
        meeting.requireInProgress();
        item.declaration(person).comeBack(at);
        journal.record(new MeetingEvent.ReturnedAfterItem(
                meeting.id(), meeting.partnership(), meeting.reference(), id, person, at));
    }

    private Meeting lockedAndActing(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        return meeting;
    }
}
