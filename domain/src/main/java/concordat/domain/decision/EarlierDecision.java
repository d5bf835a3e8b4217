package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.EARLIER_DECISION_LIES_IN_THE_PAST;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee decided before Concordat, as an earlier register tells it. It is no {@link Decision}: nobody here saw who was
 * there or how they voted, so it has no legs, no roll and no reckoning, has no standing, ratifies nothing, and no rule
 * ever reads it. It is brought in with its file, never changed, and goes again with its file only.
 */
@Entity
@Table(name = "earlier_decision")
public class EarlierDecision {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EarlierDecisionId id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Part part;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(nullable = false, updatable = false)
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Outcome outcome;

    @Embedded
    private @Nullable EarlierVotes votes;

    @Column(nullable = false, updatable = false)
    private String owner;

    @Embedded
    private BroughtIn broughtIn;

    @SuppressWarnings("NullAway.Init")
    protected EarlierDecision() {}

    /**
     * A decision as the earlier register tells it.
     *
     * @param audience who may see it: whoever may see what the committee published in that part
     * @throws concordat.domain.shared.RuleBroken if it is not of an earlier day
     * @throws IllegalArgumentException if a text is missing or too long
     */
    EarlierDecision(
            PartnershipId partnership,
            CommitteeId committee,
            UUID audience,
            Told told,
            BroughtIn broughtIn,
            Clock clock) {
        EARLIER_DECISION_LIES_IN_THE_PAST.require(told.decidedOn().isBefore(broughtIn.on()));
        id = EarlierDecisionId.next(clock);
        this.audience = audience;
        this.partnership = partnership;
        this.committee = committee;
        part = told.part();
        reference = told.reference();
        decidedOn = told.decidedOn();
        wording = told.wording();
        outcome = told.outcome();
        votes = told.votes();
        owner = told.owner();
        this.broughtIn = broughtIn;
    }

    /**
     * What the earlier register says.
     *
     * @param reference the one that it had there
     * @param owner who carries it out, in the words of that register; blank if it does not say
     */
    record Told(
            String reference,
            LocalDate decidedOn,
            Part part,
            String wording,
            Outcome outcome,
            EarlierVotes votes,
            String owner) {
        Told {
            reference = Text.required("reference in the earlier register", reference, Text.LINE);
            wording = Text.required("wording of the decision", wording, Text.SENTENCE);
            owner = Text.optional("owner", owner, Text.LINE);
        }
    }

    public EarlierDecisionId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    public Part part() {
        return part;
    }

    /** The reference that it had in the earlier register. */
    public String reference() {
        return reference;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String wording() {
        return wording;
    }

    /** What came of it, as the earlier register says. */
    public Outcome outcome() {
        return outcome;
    }

    /** As the earlier register says. */
    public EarlierVotes votes() {
        return Objects.requireNonNullElseGet(votes, () -> new EarlierVotes(null, null, null));
    }

    /** Who carries it out, in the words of the earlier register. */
    public Optional<String> owner() {
        return owner.isEmpty() ? Optional.empty() : Optional.of(owner);
    }

    public BroughtIn broughtIn() {
        return broughtIn;
    }
}
