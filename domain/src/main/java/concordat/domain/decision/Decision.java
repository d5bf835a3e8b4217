package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.APPROVAL_WITH_CONDITIONS_NAMES_THEM;
import static concordat.domain.decision.DecisionRule.CASTING_VOTE_BREAKS_A_TIE;
import static concordat.domain.decision.DecisionRule.CASTING_VOTE_IS_USED_OR_DECLINED;
import static concordat.domain.decision.DecisionRule.CHOSEN_PRESIDER_MAY_PRESIDE;
import static concordat.domain.decision.DecisionRule.CONSENSUS_ONLY_TAKES_NO_VOTE;
import static concordat.domain.decision.DecisionRule.INTERESTS_ARE_RULED_ON;
import static concordat.domain.decision.DecisionRule.ITEM_FOR_INFORMATION_IS_ONLY_NOTED;
import static concordat.domain.decision.DecisionRule.ITEM_IS_ON_THE_AGENDA;
import static concordat.domain.decision.DecisionRule.LACK_IS_NOT_BY_INTERESTS;
import static concordat.domain.decision.DecisionRule.MEETING_IS_INFORMAL;
import static concordat.domain.decision.DecisionRule.MEMBER_IS_ENTITLED;
import static concordat.domain.decision.DecisionRule.MEMBER_MAY_ASK_FOR_A_VOTE;
import static concordat.domain.decision.DecisionRule.NEXT_BUSINESS_FOR_WANT_OF_QUORUM;
import static concordat.domain.decision.DecisionRule.QUESTION_IS_OPEN;
import static concordat.domain.decision.DecisionRule.QUORUM_HOLDS;
import static concordat.domain.decision.DecisionRule.RESERVED_MATTER_WAITS_FOR_A_MEETING;
import static concordat.domain.decision.DecisionRule.SOMEBODY_HAS_VOTED;

import concordat.domain.committee.Committee;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Party;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.Room;
import concordat.domain.scheme.Mandate;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.LegId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a committee, and what came of it. It is opened on an item in a meeting, voted on or agreed, and
 * declared once; or withdrawn; or, for want of a quorum, left for the next business. After that it never changes: what
 * is awaited of parent bodies, what later decisions do to it, and the actions that follow are records of their own.
 */
@Entity
@Table(name = "decision")
public class Decision {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DecisionId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private MeetingId meeting;

    @Embedded
    private AgendaItemId item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Part part;

    @Column(nullable = false, updatable = false, length = 60)
    private String reference;

    @Column(name = "once_key", nullable = false, updatable = false, length = 100)
    private String onceKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form", nullable = false, updatable = false, length = 40)
    private LegalForm form;

    @Column(name = "terms_version", nullable = false)
    private int termsVersion;

    @Column(nullable = false, updatable = false, length = 2000)
    private String question;

    @Column(nullable = false, updatable = false, length = 200)
    private String matter;

    @Column(nullable = false, updatable = false, length = 20000)
    private String rationale;

    @Column(name = "value_gbp", updatable = false, precision = 17, scale = 2)
    private @Nullable BigDecimal valueGbp;

    @Column(name = "agreement_id", updatable = false)
    private @Nullable UUID agreement;

