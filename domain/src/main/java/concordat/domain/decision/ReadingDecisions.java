package concordat.domain.decision;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Rooms;
import concordat.domain.scheme.Mandate;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whoever has to do with a committee reads what it decided, and who can decide on an item now. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingDecisions {
    private final Decisions decisions;
    private final Votes votes;
    private final DecisionRegister register;
    private final Meetings meetings;
    private final Rooms rooms;
    private final Committees committees;
    private final Schemes schemes;
    private final Pins pins;
    private final Clock clock;

    @Inject
    ReadingDecisions(
            Decisions decisions,
            Votes votes,
            DecisionRegister register,
            Meetings meetings,
            Rooms rooms,
            Committees committees,
            Schemes schemes,
            Pins pins,
            Clock clock) {
        this.decisions = decisions;
        this.votes = votes;
        this.register = register;
        this.meetings = meetings;
        this.rooms = rooms;
        this.committees = committees;
        this.schemes = schemes;
        this.pins = pins;
        this.clock = clock;
    }

    /** One page of the decisions that the actor may see, the latest first. */
    public Page<DecisionRow> page(DecisionFilter filter, Keyset keyset) {
        return page(filter, false, keyset);
    }

    /** The same, or the oldest first. */
    public Page<DecisionRow> page(DecisionFilter filter, boolean oldestFirst, Keyset keyset) {
        return register.page(filter, oldestFirst, keyset);
    }

    /** One decision with its legs. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public DecisionSheet get(DecisionId id) {
        Decision decision = decisions.get(id);
        return DecisionSheet.of(
                decision,
                CommitteeLine.of(committees.get(decision.committee())),
                votes.visible(id),
                decisions.links(id),
                decisions.awaited(id),
                decisions.corrections(id),
                decision.pins().isEmpty() ? List.of() : pins.now(decision.item(), decision.agreement()),
                LocalDate.ofInstant(clock.instant(), Term.LONDON));
    }

    /**
     * How a matter went through the meetings: each decision on it that the actor may see, the first one first.
     *
     * @param id any of them
     * @throws concordat.domain.shared.NotFound if the actor may not see that one
     */
    public List<DecisionRow> chain(DecisionId id) {
        decisions.get(id);
        return register.chain(id);
    }

    /** Where the matters come back that these decisions deferred, if that is on an agenda and not decided yet. */
    public List<DecisionRegister.ComingBack> comingBack(List<DecisionId> deferrals) {
        return register.comingBack(deferrals);
    }

    /**
     * Who can decide on an item at this moment, and whether there is a quorum for it (QU-1): one part for each deciding
     * body.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the item
     */
    public List<QuorumNow> quorumNow(AgendaItemId id) {
        AgendaItem item = meetings.item(id);
        return QuorumNow.of(
                committees.get(item.committee()),
                LocalDate.ofInstant(clock.instant(), Term.LONDON),
                rooms.of(item.meeting(), id, clock.instant()));
    }

    /**
     * Who can vote on an item at this moment: whoever is there and entitled; of a written resolution everybody entitled,
     * whether they have answered or not (BM-5).
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the item
     */
    public List<QuorumNow> votersNow(AgendaItemId id) {
        AgendaItem item = meetings.item(id);
        if (meetings.get(item.meeting()).kind() != MeetingKind.WRITTEN_RESOLUTION) {
            return quorumNow(id);
        }
        return QuorumNow.of(
                committees.get(item.committee()),
                LocalDate.ofInstant(clock.instant(), Term.LONDON),
                rooms.of(item.meeting(), id, clock.instant()).withEverybody());
    }

    /** The written resolutions that the actor has to answer and has not, the first deadline first (BM-5). */
    public List<Unanswered> unanswered() {
        return register.unanswered();
    }

    /**
     * What the schemes of delegation say to an open question today: whether it can be decided, or only recommended to
     * the boards (LF-6).
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see it
     */
    public List<Mandate> mandatesNow(DecisionId id) {
        Decision decision = decisions.get(id);
        return decision.mandates(Powers.of(
                committees.get(decision.committee()), schemes, LocalDate.ofInstant(clock.instant(), Term.LONDON)));
    }
}
