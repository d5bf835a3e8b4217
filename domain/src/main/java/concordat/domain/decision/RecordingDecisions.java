package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.CORRECTION_IS_BY_THE_SAME_COMMITTEE;
import static concordat.domain.decision.DecisionRule.CORRECTION_IS_OF_A_DECLARED_DECISION;
import static concordat.domain.decision.DecisionRule.EARLY_RESCINDING_NEEDS_SPECIAL_NOTICE;
import static concordat.domain.decision.DecisionRule.MEMBER_VOTES_ONCE;
import static concordat.domain.decision.DecisionRule.RESOLUTION_IS_CONCLUDED_IN_WRITING;

import concordat.domain.action.Actions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.References;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.interest.ConflictFacts;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.ReturningMatters;
import concordat.domain.meeting.Room;
import concordat.domain.meeting.Rooms;
import concordat.domain.scheme.Schemes;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Officer or chair records what a committee decides, in the meeting: puts the question, enters the votes or the
 * consensus, and declares the outcome.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class RecordingDecisions {
    private final Decisions decisions;
    private final Votes votes;
    private final Meetings meetings;
    private final Rooms rooms;
    private final ConflictFacts conflicts;
    private final PostsElsewhere posts;
    private final Committees committees;
    private final KnownPeople people;
    private final Pins pins;
    private final Opening opening;
    private final Declaring declaring;
    private final Consequences consequences;
    private final ReturningMatters returning;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    RecordingDecisions(
            Decisions decisions,
            Votes votes,
            Meetings meetings,
            DeferredMatters deferred,
            Rooms rooms,
            ConflictFacts conflicts,
            PostsElsewhere posts,
            Committees committees,
            KnownPeople people,
            Schemes schemes,
            Pins pins,
            SettingValues settings,
            Actions actions,
            References references,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.votes = votes;
        this.meetings = meetings;
        this.rooms = rooms;
        this.conflicts = conflicts;
        this.posts = posts;
        this.committees = committees;
        this.people = people;
        this.pins = pins;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        consequences = new Consequences(decisions, actions, meetings, references, audiences, journal, clock);
        returning = new ReturningMatters(deferred, meetings, audiences, journal, clock);
        opening = new Opening(decisions, people, schemes, references, audiences, journal, clock);
        declaring = new Declaring(
                decisions, votes, schemes, pins, settings, consequences, returning, audiences, journal, clock);
    }

    /**
     * Puts a question, enters the votes and declares the outcome, all at once or not at all.
     *
     * @param onceKey the one-time key of the form; used again, it returns the decision that was made with it
     * @param given the votes; none if consensus is declared
     * @throws concordat.domain.shared.RuleBroken whatever {@link #open}, {@link #enterVote} and {@link #declare} refuse,
     *     or if a member is given two votes (VO-8)
     * @throws IllegalArgumentException if the key was used for another item
     */
    public DecisionId record(
            String onceKey,
            AgendaItemId itemId,
            NewQuestion question,
            List<Condition> conditions,
            List<GivenVote> given,
            Closing closing) {
        Sitting sitting = sitting(itemId);
        Optional<DecisionId> made = madeWith(onceKey, itemId);
        if (made.isPresent()) {
            return made.get();
        }
        Decision decision = open(sitting, onceKey, question, conditions);
        enterAll(sitting, decision, given);
        declare(sitting, decision, closing);
        return decision.id();
    }

    /**
     * Puts a question on an item; the committee's members see it from now on.
     *
     * @param onceKey the one-time key of the form; used again, it returns the decision that was made with it
     * @param conditions conditions of the approval, and tasks agreed with it; each becomes an action if it is carried
     * @throws concordat.domain.shared.RuleBroken if the meeting is not in progress, the item is not on the agenda or
     *     allows no such outcome, or what it would correct cannot be corrected so (VO-10)
     */
    public DecisionId open(String onceKey, AgendaItemId itemId, NewQuestion question, List<Condition> conditions) {
        Sitting sitting = sitting(itemId);
        Optional<DecisionId> made = madeWith(onceKey, itemId);
        if (made.isPresent()) {
            return made.get();
        }
        return open(sitting, onceKey, question, conditions).id();
    }

    /**
     * Enters a member's vote as they gave it in the room, in place of one that they gave before.
     *
     * @throws concordat.domain.shared.RuleBroken if the question is closed, or they are not present and entitled (VO-8)
     */
    public void enterVote(DecisionId id, GivenVote vote) {
        Sitting sitting = sitting(decisions.get(id).item());
        enter(sitting, decisions.lock(id), vote);
    }

    /** Enters several votes, all or none. @throws concordat.domain.shared.RuleBroken if a member is given two (VO-8) */
    public void enterVotes(DecisionId id, List<GivenVote> given) {
        Sitting sitting = sitting(decisions.get(id).item());
        enterAll(sitting, decisions.lock(id), given);
    }

    /**
     * Declares the outcome. It is reckoned now, from who is in the room and who is recused, and never changes.
     *
     * @throws concordat.domain.shared.RuleBroken if there is no quorum, with every number (QU-5); or the casting vote is
     *     awaited (VO-4), a member asked for a vote (VO-1), an interest has not been ruled on (VO-2), or a post in another
     *     partner has not been confirmed in the meeting, or declared where partners are on opposite sides (COI-12); or one
     *     may conflict and was neither declared nor set aside (COI-8)
     */
    public void declare(DecisionId id, Closing closing) {
        declare(id, List.of(), closing);
    }

    /**
     * Enters votes and declares the outcome, all at once or not at all.
     *
     * @param given votes as members gave them in the room, each in place of one that they gave before
     * @throws concordat.domain.shared.RuleBroken whatever {@link #enterVote} and {@link #declare(DecisionId, Closing)}
     *     refuse, or if a member is given two votes (VO-8); then no vote is entered either
     */
    public void declare(DecisionId id, List<GivenVote> given, Closing closing) {
        Sitting sitting = sitting(decisions.get(id).item());
        Decision decision = decisions.lock(id);
        enterAll(sitting, decision, given);
        declare(sitting, decision, closing);
    }

    /** Leaves a question for the next business for want of a quorum, and keeps the reckoning (QU-5). */
    public void moveToNextBusiness(DecisionId id) {
        Sitting sitting = sitting(decisions.get(id).item());
        leave(sitting, decisions.lock(id));
    }

    /**
     * Puts a question and leaves it for the next business for want of a quorum, all at once or not at all (QU-5).
     *
     * @param onceKey the one-time key of the form; used again, it returns the decision that was made with it
     * @throws concordat.domain.shared.RuleBroken whatever {@link #open} refuses, or if there is a quorum after all
     */
    public DecisionId openForNextBusiness(
            String onceKey, AgendaItemId itemId, NewQuestion question, List<Condition> conditions) {
        Sitting sitting = sitting(itemId);
        Optional<DecisionId> made = madeWith(onceKey, itemId);
        if (made.isPresent()) {
            return made.get();
        }
        Decision decision = open(sitting, onceKey, question, conditions);
        leave(sitting, decision);
        return decision.id();
    }

    /**
     * Records what those present agreed on a question without a quorum; it comes back to be ratified on the next agenda
     * (QU-7).
     *
     * @throws concordat.domain.shared.RuleBroken if the meeting has not been continued informally, there is a quorum, or it
     *     lacks only because of interests (QU-5)
     */
    public void agreeProvisionally(DecisionId id) {
        Sitting sitting = sitting(decisions.get(id).item());
        agreeProvisionally(sitting, decisions.lock(id));
    }

    /**
     * Puts a question and records what those present agreed on it without a quorum, all at once or not at all (QU-7).
     *
     * @param onceKey the one-time key of the form; used again, it returns the decision that was made with it
     * @throws concordat.domain.shared.RuleBroken whatever {@link #open} and {@link #agreeProvisionally(DecisionId)} refuse
     */
    public DecisionId openToAgreeProvisionally(
            String onceKey, AgendaItemId itemId, NewQuestion question, List<Condition> conditions) {
        Sitting sitting = sitting(itemId);
        Optional<DecisionId> made = madeWith(onceKey, itemId);
        if (made.isPresent()) {
            return made.get();
        }
        Decision decision = open(sitting, onceKey, question, conditions);
        agreeProvisionally(sitting, decision);
        return decision.id();
    }

    private void agreeProvisionally(Sitting sitting, Decision decision) {
        requireSettled(sitting);
        journal.record(decision.agreeProvisionally(
                sitting.meeting(),
                sitting.room(),
                sitting.terms(),
                pins.now(decision.item(), decision.agreement()),
                declared(sitting.item()),
                clock.instant(),
                clock));
        returning.bringBack(decision.committee(), decision.id());
    }

    /** Takes a question back before it is decided. */
    public void withdraw(DecisionId id, String because) {
        Sitting sitting = sitting(decisions.get(id).item());
        Decision decision = decisions.lock(id);
        journal.record(decision.withdraw(because, declared(sitting.item()), clock.instant()));
    }

    /** Raises an action that follows from a decision. */
    public ActionId raiseAction(DecisionId id, Condition task) {
        Decision decision = decisions.get(id);
        Committee committee = committees.get(decision.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        return consequences.raise(
                committee,
                decision,
                meetings.item(decision.item()),
                task.text(),
                people.of(task.owner(), task.organisation()),
                task.due());
    }

    /** The same under the one-time key of a form; used again, it finds the same action. */
    public ActionId raiseAction(String onceKey, DecisionId id, Condition task) {
        return new ActionId(keys.once(onceKey, () -> raiseAction(id, task).value()));
    }

    private Optional<DecisionId> madeWith(String onceKey, AgendaItemId itemId) {
        Optional<Decision> made = decisions.madeWith(onceKey);
        if (made.isPresent() && !made.get().item().equals(itemId)) {
            throw new IllegalArgumentException(
                    "Decision " + made.get().reference() + " on another item was made with this key: take a new one.");
        }
        return made.map(Decision::id);
    }

    private Decision open(Sitting sitting, String onceKey, NewQuestion question, List<Condition> conditions) {
        question.corrects().ifPresent(correction -> requireCorrectable(correction, sitting));
        return opening.open(
                new Opening.Business(
                        sitting.meeting(),
                        sitting.item(),
                        sitting.committee(),
                        sitting.terms(),
                        sitting.room().seats()),
                onceKey,
                question,
                conditions);
    }

    private void leave(Sitting sitting, Decision decision) {
        journal.record(decision.moveToNextBusiness(
                sitting.room(), sitting.terms(), declared(sitting.item()), clock.instant(), clock));
    }

    private void requireCorrectable(NewQuestion.Correction correction, Sitting sitting) {
        Decision earlier = decisions.get(correction.earlier());
        CORRECTION_IS_OF_A_DECLARED_DECISION.require(earlier.state().isDecided(), earlier.reference());
        CORRECTION_IS_BY_THE_SAME_COMMITTEE.require(
                earlier.committee().equals(sitting.committee().id()), earlier.reference());
        consequences.requireNotReplaced(earlier);
        int months = sitting.terms().provisions().rescindMonths();
        LocalDate free = earlier.decidedOn().orElseThrow().plusMonths(months);
        EARLY_RESCINDING_NEEDS_SPECIAL_NOTICE.require(
                correction.kind() != LinkKind.RESCINDS || correction.specialNotice() || !today().isBefore(free),
                earlier.reference(),
                months);
    }

    /** Enters votes that were given together; there a second vote of one member is a mistake, not a change of mind. */
    private void enterAll(Sitting sitting, Decision decision, List<GivenVote> given) {
        Set<Map.Entry<SeatId, PersonId>> voters = new HashSet<>();
        for (GivenVote vote : given) {
            MEMBER_VOTES_ONCE.require(
                    voters.add(Map.entry(vote.seat(), vote.person())),
                    holder(sitting.room(), vote.seat(), vote.person()).name());
            enter(sitting, decision, vote);
        }
    }

    private void enter(Sitting sitting, Decision decision, GivenVote given) {
        PersonOnRecord voter = holder(sitting.room(), given.seat(), given.person());
        Leg leg = decision.legFor(
                given.seat(), voter, sitting.room(), sitting.terms().provisions());
        Optional<Vote> before = votes.find(leg.id(), given.seat(), given.person());
        if (before.isPresent()) {
            Ballot earlier = before.get().ballot();
            before.get().change(given.ballot(), clock.instant());
            journal.record(new DecisionEvent.VoteChanged(
                    decision.id(),
                    decision.partnership(),
                    decision.reference(),
                    given.seat(),
                    voter,
                    earlier,
                    given.ballot()));
            return;
        }
        votes.add(Vote.on(
                leg,
                decision.id(),
                given.seat(),
                voter,
                given.ballot(),
                audiences.of(sitting.item().audienceOfVotes()),
                clock));
        journal.record(new DecisionEvent.VoteCast(
                decision.id(), decision.partnership(), decision.reference(), given.seat(), voter, given.ballot()));
    }

    private static PersonOnRecord holder(Room room, SeatId seat, PersonId person) {
        PersonOnRecord deputy = room.deputies().get(seat);
        if (deputy != null && deputy.person().equals(person)) {
            return deputy;
        }
        return room.seats().stream()
                .filter(line -> line.seat().equals(seat))
                .map(line -> line.holder())
                .filter(holder -> holder != null && holder.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("member in that seat"));
    }

    private void declare(Sitting sitting, Decision decision, Closing closing) {
        requireSettled(sitting);
        declaring.declare(
                new Declaring.Business(sitting.item(), sitting.committee(), sitting.terms(), sitting.room()),
                decision,
                closing);
    }

    private void requireSettled(Sitting sitting) {
        conflicts.of(sitting.meeting().id()).requireAnswered(sitting.item().id());
        posts.in(sitting.meeting().id(), today())
                .requireSettled(
                        sitting.room(),
                        sitting.item().text(),
                        sitting.terms().provisions().voting());
    }

    private UUID declared(AgendaItem item) {
        return audiences.of(item.audienceAt(Stage.PUBLISHED));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    /** Locks the meeting, so that nobody comes, goes or is ruled on meanwhile, and looks into the room. */
    private Sitting sitting(AgendaItemId itemId) {
        Meeting meeting = meetings.lock(meetings.item(itemId).meeting());
        RESOLUTION_IS_CONCLUDED_IN_WRITING.require(meeting.kind().isMeeting());
        AgendaItem item = meetings.itemNow(itemId);
        Committee committee = committees.get(item.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        return new Sitting(
                item, meeting, committee, committee.termsOn(today()), rooms.of(meeting.id(), itemId, clock.instant()));
    }

    private record Sitting(AgendaItem item, Meeting meeting, Committee committee, TermsOfReference terms, Room room) {}

    /** A vote as a member gave it in the room. */
    public record GivenVote(SeatId seat, PersonId person, Ballot ballot) {}
}