    @Embedded
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "corrects_by", updatable = false, length = 20)
    private @Nullable LinkKind correctsBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "corrects_id", updatable = false))
    private @Nullable DecisionId corrects;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DecisionState state = DecisionState.OPEN;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Mode mode;

    @Column(name = "by_name", nullable = false)
    private boolean byName;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "joint_status", nullable = false, length = 20)
    private JointStatus joint = JointStatus.SINGLE;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "closed_because", nullable = false, length = 2000)
    private String closedBecause = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Leg> legs = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<DecisionCondition> conditions = new ArrayList<>();

    @Embedded
    private @Nullable Urgency urgency;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Consultation> consultations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<PinEntry> pins = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    private Decision(
            DecisionId id,
            UUID audience,
            Meeting meeting,
            AgendaItem item,
            Committee committee,
            TermsOfReference terms,
            String reference,
            String onceKey,
            NewQuestion question,
            Instant openedAt) {
        this.id = id;
        this.audience = audience;
        partnership = committee.partnership();
        this.committee = committee.id();
        this.meeting = meeting.id();
        this.item = item.id();
        part = item.part();
        this.reference = reference;
        this.onceKey = Text.required("one-time key", onceKey, 100);
        form = committee.form();
        termsVersion = terms.number();
        this.question = question.wording();
        matter = question.matter();
        rationale = question.rationale();
        valueGbp = question.valueGbp();
        agreement = question.agreement();
        proposal = question.proposal().as(question.proposal().outcome().in(form));
        question.corrects().ifPresent(correction -> {
            correctsBy = correction.kind();
            corrects = correction.earlier();
        });
        this.openedAt = openedAt;
    }

    /**
     * Puts a question to the committee.
     *
     * @throws concordat.domain.shared.RuleBroken if the item is not on the agenda (VO-2), allows no such outcome (MT-8),
     *     conditions are missing (VO-11), or an individual decision-maker cites no delegation (LF-4)
     */
    static Decision open(
            Meeting meeting,
            AgendaItem item,
            Committee committee,
            TermsOfReference terms,
            List<SeatHolder> seats,
            Powers powers,
            String reference,
            String onceKey,
            NewQuestion question,
            List<DecisionCondition> conditions,
            UUID audience,
            Clock clock) {
        meeting.requireInProgress();
        ITEM_IS_ON_THE_AGENDA.require(item.published() && item.state() != ItemState.WITHDRAWN);
        Outcome asked = question.proposal().outcome();
        ITEM_FOR_INFORMATION_IS_ONLY_NOTED.require(
                item.text().purpose() != Purpose.INFORMATION || asked == Outcome.NOTED,
                asked.words().toLowerCase(Locale.ENGLISH));
        APPROVAL_WITH_CONDITIONS_NAMES_THEM.require(asked != Outcome.APPROVED_WITH_CONDITIONS || !conditions.isEmpty());
        Decision decision = new Decision(
                DecisionId.next(clock),
                audience,
                meeting,
                item,
                committee,
                terms,
                reference,
                onceKey,
                question,
                clock.instant());
        for (DecidingBody body : DecidingBody.of(committee, seats, question.authorities())) {
            powers.requireLive(body);
            decision.legs.add(new Leg(LegId.next(clock), audience, decision.legs.size() + 1, body));
        }
        decision.conditions.addAll(conditions);
        return decision;
    }

    /**
     * The leg on which the holder of a seat votes.
     *
     * @throws concordat.domain.shared.RuleBroken if the question is closed, or the person is not present, or recused, or
     *     has no vote on this item (VO-8, COI-8)
     */
    Leg legFor(SeatId seat, PersonOnRecord voter, Room room, Provisions terms) {
        requireOpen();
        OrganisationId organisation = room.seats().stream()
                .filter(line -> line.seat().equals(seat))
                .map(SeatHolder::organisation)
                .findFirst()
                .orElse(null);
        Optional<Leg> leg = legs.stream()
                .filter(candidate -> organisation != null && candidate.isDecidedBy(seat, organisation))
                .findFirst();
        MEMBER_IS_ENTITLED.require(leg.isPresent(), voter.name(), "nobody in that seat is asked");
        Roll roll = Roll.call(
                room, terms.voting(), DecidingBody.of(leg.orElseThrow()).members());
        Optional<RollLine> line = roll.find(seat, voter.person());
        MEMBER_IS_ENTITLED.require(
                line.filter(RollLine::isEntitled).isPresent(),
                voter.name(),
                line.map(found -> found.standing().words()).orElse("not a member in that seat"));
        return leg.orElseThrow();
    }

    /**
     * Declares the outcome by the terms of reference in force, and keeps the arithmetic with it. Without a quorum in any
     * leg there is no outcome; committees in common that are inquorate make no decision while others do (QU-4).
     *
     * @param votes all that were cast, whoever may see them
     * @param namesAskedByOneIn of how many members present one has to ask so that all votes are recorded by name (VO-9)
     * @param about what it is about, as it stands now
     * @param declared who may see a declared decision
     * @throws concordat.domain.shared.RuleBroken if it is closed already, an interest has not been ruled on, there is no
     *     quorum, nobody voted, a vote was asked for, or the casting vote is awaited or out of place
     */
    DecisionEvent.Declared declare(
            Room room,
            TermsOfReference terms,
            Powers powers,
            List<CastVote> votes,
            Closing closing,
            int namesAskedByOneIn,
            List<Pin> about,
            UUID declared,
            Instant at,
            Clock clock) {
        requireOpen();
        INTERESTS_ARE_RULED_ON.require(room.isRuledOn());
        List<Reckoning> reckonings = legs.stream()
                .map(leg -> reckon(leg, room, terms.provisions(), votes, closing))
                .toList();
        requireResult(reckonings, votes, closing);
        Names names = Names.of(reckonings.stream().map(Reckoning::roll).toList(), closing, namesAskedByOneIn);
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            List<Mandate> mandates = mandates(leg, powers);
            List<String> sentences = new ArrayList<>(Explanation.of(reckonings.get(i), mandates));
            sentences.addAll(i == 0 ? names.sentences() : List.of());
            leg.keep(
                    reckonings.get(i),
                    outcomeOf(reckonings.get(i), mandates).orElse(null),
                    mandates,
                    sentences,
                    declared,
                    clock);
        }
        boolean agreed = reckonings.stream().allMatch(Reckoning::isCarried);
        outcome = agreed ? carriedOutcome() : Outcome.NOT_APPROVED;
        if (legs.size() > 1) {
            joint = agreed ? JointStatus.AGREED_BY_ALL : JointStatus.NOT_AGREED_BY_ALL;
        }
        pin(about, declared, clock);
        termsVersion = terms.number();
        mode = closing.mode();
        byName = names.ofAll();
        close(DecisionState.DECLARED, declared, at);
        return new DecisionEvent.Declared(
                id,
                partnership,
                reference,
                question,
                mode,
                outcome,
                joint,
                legs.stream().map(DecisionEvent.LegResult::of).toList(),
                pins());
    }

    private Reckoning reckon(Leg leg, Room room, Provisions terms, List<CastVote> votes, Closing closing) {
        DecidingBody body = DecidingBody.of(leg);
        Roll roll = Roll.call(room, terms.voting(), body.members());
        Optional<RollLine> presider = roll.presider(closing.chosenToPreside());
        Expression expression = closing.mode() == Mode.CONSENSUS
                ? new Expression.Consensus(closing.objections())
                : new Expression.Votes(
                        votes.stream()
                                .filter(vote -> vote.leg().equals(leg.id()))
                                .toList(),
                        closing.casting().stream()
                                .filter(casting -> presider.filter(line -> casting.isOf(line.seat()))
                                        .isPresent())
                                .findFirst());
        return Reckoning.of(body.rules(terms, matter), roll, expression, closing.chosenToPreside());
    }

    private static void requireResult(List<Reckoning> reckonings, List<CastVote> votes, Closing closing) {
        QUORUM_HOLDS.require(reckonings.stream().anyMatch(Reckoning::isQuorate), quorumWords(reckonings));
        for (Reckoning reckoning : reckonings) {
            CHOSEN_PRESIDER_MAY_PRESIDE.require(closing.chosenToPreside().isEmpty()
                    || reckoning.presider().isPresent()
                    || reckoning.roll().lines().stream().noneMatch(line -> line.seat()
                            .equals(closing.chosenToPreside().orElseThrow())));
            MEMBER_MAY_ASK_FOR_A_VOTE.require(reckoning.verdict() != Verdict.VOTE_AWAITED, lastWords(reckoning));
        }
        if (closing.mode() == Mode.CONSENSUS) {
            return;
        }
        CONSENSUS_ONLY_TAKES_NO_VOTE.require(reckonings.stream()
                .noneMatch(reckoning -> reckoning.rules().method() == DecisionMethod.CONSENSUS_ONLY));
        SOMEBODY_HAS_VOTED.require(!votes.isEmpty());
        for (Reckoning reckoning : reckonings) {
            CASTING_VOTE_IS_USED_OR_DECLINED.require(
                    reckoning.verdict() != Verdict.CASTING_VOTE_AWAITED, lastWords(reckoning));
        }
        List<CastingVote> used = reckonings.stream()
                .flatMap(reckoning -> reckoning.casting().stream())
                .toList();
        CASTING_VOTE_BREAKS_A_TIE.require(
                used.containsAll(closing.casting()),
                reckonings.stream().map(Decision::lastWords).collect(Collectors.joining(" ")));
    }

    private static String quorumWords(List<Reckoning> reckonings) {
        return reckonings.stream()
                .map(reckoning -> Explanation.quorum(reckoning.quorum()))
                .collect(Collectors.joining(" "));
    }

    private static String lastWords(Reckoning reckoning) {
        List<String> sentences = Explanation.of(reckoning);
        return sentences.get(sentences.size() - 1);
    }

    /**
     * What the schemes say to it on that day, before it is declared; nothing is asked of them for what binds nobody
     * (LF-6).
     */
    List<Mandate> mandates(Powers powers) {
        return legs.stream()
                .flatMap(leg -> mandates(leg, powers).stream())
                .distinct()
                .toList();
    }

    private List<Mandate> mandates(Leg leg, Powers powers) {
        return proposal.outcome().isBinding()
                ? powers.over(leg.organisation().orElse(null), leg.seat().orElse(null), matter, valueGbp)
                : List.of();
    }

    /** What is carried: what was asked for; or only a recommendation, if a board has to decide for itself (LF-6). */
    private Outcome carriedOutcome() {
        return legs.stream().allMatch(Leg::isWithinItsPowers) ? proposal.outcome() : Outcome.RECOMMENDED;
    }

    private Optional<Outcome> outcomeOf(Reckoning reckoning, List<Mandate> mandates) {
        return switch (reckoning.verdict()) {
            case CARRIED ->
                Optional.of(mandates.stream().allMatch(Mandate::allows) ? proposal.outcome() : Outcome.RECOMMENDED);
            case NOT_QUORATE -> Optional.empty();
            default -> Optional.of(Outcome.NOT_APPROVED);
        };
    }

    /**
     * Leaves the question because there is no quorum for it, and keeps the reckoning for the minutes (QU-5).
     *
     * @throws concordat.domain.shared.RuleBroken if a leg is quorate
     */
    DecisionEvent moveToNextBusiness(Room room, TermsOfReference terms, UUID declared, Instant at, Clock clock) {
        requireOpen();
        List<Reckoning> reckonings = unvoted(room, terms);
        String words = quorumWords(reckonings);
        NEXT_BUSINESS_FOR_WANT_OF_QUORUM.require(reckonings.stream().noneMatch(Reckoning::isQuorate), words);
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).keep(reckonings.get(i), null, List.of(), Explanation.of(reckonings.get(i)), declared, clock);
        }
        closedBecause = words;
        close(DecisionState.NEXT_BUSINESS, declared, at);
        return new DecisionEvent.LeftForNextBusiness(id, partnership, reference, words);
    }

    /**
     * Records what those present agreed without a quorum. It binds nobody; a later decision ratifies it, or does not
     * (QU-7).
     *
     * @throws concordat.domain.shared.RuleBroken if the meeting has not been continued informally, an interest has not
     *     been ruled on, a leg is quorate, or the quorum lacks only because of interests (QU-5)
     */
    DecisionEvent agreeProvisionally(
            Meeting held, Room room, TermsOfReference terms, List<Pin> about, UUID declared, Instant at, Clock clock) {
        requireOpen();
        INTERESTS_ARE_RULED_ON.require(room.isRuledOn());
        List<Reckoning> reckonings = unvoted(room, terms);
        String words = quorumWords(reckonings);
        NEXT_BUSINESS_FOR_WANT_OF_QUORUM.require(reckonings.stream().noneMatch(Reckoning::isQuorate), words);
        LACK_IS_NOT_BY_INTERESTS.require(
                unvoted(room.withoutInterests(), terms).stream().noneMatch(Reckoning::isQuorate));
        MEETING_IS_INFORMAL.require(held.informalSince().isPresent());
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i)
                    .keep(
                            reckonings.get(i),
                            null,
                            List.of(),
                            Explanation.provisional(reckonings.get(i)),
                            declared,
                            clock);
        }
        pin(about, declared, clock);
        termsVersion = terms.number();
        closedBecause = words;
        close(DecisionState.PROVISIONAL, declared, at);
        return new DecisionEvent.AgreedProvisionally(id, partnership, reference, words);
    }

    /**
     * Records what the chair decided without a meeting. It has effect at once, and awaits ratification (BM-2, BM-3).
     *
     * @throws concordat.domain.shared.RuleBroken if the schemes do not let the committee decide it (BM-6)
     */
    DecisionEvent take(
            Urgency taken,
            List<Consultation> consulted,
            TermsOfReference terms,
            Powers powers,
            List<Pin> about,
            UUID declared,
            Instant at,
            Clock clock) {
        requireOpen();
        requireWithinPowers(powers);
        urgency = taken;
        consultations.addAll(consulted);
        List<String> sentences = Explanation.taken(taken, consulted);
        for (Leg leg : legs) {
            leg.keepTaken(proposal.outcome(), mandates(leg, powers), sentences, taken.takenBy(), declared, clock);
        }
        pin(about, declared, clock);
        termsVersion = terms.number();
        outcome = proposal.outcome();
        if (legs.size() > 1) {
            joint = JointStatus.AGREED_BY_ALL;
        }
        close(DecisionState.TAKEN, declared, at);
        return new DecisionEvent.TakenByTheChair(
                id,
                partnership,
                reference,
                question,
                taken,
                consulted.stream().map(Consultation::person).toList());
    }

    /** @throws concordat.domain.shared.RuleBroken if a scheme reserves it, or it is above a limit (BM-6) */
    void requireWithinPowers(Powers powers) {
        List<Mandate> missing =
                mandates(powers).stream().filter(mandate -> !mandate.allows()).toList();
        RESERVED_MATTER_WAITS_FOR_A_MEETING.require(
                missing.isEmpty(), missing.stream().map(Mandate::words).collect(Collectors.joining(" ")));
    }

    /** Leaves it to a meeting, as a member who may vote on it asks (BM-5). */
    DecisionEvent callIn(PersonOnRecord member, String because, UUID declared, Instant at) {
        requireOpen();
        closedBecause = Text.required("reason for calling it in", because, Text.SENTENCE);
        legs.forEach(leg -> leg.withdraw(declared));
        close(DecisionState.CALLED_IN, declared, at);
        return new DecisionEvent.CalledIn(id, partnership, reference, member, closedBecause);
    }

    /** Whether any leg has a quorum in that room. */
    boolean isQuorate(Room room, TermsOfReference terms) {
        return unvoted(room, terms).stream().anyMatch(Reckoning::isQuorate);
    }

    private List<Reckoning> unvoted(Room room, TermsOfReference terms) {
        return legs.stream()
                .map(leg -> reckon(leg, room, terms.provisions(), List.of(), Closing.byConsensus()))
                .toList();
    }

    private void pin(List<Pin> about, UUID declared, Clock clock) {
        about.forEach(pin -> pins.add(new PinEntry(Ids.next(clock), declared, pins.size() + 1, pin)));
    }

    /** Takes the question back before it is decided; its reference is not used again. */
    DecisionEvent withdraw(String because, UUID declared, Instant at) {
        requireOpen();
        closedBecause = Text.required("reason for withdrawing", because, Text.SENTENCE);
        outcome = Outcome.WITHDRAWN;
        legs.forEach(leg -> leg.withdraw(declared));
        close(DecisionState.DECLARED, declared, at);
        return new DecisionEvent.Withdrawn(id, partnership, reference, closedBecause);
    }

    private void close(DecisionState how, UUID declared, Instant at) {
        audience = declared;
        conditions.forEach(condition -> condition.keyTo(declared));
        state = how;
        declaredAt = at;
        decidedOn = LocalDate.ofInstant(at, Term.LONDON);
    }

    private void requireOpen() {
        QUESTION_IS_OPEN.require(state == DecisionState.OPEN, reference, state.words());
    }

    DecisionEvent opened() {
        return new DecisionEvent.QuestionOpened(id, partnership, reference, meeting, item, question, proposal);
    }

    /** What of the standing the decision itself knows. */
    Standing.Facts facts(List<Awaited> awaited, @Nullable LinkKind correctedBy) {
        return new Standing.Facts(
                state,
                outcome,
                joint,
                Answers.of(awaited),
                decidedOn,
                proposal.effectiveFrom(),
                proposal.lapsesOn(),
                correctedBy);
    }

    /** Whether it was carried beyond its powers, and so only recommended to the boards (LF-6). */
    public boolean isBeyondItsPowers() {
        return outcome == Outcome.RECOMMENDED && proposal.outcome().isBinding();
    }

    /**
     * What is awaited of the parent bodies after it has been declared: their own decision on what an advisory committee
     * recommends (LF-2), their ratification of what is beyond its powers (LF-6), their confirmation (LF-10).
     */
    List<Awaited> awaits(Committee of, Clock clock) {
        List<Awaited> awaited = new ArrayList<>();
        if (outcome == Outcome.RECOMMENDED) {
            of.parties().stream()
                    .filter(party -> !form.bindsParties() || isRecommendedTo(party))
                    .forEach(party -> awaited.add(Awaited.first(
                            id,
                            audience,
                            party,
                            isBeyondItsPowers() ? Awaited.Kind.RATIFICATION : Awaited.Kind.PARENT_DECISION,
                            meetingsNeeded(party.organisation()),
                            clock)));
        }
        of.delegating().stream()
                .filter(party -> party.needsConfirmation() && binds(party.organisation()))
                .forEach(party -> awaited.add(Awaited.first(id, audience, party, Awaited.Kind.CONFIRMATION, 1, clock)));
        return awaited;
    }

    /** A body that binds several recommends to each of their boards; committees in common each to their own. */
    private boolean isRecommendedTo(Party party) {
        return party.delegates()
                && legs.stream()
                        .anyMatch(leg -> leg.outcome().equals(Optional.of(Outcome.RECOMMENDED))
                                && leg.organisation()
                                        .map(party.organisation()::equals)
                                        .orElse(true));
    }

    private int meetingsNeeded(OrganisationId organisation) {
        return legs.stream()
                .flatMap(leg -> leg.mandates().stream())
                .filter(mandate -> mandate.organisation().equals(organisation))
                .mapToInt(Mandate::meetings)
                .max()
                .orElse(1);
    }

    private boolean binds(OrganisationId organisation) {
        return legs.stream()
                .anyMatch(leg -> leg.outcome().filter(Outcome::isBinding).isPresent()
                        && leg.organisation().map(organisation::equals).orElse(true));
    }

    public DecisionId id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Who may see it. */
    public UUID audience() {
        return audience;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public AgendaItemId item() {
        return item;
    }

    public Part part() {
        return part;
    }

    /** How people refer to it, such as "LPT-NHFT-UOL/2026/014"; never reused. */
    public String reference() {
        return reference;
    }

    /** The one-time key of the form or request with which it was made. */
    public String onceKey() {
        return onceKey;
    }

    /** The legal form of the committee on the day (LF-1). */
    public LegalForm form() {
        return form;
    }

    /** By which version of the terms of reference it is decided. */
    public int termsVersion() {
        return termsVersion;
    }

    public String question() {
        return question;
    }

    /** The subject by which terms of reference know veto matters; may be blank. */
    public String matter() {
        return matter;
    }

    /** Why; may be blank. */
    public String rationale() {
        return rationale;
    }

    public Optional<BigDecimal> valueGbp() {
        return Optional.ofNullable(valueGbp);
    }

    /** The agreement that it concerns. */
    public Optional<UUID> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** What comes of it if it is carried. */
    public Proposal proposal() {
        return proposal;
    }

    /** The earlier decision that it would correct. */
    public Optional<DecisionId> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** How it would correct it. */
    public Optional<LinkKind> correctsBy() {
        return Optional.ofNullable(correctsBy);
    }

    public DecisionState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Mode> mode() {
        return Optional.ofNullable(mode);
    }

    /** Whether the votes were recorded by name (VO-9). */
    public boolean byName() {
        return byName;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public JointStatus joint() {
        return joint;
    }

    public Optional<Instant> declaredAt() {
        return Optional.ofNullable(declaredAt);
    }

    /** The day, in Europe/London, on which it was decided or closed. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** Why it was withdrawn or left; blank if it was decided. */
    public String closedBecause() {
        return closedBecause;
    }

    public List<Leg> legs() {
        return List.copyOf(legs);
    }

    public List<DecisionCondition> conditions() {
        return List.copyOf(conditions);
    }

    /** Why and by whom it was decided without a meeting, if it was chair's action (BM-3). */
    public Optional<Urgency> urgency() {
        return Optional.ofNullable(urgency);
    }

    /** Whom the chair consulted before acting. */
    List<Consultation> consultations() {
        return List.copyOf(consultations);
    }

    /** What it was about, as it stood when the outcome was declared; nothing before. */
    public List<Pin> pins() {
        return pins.stream().map(PinEntry::pin).toList();
    }
}
