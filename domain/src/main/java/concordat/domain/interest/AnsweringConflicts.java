package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.CONFLICT_IS_ANSWERED_ONCE;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.SeatHolders;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Rulings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Chair and officer see which interests of members may conflict with an item, and answer each before anything is decided
 * on it: it is put on record as declared, or whoever presides says why it is no conflict (COI-8).
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class AnsweringConflicts {
    private final ConflictFacts facts;
    private final SetAsides setAsides;
    private final Rulings rulings;
    private final Meetings meetings;
    private final Committees committees;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    AnsweringConflicts(
            ConflictFacts facts,
            SetAsides setAsides,
            SeatHolders holders,
            KnownPeople people,
            Meetings meetings,
            Committees committees,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.facts = facts;
        this.setAsides = setAsides;
        rulings = new Rulings(holders, people, audiences, journal, clock);
        this.meetings = meetings;
        this.committees = committees;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** What may conflict with the items of a meeting that the actor sees, in the order of the agenda. */
    public List<PossibleConflict> inMeeting(MeetingId id) {
        Meeting meeting = meetings.get(id);
        act(meeting);
        PossibleConflicts conflicts = facts.of(id);
        return meetings.agenda(id).stream()
                .flatMap(item -> conflicts.of(item.id()).stream())
                .toList();
    }

    /** What may conflict with one item, and how it was answered. */
    public ConflictSheet onItem(AgendaItemId id) {
        AgendaItem item = meetings.item(id);
        act(meetings.get(item.meeting()));
        return new ConflictSheet(
                facts.of(item.meeting()).of(id),
                setAsides.of(id).stream()
                        .map(each -> new ConflictSheet.Reason(each.interest(), each.because(), each.decidedByName()))
                        .toList());
    }

    /**
     * Puts it on record as an interest that the person has declared in the item; then it is ruled on.
     *
     * @return whose it is
     * @throws concordat.domain.shared.RuleBroken if it has been answered
     */
    public PersonId putOnRecord(AgendaItemId id, InterestId interest) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = lockedAndActing(item);
        PossibleConflict conflict = unanswered(item, interest);
        PersonOnRecord person = conflict.person();
        rulings.declare(meeting, item, person.person(), person.organisation(), conflict.type(), conflict.nature());
        return person.person();
    }

    /**
     * Says why it is no conflict.
     *
     * @param ruler the seat of whoever presides and says so
     * @throws concordat.domain.shared.RuleBroken if it has been answered, whoever says so has an interest in the item
     *     themselves, or somebody else presides (COI-9)
     */
    public void setAside(AgendaItemId id, InterestId interest, String because, SeatId ruler) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = lockedAndActing(item);
        PossibleConflict conflict = unanswered(item, interest);
        PersonOnRecord presiding =
                rulings.presiding(meeting, item, conflict.person().person(), ruler);
        SetAside answer = new SetAside(conflict, audiences.of(item.audienceOfVotes()), because, presiding, clock);
        setAsides.add(answer);
        journal.record(new InterestEvent.PossibleConflictSetAside(
                id,
                meeting.partnership(),
                meeting.reference(),
                interest,
                conflict.person(),
                answer.because(),
                presiding));
    }

    private PossibleConflict unanswered(AgendaItem item, InterestId interest) {
        PossibleConflict conflict = facts.of(item.meeting()).of(item.id()).stream()
                .filter(each -> each.interest().equals(interest))
                .findFirst()
                .orElseThrow(() -> new NotFound("possible conflict"));
        CONFLICT_IS_ANSWERED_ONCE.require(
                !conflict.answered(), conflict.person().name());
        return conflict;
    }

    private Meeting lockedAndActing(AgendaItem item) {
        Meeting meeting = meetings.lock(item.meeting());
        act(meeting);
        return meeting;
    }

    private void act(Meeting meeting) {
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
    }
}
