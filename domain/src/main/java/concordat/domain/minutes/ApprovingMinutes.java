package concordat.domain.minutes;

import static concordat.domain.minutes.MinutesRule.APPROVED_UNDER_THEIR_ITEM;
import static concordat.domain.minutes.MinutesRule.APPROVING_MEETING_IS_QUORATE;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.decision.QuorumNow;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Rooms;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Secretary or chair puts on record that a later quorate meeting amends and approves minutes, under the item for them (MI-2). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class ApprovingMinutes {
    private final MinuteBook book;
    private final Meetings meetings;
    private final Committees committees;
    private final Rooms rooms;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ApprovingMinutes(
            MinuteBook book,
            Meetings meetings,
            Committees committees,
            Rooms rooms,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.meetings = meetings;
        this.committees = committees;
        this.rooms = rooms;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts on record how the meeting words a minute instead; the wording as circulated takes the amendment back.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param under the item for minutes, at which the meeting is
     * @param seen how often the minute had been changed when the actor looked at it
     * @throws concordat.domain.shared.OutOfDate if somebody has amended it since
     * @throws concordat.domain.shared.RuleBroken unless a later quorate meeting is at its item for these minutes
     */
    public void amend(String onceKey, MinuteLineId id, AgendaItemId under, String wording, long seen) {
        keys.once(onceKey, () -> {
            Meeting meeting = atItsItem(under);
            Minutes minutes = lockedFor(book.line(id).minutes(), meeting, under);
            requireQuorum(meeting, under);
            journal.record(minutes.amend(book.line(id), wording, seen));
            return id.value();
        });
    }

    /**
     * Puts on record that the meeting approves the minutes, as amended, as a correct record; once, however often it is sent.
     *
     * @throws concordat.domain.shared.RuleBroken unless a later quorate meeting is at its item for these minutes
     */
    public void approve(MinutesId id, AgendaItemId under) {
        Meeting meeting = atItsItem(under);
        if (book.lock(id).approvedUnder().filter(under::equals).isPresent()) {
            return;
        }
        Minutes minutes = lockedFor(id, meeting, under);
        requireQuorum(meeting, under);
        journal.record(
                minutes.approve(meeting, meetings.item(under), book.lines(id), book.countLines(id), clock.instant()));
    }

    /** Locked, so that nobody comes or goes while the quorum is reckoned. */
    private Meeting atItsItem(AgendaItemId under) {
        Meeting meeting = meetings.lock(meetings.item(under).meeting());
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        return meeting;
    }

    private Minutes lockedFor(MinutesId id, Meeting meeting, AgendaItemId under) {
        Minutes minutes = book.lock(id);
        minutes.requireLater(meeting);
        AgendaItem item = meetings.itemNow(under);
        meeting.requireInProgress();
        APPROVED_UNDER_THEIR_ITEM.require(item.isForMinutesOf(minutes.part()) && item.state() == ItemState.OPEN);
        return minutes;
    }

    private void requireQuorum(Meeting meeting, AgendaItemId under) {
        Committee committee = committees.get(meeting.committee());
        var missing = QuorumNow.ofBodies(
                        committee,
                        committee
                                .termsOn(LocalDate.ofInstant(clock.instant(), Term.LONDON))
                                .provisions(),
                        rooms.of(meeting.id(), under, clock.instant()))
                .stream()
                .filter(body -> !body.quorate())
                .toList();
        APPROVING_MEETING_IS_QUORATE.require(
                missing.isEmpty(), missing.stream().map(QuorumNow::sentence).collect(Collectors.joining(" ")));
    }
}
