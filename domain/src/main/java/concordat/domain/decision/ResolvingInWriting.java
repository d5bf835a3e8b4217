package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.CONSENSUS_ONLY_TAKES_NO_VOTE;
import static concordat.domain.decision.DecisionRule.DEADLINE_IS_TO_COME;
import static concordat.domain.decision.DecisionRule.EVERYBODY_HAS_ANSWERED;
import static concordat.domain.decision.DecisionRule.SUBJECT_IS_FOR_MEETINGS_ONLY;
import static concordat.domain.decision.DecisionRule.TERMS_ALLOW_WRITTEN_RESOLUTIONS;

import concordat.domain.action.Actions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.References;
import concordat.domain.committee.SeatHolders;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.interest.ConflictFacts;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.BetweenMeetingsBusiness;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.ReturningMatters;
import concordat.domain.meeting.Room;
import concordat.domain.meeting.Rooms;
import concordat.domain.scheme.Schemes;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Officer or chair has the members resolve a question in writing: it goes to all who are entitled, until a deadline; who
 * has answered counts as present, and quorum and majority are those of a meeting (BM-5). Members answer by
 * {@link VotingOnDecisions}.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class ResolvingInWriting {
    private final Decisions decisions;
    private final Meetings meetings;
    private final Rooms rooms;
    private final ConflictFacts conflicts;
    private final PostsElsewhere posts;
    private final Committees committees;
    private final SeatHolders holders;
    private final Schemes schemes;
    private final SettingValues settings;
    private final Opening opening;
    private final Declaring declaring;
    private final ReturningMatters returning;
    private final BetweenMeetingsBusiness business;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ResolvingInWriting(
            Decisions decisions,
            Votes votes,
            Meetings meetings,
            DeferredMatters deferred,
            Rooms rooms,
            ConflictFacts conflicts,
            PostsElsewhere posts,
            Committees committees,
            SeatHolders holders,
            KnownPeople people,
            Schemes schemes,
            Pins pins,
            SettingValues settings,
            Actions actions,
            References references,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.rooms = rooms;
        this.conflicts = conflicts;
        this.posts = posts;
        this.committees = committees;
        this.holders = holders;
        this.schemes = schemes;
        this.settings = settings;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        opening = new Opening(decisions, people, schemes, references, audiences, journal, clock);
        returning = new ReturningMatters(deferred, meetings, audiences, journal, clock);
        declaring = new Declaring(
                decisions,
                votes,
                schemes,
                pins,
                settings,
                new Consequences(decisions, actions, meetings, references, audiences, journal, clock),
                returning,
                audiences,
                journal,
                clock);
        business = new BetweenMeetingsBusiness(meetings, references, audiences, journal, clock);
    }

    /**
     * Sends a question to the members. They see it from now on, and can answer until the deadline.
     *
     * @param onceKey the one-time key of the form; used again, it returns the decision that was made with it
     * @param matter what it is about, with the text of its paper
     * @throws concordat.domain.shared.RuleBroken if the terms of reference do not allow it (BM-1), the matter is reserved
     *     (BM-6), or the deadline is past
     */
    public DecisionId propose(
            String onceKey,
            CommitteeId id,
            ItemText matter,
            NewQuestion question,
            List<Condition> conditions,
            Instant deadline) {
        Committee committee = committees.get(id);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        Optional<Decision> made = decisions.madeWith(onceKey);
        if (made.isPresent()) {
            return made.get().id();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        TermsOfReference terms = Opening.termsInDate(committee, settings, today);
        BetweenMeetings allowed = terms.provisions().betweenMeetings();
        TERMS_ALLOW_WRITTEN_RESOLUTIONS.require(allowed.writtenResolution());
        CONSENSUS_ONLY_TAKES_NO_VOTE.require(
                terms.provisions().methodFor(question.matter()) != DecisionMethod.CONSENSUS_ONLY);
        SUBJECT_IS_FOR_MEETINGS_ONLY.require(!allowed.leaveToMeetings(question.matter()), question.matter());
        DEADLINE_IS_TO_COME.require(deadline.isAfter(clock.instant()));
        BetweenMeetingsBusiness.Occasion occasion =
                business.begin(committee, MeetingKind.WRITTEN_RESOLUTION, matter, deadline);
        Decision decision = opening.open(
                new Opening.Business(
                        occasion.meeting(), occasion.item(), committee, terms, holders.of(id, clock.instant())),
                onceKey,
                question,
                conditions);
        decision.requireWithinPowers(Powers.of(committee, schemes, today));
        return decision.id();
    }

    /**
     * Declares the outcome, once the deadline has passed or everybody entitled has answered. Without enough answers for a
     * quorum nothing is resolved.
     *
     * @param closing by vote; with the casting vote if the votes are equal
     * @throws concordat.domain.shared.RuleBroken if it is too early, an interest has not been ruled on, or the casting
     *     vote is awaited
     */
    public void conclude(DecisionId id, Closing closing) {
        Circulated circulated = circulated(id);
        Authority.over(circulated.committee(), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        Decision decision = decisions.lock(id);
        TermsOfReference terms = circulated.committee().termsOn(today());
        Room answered = rooms.of(circulated.meeting().id(), circulated.item().id(), clock.instant());
        requireOver(circulated, terms, answered);
        conflicts
                .of(circulated.meeting().id())
                .requireAnswered(circulated.item().id());
        posts.in(circulated.meeting().id(), today())
                .requireRuledOn(
                        answered, circulated.item().text(), terms.provisions().voting());
        if (decision.isQuorate(answered, terms)) {
            declaring.declare(
                    new Declaring.Business(circulated.item(), circulated.committee(), terms, answered),
                    decision,
                    closing);
        } else {
            journal.record(decision.moveToNextBusiness(
                    answered,
                    terms,
                    audiences.of(circulated.item().audienceAt(Stage.PUBLISHED)),
                    clock.instant(),
                    clock));
        }
        business.end(circulated.meeting(), circulated.item());
    }

    /** Takes the question back before it is concluded; nobody answers it any more. */
    public void withdraw(DecisionId id, String because) {
        Circulated circulated = circulated(id);
        Authority.over(circulated.committee(), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        journal.record(decisions
                .lock(id)
                .withdraw(because, audiences.of(circulated.item().audienceAt(Stage.PUBLISHED)), clock.instant()));
        business.end(circulated.meeting(), circulated.item());
    }

    private void requireOver(Circulated circulated, TermsOfReference terms, Room answered) {
        Set<PersonId> entitled = new HashSet<>();
        for (QuorumNow body :
                QuorumNow.ofBodies(circulated.committee(), terms.provisions(), answered.withEverybody())) {
            body.roll().stream()
                    .filter(RollLine::isEntitled)
                    .forEach(line -> entitled.add(Objects.requireNonNull(line.person())));
        }
        long have = entitled.stream().filter(answered.present()::contains).count();
        EVERYBODY_HAS_ANSWERED.require(
                have == entitled.size() || Deadline.of(circulated.meeting()).hasPassed(clock.instant()),
                Deadline.of(circulated.meeting()).words(),
                have,
                entitled.size());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    private Circulated circulated(DecisionId id) {
        Decision decision = decisions.get(id);
        Meeting meeting = meetings.lock(decision.meeting());
        if (meeting.kind() != MeetingKind.WRITTEN_RESOLUTION) {
            throw new NotFound("written resolution");
        }
        return new Circulated(meeting, meetings.itemNow(decision.item()), committees.get(decision.committee()));
    }

    private record Circulated(Meeting meeting, AgendaItem item, Committee committee) {}
}
