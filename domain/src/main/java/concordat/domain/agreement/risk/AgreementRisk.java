package concordat.domain.agreement.risk;

import static concordat.domain.agreement.risk.RiskRule.RISK_IS_CLOSED;
import static concordat.domain.agreement.risk.RiskRule.RISK_IS_OPEN;
import static concordat.domain.agreement.risk.RiskRule.RISK_IS_OWNED_BY_A_PARTY;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A risk of an agreement: what may happen, why, and to what effect. It is scored before controls, as it stands, and as it is
 * aimed for (RK-1); every score that it had stays on record. It is closed with a reason, and can be opened again.
 */
@Entity(name = "AgreementRisk")
@Table(name = "agreement_risk")
public class AgreementRisk {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementRiskId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String cause;

    @Column(nullable = false)
    private String event;

    @Column(nullable = false)
    private String effect;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "owner_name", nullable = false)
    private String owner;

    @Column(name = "initial_consequence", nullable = false)
    private int initialConsequence;

    @Column(name = "initial_likelihood", nullable = false)
    private int initialLikelihood;

    @Column(name = "current_consequence", nullable = false)
    private int currentConsequence;

    @Column(name = "current_likelihood", nullable = false)
    private int currentLikelihood;

    @Column(name = "target_consequence", nullable = false)
    private int targetConsequence;

    @Column(name = "target_likelihood", nullable = false)
    private int targetLikelihood;

    @Column(nullable = false)
    private String controls;

    @Column(nullable = false)
    private String gaps;

    @Column(name = "next_review_on")
    private @Nullable LocalDate nextReview;

    @Column(name = "closed_on")
    private @Nullable LocalDate closed;

    @Column(name = "closing_reason", nullable = false)
    private String closingReason = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ScoreOnDay> scores = new ArrayList<>();

    /** One that is not on record yet. @throws concordat.domain.shared.RuleBroken if the draft cannot stand */
    static AgreementRisk recorded(Agreement of, int number, RiskDraft draft, Clock clock, LocalDate today) {
        AgreementRisk risk = new AgreementRisk(AgreementRiskId.next(clock), of.id(), number);
        risk.take(of, draft);
        risk.scores.add(new ScoreOnDay(today, draft.current(), clock));
        return risk;
    }

    @SuppressWarnings("NullAway.Init")
    protected AgreementRisk() {}

    @SuppressWarnings("NullAway.Init")
    private AgreementRisk(AgreementRiskId id, AgreementId agreement, int number) {
        this.id = id;
        this.agreement = agreement;
        this.number = number;
    }

    RiskEvent recorded(Which which) {
        return new RiskEvent.RiskRecorded(which, id, number, current());
    }

    /** Replaces what is on record of it; another current score is kept with its day. */
    RiskEvent review(Agreement of, RiskDraft draft, Clock clock, LocalDate today, Which which) {
        RISK_IS_OPEN.require(closed == null);
        RiskScore former = current();
        take(of, draft);
        if (!former.equals(draft.current())) {
            scores.add(new ScoreOnDay(today, draft.current(), clock));
        }
        return new RiskEvent.RiskReviewed(which, id, number, former, draft.current());
    }

    /** Closes it. */
    RiskEvent close(String reason, LocalDate today, Which which) {
        RISK_IS_OPEN.require(closed == null);
        closingReason = Text.required("reason", reason, Text.SENTENCE);
        closed = today;
        return new RiskEvent.RiskClosed(which, id, number);
    }

    /** Opens it again. */
    RiskEvent reopen(Which which) {
        RISK_IS_CLOSED.require(closed != null);
        closed = null;
        closingReason = "";
        return new RiskEvent.RiskReopened(which, id, number);
    }

    private void take(Agreement of, RiskDraft draft) {
        RISK_IS_OWNED_BY_A_PARTY.require(of.party(draft.party()).isPresent());
        cause = draft.cause();
        event = draft.event();
        effect = draft.effect();
        organisation = draft.party();
        owner = draft.owner();
        initialConsequence = draft.initial().consequence();
        initialLikelihood = draft.initial().likelihood();
        currentConsequence = draft.current().consequence();
        currentLikelihood = draft.current().likelihood();
        targetConsequence = draft.target().consequence();
        targetLikelihood = draft.target().likelihood();
        controls = draft.controls();
        gaps = draft.gaps();
        nextReview = draft.nextReview();
    }

    private RiskScore current() {
        return new RiskScore(currentConsequence, currentLikelihood);
    }

    public AgreementRiskId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    /** What is on record of it. */
    public RiskDraft details() {
        return new RiskDraft(
                cause,
                event,
                effect,
                organisation,
                owner,
                new RiskScore(initialConsequence, initialLikelihood),
                current(),
                new RiskScore(targetConsequence, targetLikelihood),
                controls,
                gaps,
                nextReview);
    }

    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closed);
    }

    /** Why it was closed; empty while it is open. */
    public String closingReason() {
        return closingReason;
    }

    /** The current scores that it has had, the first one first. */
    public List<ScoreOnDay> scores() {
        return List.copyOf(scores);
    }
}
