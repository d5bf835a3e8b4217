package concordat.domain.meeting;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
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

/** Interests in an item are put on record, and the chair's ruling on each, by the chair or by the officer for them. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class RulingOnInterests {
    private final Meetings meetings;
    private final Committees committees;
    private final Rulings rulings;
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
        rulings = new Rulings(holders, people, audiences, journal, clock);
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
        rulings.declare(meeting, item, person, organisation, type, nature);
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
        PersonOnRecord rules = rulings.presiding(meeting, item, whose, ruler);
        boolean newlyWithheld = item.rule(whose, handling, because, rules, clock.instant(), audiences);
        List<MeetingEvent> moved = meeting.move(item, clock.instant());
        if (newlyWithheld) {
            followers.withhold(id);
        }
        journal.record(new MeetingEvent.InterestRuledOn(
                meeting.id(), meeting.partnership(), meeting.reference(), id, whose, handling, because, rules));
        moved.forEach(journal::record);
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
