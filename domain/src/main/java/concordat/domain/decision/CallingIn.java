package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.CALL_IN_IS_ALLOWED;
import static concordat.domain.decision.DecisionRule.MEMBER_CALLS_IN;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.References;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.BetweenMeetingsBusiness;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.ReturningMatters;
import concordat.domain.meeting.Room;
import concordat.domain.meeting.Rooms;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
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
import java.util.Objects;
import java.util.Optional;

/** A member has a meeting decide what was to be resolved in writing (BM-5). */
@UseCase
@AllowedTo({Role.VOTING_MEMBER, Role.COMMITTEE_CHAIR})
public class CallingIn {
    private final Decisions decisions;
    private final Meetings meetings;
    private final Rooms rooms;
    private final Committees committees;
    private final ReturningMatters returning;
    private final BetweenMeetingsBusiness business;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    CallingIn(
            Decisions decisions,
            Meetings meetings,
            DeferredMatters deferred,
            Rooms rooms,
            Committees committees,
            References references,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.rooms = rooms;
        this.committees = committees;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        returning = new ReturningMatters(deferred, meetings, audiences, journal, clock);
        business = new BetweenMeetingsBusiness(meetings, references, audiences, journal, clock);
    }

    /**
     * Calls a written resolution in: it is not resolved in writing any more, and comes on the next agenda by itself.
     *
     * @param seat a seat that the actor holds
     * @throws concordat.domain.shared.NotAllowed if they do not hold it
     * @throws concordat.domain.shared.RuleBroken if the terms of reference do not allow it, they could not vote on it, or
     *     its deadline has passed
     */
    public void callIn(DecisionId id, SeatId seat, String because) {
        actor.holding(seat);
        Decision open = decisions.get(id);
        Meeting meeting = meetings.lock(open.meeting());
        if (meeting.kind() != MeetingKind.WRITTEN_RESOLUTION) {
            throw new NotFound("written resolution");
        }
        AgendaItem item = meetings.itemNow(open.item());
        Committee committee = committees.get(open.committee());
        Decision decision = decisions.lock(id);
        TermsOfReference terms = committee.termsOn(LocalDate.ofInstant(clock.instant(), Term.LONDON));
        CALL_IN_IS_ALLOWED.require(terms.provisions().betweenMeetings().callIn());
        Deadline.of(meeting).requireAhead(clock.instant());
        Room everybody = rooms.of(meeting.id(), item.id(), clock.instant()).withEverybody();
        PersonId caller = actor.person();
        Optional<PersonOnRecord> member = QuorumNow.ofBodies(committee, terms.provisions(), everybody).stream()
                .flatMap(body -> body.roll().stream())
                .filter(line -> line.isEntitled() && line.isOf(seat, caller))
                .findFirst()
                .flatMap(line -> everybody.seats().stream()
                        .filter(held ->
                                held.holder() != null && held.holder().person().equals(caller))
                        .map(held -> Objects.requireNonNull(held.holder()))
                        .findFirst());
        MEMBER_CALLS_IN.require(member.isPresent());
        journal.record(decision.callIn(
                member.orElseThrow(), because, audiences.of(item.audienceAt(Stage.PUBLISHED)), clock.instant()));
        business.end(meeting, item);
        returning.bringBack(committee.id(), decision.id());
    }
}
