package concordat.domain.conflict;

import static concordat.domain.conflict.BreachRule.BREACH_IS_FOUND_BY_TODAY;
import static concordat.domain.conflict.BreachRule.BREACH_TOUCHES_DECISIONS_OF_ITS_COMMITTEE;
import static concordat.domain.conflict.BreachRule.BREACH_TOUCHES_WHAT_THEY_TOOK_PART_IN;
import static concordat.domain.conflict.BreachRule.DECISION_IS_FLAGGED_ONCE;
import static concordat.domain.conflict.BreachRule.LATER_DECISION_IS_OF_WHAT_IS_REFERRED_BACK;
import static concordat.domain.conflict.BreachRule.REVIEWS_COME_BEFORE_CLOSING;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.decision.Decision;
import concordat.domain.decision.Decisions;
import concordat.domain.decision.ReviewResult;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The officer puts on record that an interest was found that somebody had not declared, and what comes of it (COI-13). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class RecordingBreaches {
    private final Breaches breaches;
    private final Decisions decisions;
    private final Committees committees;
    private final SeatHolders holders;
    private final References references;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    RecordingBreaches(
            Breaches breaches,
            Decisions decisions,
            Committees committees,
            SeatHolders holders,
            References references,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.breaches = breaches;
        this.decisions = decisions;
        this.committees = committees;
        this.holders = holders;
        this.references = references;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens a breach record, and flags the decisions that it touches for review; none is void by that.
     *
     * @param onceKey the one-time key of the form; used again, it returns the record that was made with it
     * @param whose a member of the committee, or somebody who was on the roll of one of its decisions
     * @param touched decisions in which they took part
     * @throws concordat.domain.shared.RuleBroken if it was found in the future, or does not touch one of the decisions
     */
    public BreachId open(
            String onceKey, CommitteeId committee, PersonId whose, NewBreach found, List<DecisionId> touched) {
        return new BreachId(
                keys.once(onceKey, () -> open(committee, whose, found, touched).value()));
    }

    private BreachId open(CommitteeId id, PersonId whose, NewBreach found, List<DecisionId> touched) {
        Committee committee = committees.get(id);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        BREACH_IS_FOUND_BY_TODAY.require(!found.foundOn().isAfter(today), found.foundOn());
        BreachId breach = BreachId.next(clock);
        Breach opened = new Breach(
                breach,
                audiences.of(new AudienceKey.OfBreach(id, breach.value(), whose)),
                committee,
                Series.BREACH.reference(
                        committee.code(), today.getYear(), references.next(id, Series.BREACH, today.getYear())),
                person(committee, whose),
                found,
                clock.instant());
        breaches.add(opened);
        journal.record(opened.opened());
        touched.forEach(decision -> flag(opened, decision));
        return breach;
    }

    private PersonOnRecord person(Committee committee, PersonId whose) {
        return Stream.concat(
                        holders.of(committee.id(), clock.instant()).stream()
                                .map(SeatHolder::holder)
                                .flatMap(Stream::ofNullable),
                        breaches.onRolls(committee.id()).stream())
                .filter(each -> each.person().equals(whose))
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    /**
     * Flags another decision for review because of that breach.
     *
     * @throws concordat.domain.shared.RuleBroken if the record is closed, the decision is flagged for it, or they were
     *     not on its roll
     */
    public void flag(BreachId id, DecisionId decision) {
        flag(lockedAsOfficer(id), decision);
    }

    private void flag(Breach breach, DecisionId id) {
        breach.requireOpen();
        Decision decision = decisions.get(id);
        BREACH_TOUCHES_DECISIONS_OF_ITS_COMMITTEE.require(
                decision.committee().equals(breach.committee()), decision.reference());
        BREACH_TOUCHES_WHAT_THEY_TOOK_PART_IN.require(
                decision.legs().stream()
                        .flatMap(leg -> leg.roll().stream())
                        .anyMatch(line -> breach.person().person().equals(line.person())),
                breach.person().name(),
                decision.reference());
        DECISION_IS_FLAGGED_ONCE.require(
                breaches.reviewsOf(id).stream()
                        .noneMatch(review -> review.breach().equals(breach.id())),
                decision.reference());
        breaches.add(new DecisionReview(breach, decision, clock));
        journal.record(new BreachEvent.DecisionFlagged(
                breach.id(), breach.partnership(), breach.reference(), id, decision.reference()));
    }

    /**
     * Records what came of the review of a decision.
     *
     * @param later the decision that the committee took on the matter when it was referred back, if it has
     * @throws concordat.domain.shared.RuleBroken if the record is closed, the result is there already, or the later
     *     decision is not of the same committee, or follows one that stands
     */
    public void review(BreachId id, DecisionId of, ReviewResult result, @Nullable DecisionId later) {
        Breach breach = lockedAsOfficer(id);
        breach.requireOpen();
        DecisionReview review = breaches.reviews(id).stream()
                .filter(each -> each.decision().equals(of))
                .findFirst()
                .orElseThrow(() -> new NotFound("flagged decision"));
        Optional<Decision> by = Optional.ofNullable(later).map(decisions::get);
        LATER_DECISION_IS_OF_WHAT_IS_REFERRED_BACK.require(by.isEmpty()
                || (result == ReviewResult.REFERRED_BACK
                        && by.get().committee().equals(breach.committee())
                        && !by.get().id().equals(of)));
        review.review(result, by.orElse(null), clock.instant());
        journal.record(new BreachEvent.DecisionReviewed(
                id,
                breach.partnership(),
                breach.reference(),
                of,
                review.decisionReference(),
                result,
                review.laterReference().orElse("")));
    }

    /**
     * Closes the record.
     *
     * @param outcome what came of it, and what was learnt
     * @throws concordat.domain.shared.RuleBroken if it is closed, or a decision that is flagged, seen or not, has not
     *     been reviewed
     */
    public void close(BreachId id, String outcome) {
        Breach breach = lockedAsOfficer(id);
        int open = breaches.countUnreviewed(id);
        REVIEWS_COME_BEFORE_CLOSING.require(open == 0, open == 1 ? "one is" : open + " are");
        journal.record(breach.close(outcome, actor.actor().name(), clock.instant()));
    }

    private Breach lockedAsOfficer(BreachId id) {
        Breach breach = breaches.lock(id);
        Authority.over(committees.get(breach.committee()), actor, Role.GOVERNANCE_OFFICER);
        return breach;
    }
}
