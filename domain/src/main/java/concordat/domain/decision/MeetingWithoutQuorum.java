package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.MEETING_LACKS_A_QUORUM;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatHolders;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Room;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Officer or chair lets a meeting go on that has waited in vain for a quorum (QU-7). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class MeetingWithoutQuorum {
    private final Meetings meetings;
    private final SeatHolders holders;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    MeetingWithoutQuorum(
            Meetings meetings,
            SeatHolders holders,
            Committees committees,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.holders = holders;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Lets the meeting go on informally: what those present agree from now on is provisional, until a decision with a
     * quorum ratifies it. Should a quorum be reached later, decisions are taken as ever.
     *
     * @throws concordat.domain.shared.RuleBroken before the minutes of grace are over, or if there is a quorum
     */
    public void continueInformally(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Committee committee = committees.get(meeting.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        meeting.requireInProgress();
        Instant now = clock.instant();
        Provisions terms =
                committee.termsOn(LocalDate.ofInstant(now, Term.LONDON)).provisions();
        Room room = Room.of(holders.of(committee.id(), now), meeting, now);
        List<QuorumNow> bodies = QuorumNow.ofBodies(committee, terms, room);
        MEETING_LACKS_A_QUORUM.require(
                bodies.stream().noneMatch(QuorumNow::quorate),
                bodies.stream().map(QuorumNow::sentence).collect(Collectors.joining(" ")));
        journal.record(meeting.continueInformally(terms.meetings().graceMinutes(), now));
    }
}
