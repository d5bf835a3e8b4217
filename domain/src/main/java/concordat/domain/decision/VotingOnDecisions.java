package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.MEMBER_VOTES_ONCE;
import static concordat.domain.decision.DecisionRule.VOTE_IS_THERE_TO_CHANGE;

import concordat.domain.committee.Committees;
import concordat.domain.committee.Provisions;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Room;
import concordat.domain.meeting.Rooms;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OneTimeKeys;
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
import java.time.LocalDate;
import java.util.Optional;

/** A member votes on an open question, for themselves and nobody else (VO-7). */
@UseCase
@AllowedTo({Role.VOTING_MEMBER, Role.COMMITTEE_CHAIR})
public class VotingOnDecisions {
    private final Decisions decisions;
    private final Votes votes;
    private final Meetings meetings;
    private final Rooms rooms;
    private final Committees committees;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    VotingOnDecisions(
            Decisions decisions,
            Votes votes,
            Meetings meetings,
            Rooms rooms,
            Committees committees,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.votes = votes;
        this.meetings = meetings;
        this.rooms = rooms;
        this.committees = committees;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Casts the actor's vote in a seat that they hold.
     *
     * @throws NotAllowed if they do not hold the seat; the attempt is kept on record (VO-8)
     * @throws concordat.domain.shared.RuleBroken if the question is closed, they have voted already, are not present, or
     *     are recused (VO-8, COI-8)
     */
    public void vote(DecisionId id, SeatId seat, Ballot ballot) {
        Poll poll = poll(id, seat);
        MEMBER_VOTES_ONCE.require(poll.cast().isEmpty(), poll.voter().name());
        vote(poll, seat, ballot);
    }

    private void vote(Poll poll, SeatId seat, Ballot ballot) {
        Decision decision = poll.decision();
        votes.add(Vote.on(
                poll.leg(),
                decision.id(),
                seat,
                poll.voter(),
                ballot,
                audiences.of(meetings.item(decision.item()).audienceOfVotes()),
                clock));
        journal.record(new DecisionEvent.VoteCast(
                decision.id(), decision.partnership(), decision.reference(), seat, poll.voter(), ballot));
    }

    /**
     * Puts the actor's vote on record: casts it, or changes the one that they have cast.
     *
     * @param onceKey the one-time key of the form; used again, it does nothing, whatever came since
     * @throws NotAllowed if they do not hold the seat; the attempt is kept on record (VO-8)
     * @throws concordat.domain.shared.RuleBroken if the question is closed, they are not present, or are recused
     */
    public void cast(String onceKey, DecisionId id, SeatId seat, Ballot ballot) {
        keys.once(onceKey, () -> {
            put(id, seat, ballot);
            return id.value();
        });
    }

    private void put(DecisionId id, SeatId seat, Ballot ballot) {
        Poll poll = poll(id, seat);
        if (poll.cast().isEmpty()) {
            vote(poll, seat, ballot);
        } else {
            change(poll, seat, ballot);
        }
    }

    /** Changes the actor's vote while the question is open; what it was is kept in the journal. */
    public void change(DecisionId id, SeatId seat, Ballot ballot) {
        Poll poll = poll(id, seat);
        VOTE_IS_THERE_TO_CHANGE.require(poll.cast().isPresent(), poll.voter().name());
        change(poll, seat, ballot);
    }

    private void change(Poll poll, SeatId seat, Ballot ballot) {
        Vote vote = poll.cast().orElseThrow();
        Ballot before = vote.ballot();
        vote.change(ballot, clock.instant());
        journal.record(new DecisionEvent.VoteChanged(
                poll.decision().id(),
                poll.decision().partnership(),
                poll.decision().reference(),
                seat,
                poll.voter(),
                before,
                ballot));
    }

    /** Withdraws the actor's vote while the question is open; what it was is kept in the journal. */
    public void withdraw(DecisionId id, SeatId seat) {
        Poll poll = poll(id, seat);
        VOTE_IS_THERE_TO_CHANGE.require(poll.cast().isPresent(), poll.voter().name());
        Vote vote = poll.cast().orElseThrow();
        votes.remove(vote);
        journal.record(new DecisionEvent.VoteWithdrawn(
                id, poll.decision().partnership(), poll.decision().reference(), seat, poll.voter(), vote.ballot()));
    }

    private Poll poll(DecisionId id, SeatId seat) {
        actor.holding(seat);
        Decision decision = decisions.lock(id);
        Room there = rooms.of(decision.meeting(), decision.item(), clock.instant());
        PersonOnRecord voter = voter(there, seat, actor.person());
        Room room = answering(decision, there, voter);
        Provisions terms = committees
                .get(decision.committee())
                .termsOn(LocalDate.ofInstant(clock.instant(), Term.LONDON))
                .provisions();
        Leg leg = decision.legFor(seat, voter, room, terms);
        return new Poll(decision, leg, voter, votes.find(leg.id(), seat, voter.person()));
    }

    /** To answer a written resolution is to be there; until its deadline (BM-5). */
    private Room answering(Decision decision, Room there, PersonOnRecord voter) {
        Meeting meeting = meetings.get(decision.meeting());
        if (meeting.kind() != MeetingKind.WRITTEN_RESOLUTION) {
            return there;
        }
        Deadline.of(meeting).requireAhead(clock.instant());
        return there.with(voter.person());
    }

    private static PersonOnRecord voter(Room room, SeatId seat, PersonId person) {
        return room.seats().stream()
                .filter(line -> line.seat().equals(seat))
                .map(line -> line.holder())
                .filter(holder -> holder != null && holder.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("You do not hold that seat of the committee that decides."));
    }

    private record Poll(Decision decision, Leg leg, PersonOnRecord voter, Optional<Vote> cast) {}
}
