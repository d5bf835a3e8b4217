package concordat.domain.decision;

import concordat.domain.committee.DecisionMethod;
import concordat.domain.scheme.Mandate;
import concordat.domain.shared.Ids;
import concordat.domain.shared.LegId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one deciding body decides of a question: the whole committee; one of the committees in common, for its own
 * organisation only (LF-3); or one individual decision-maker (LF-4). Once declared it keeps the roll, the quorum, the
 * votes counted and the arithmetic in words.
 */
@Entity
@Table(name = "decision_leg")
public class Leg {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LegId id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "deciding_body", nullable = false, updatable = false, length = 400)
    private String decidingBody;

    @Embedded
    private @Nullable OrganisationId organisation;

    @Embedded
    private @Nullable SeatId seat;

    @Column(nullable = false, updatable = false, length = 400)
    private String binds;

    @Column(name = "authority", nullable = false, length = 2000)
    private String authority;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_method", length = 30)
    private @Nullable DecisionMethod method;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private @Nullable Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private @Nullable Outcome outcome;

    @Column(nullable = false)
    private int entitled;

    @Embedded
    private Tally tally = Tally.none();

    @Column(nullable = false)
    private int agreeing;

    @Column(nullable = false)
    private int objecting;

    @Column(name = "presider_name", nullable = false, length = 400)
    private String presider = "";

    @Embedded
    private @Nullable CastingVote castingVote;

    @Column(nullable = false, length = 20000)
    private String explanation = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "leg_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<RollEntry> roll = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "leg_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<QuorumEntry> quorum = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "leg_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<TallyEntry> tallies = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "leg_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<MandateEntry> mandates = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Leg() {}

    Leg(LegId id, UUID audience, int position, DecidingBody body) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        decidingBody = body.name();
        organisation = body.organisation();
        seat = body.seat();
        binds = body.binds();
        authority = body.authority();
    }

    void keep(
            Reckoning reckoning,
            @Nullable Outcome decided,
            List<Mandate> authority,
            List<String> sentences,
            UUID keyedTo,
            Clock clock) {
        keyTo(keyedTo);
        method = reckoning.rules().method();
        verdict = reckoning.verdict();
        outcome = decided;
        entitled = reckoning.entitled();
        tally = reckoning.tally();
        agreeing = reckoning.agreeing();
        objecting = reckoning.objecting();
        presider = reckoning.presider().map(RollLine::words).orElse("");
        castingVote = reckoning.casting().orElse(null);
        explanation = String.join("\n", sentences);
        reckoning
                .roll()
                .lines()
                .forEach(line -> roll.add(new RollEntry(Ids.next(clock), audience, roll.size() + 1, line)));
        reckoning
                .quorum()
                .forEach(line -> quorum.add(new QuorumEntry(Ids.next(clock), audience, quorum.size() + 1, line)));
        reckoning
                .blocs()
                .forEach(bloc -> tallies.add(new TallyEntry(Ids.next(clock), audience, tallies.size() + 1, bloc)));
        keepMandates(authority, clock);
    }

    /** Keeps what the chair decided for this body without a meeting: nobody voted (BM-3). */
    void keepTaken(
            Outcome decided, List<Mandate> authority, List<String> sentences, String by, UUID keyedTo, Clock clock) {
        keyTo(keyedTo);
        outcome = decided;
        presider = by;
        explanation = String.join("\n", sentences);
        keepMandates(authority, clock);
    }

    private void keepMandates(List<Mandate> authority, Clock clock) {
        authority.forEach(
                mandate -> mandates.add(new MandateEntry(Ids.next(clock), audience, mandates.size() + 1, mandate)));
    }

    /** Keeps that nothing was decided: the question was taken back, or left to a meeting. */
    void withdraw(UUID keyedTo) {
        keyTo(keyedTo);
        outcome = Outcome.WITHDRAWN;
    }

    private void keyTo(UUID keyedTo) {
        audience = keyedTo;
    }

    /** Whether that seat's votes are cast on this leg. */
    boolean isDecidedBy(SeatId ofSeat, OrganisationId ofOrganisation) {
        if (seat != null) {
            return seat.equals(ofSeat);
        }
        return organisation == null || organisation.equals(ofOrganisation);
    }

    public LegId id() {
        return id;
    }

    /** 1 for the first. */
    public int position() {
        return position;
    }

    /** Who decides, in words. */
    public String decidingBody() {
        return decidingBody;
    }

    /** The one organisation that it binds; empty if it decides for all that delegate to the committee. */
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** The seat of the individual decision-maker, if one person decides (LF-4). */
    public Optional<SeatId> seat() {
        return Optional.ofNullable(seat);
    }

    /** The organisations that it binds, in words; blank if it only recommends (LF-2). */
    public String binds() {
        return binds;
    }

    /** The delegation that an individual decision-maker cites; blank otherwise. */
    public String authority() {
        return authority;
    }

    public Optional<DecisionMethod> method() {
        return Optional.ofNullable(method);
    }

    /** What the arithmetic said, once it is declared. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** What this body decided; empty while it is open, and if it was not quorate (QU-4). */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** How many were present and entitled. */
    public int entitled() {
        return entitled;
    }

    public Tally tally() {
        return tally;
    }

    /** How many agreed when consensus was declared. */
    public int agreeing() {
        return agreeing;
    }

    /** How many objected when consensus was declared. */
    public int objecting() {
        return objecting;
    }

    /** Who presided, in words; blank if nobody had to. */
    public String presider() {
        return presider;
    }

    public Optional<CastingVote> castingVote() {
        return Optional.ofNullable(castingVote);
    }

    /** The arithmetic as sentences that a chair can read out; none while it is open. */
    public List<String> explanation() {
        return explanation.isEmpty() ? List.of() : Arrays.asList(explanation.split("\n"));
    }

    public List<RollLine> roll() {
        return roll.stream().map(RollEntry::line).toList();
    }

    public List<QuorumLine> quorum() {
        return quorum.stream().map(QuorumEntry::line).toList();
    }

    public List<BlocTally> tallies() {
        return tallies.stream().map(TallyEntry::tally).toList();
    }

    /** What the schemes of the organisations that it binds said when it was declared (LF-6); none if nobody is bound. */
    public List<Mandate> mandates() {
        return mandates.stream().map(MandateEntry::mandate).toList();
    }

    /** Whether these schemes let it decide what was asked. */
    boolean isWithinItsPowers() {
        return mandates().stream().allMatch(Mandate::allows);
    }
}
