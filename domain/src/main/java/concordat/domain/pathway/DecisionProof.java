package concordat.domain.pathway;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a decision proves a step of a route or an award; seen by whoever sees that decision. */
@Entity
@Table(name = "status_proof")
public class DecisionProof {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EvidenceKind kind = EvidenceKind.DECISION;

    @Column(name = "step_taken_id", updatable = false)
    private @Nullable UUID step;

    @Column(name = "award_id", updatable = false)
    private @Nullable UUID award;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID decision;

    @SuppressWarnings("NullAway.Init")
    protected DecisionProof() {}

    private DecisionProof(PartnershipId partnership, DecisionId decision, Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.decision = decision.value();
    }

    /** That a decision proves that a step was taken. */
    public static DecisionProof ofStep(UUID taken, PartnershipId partnership, DecisionId decision, Clock clock) {
        DecisionProof proof = new DecisionProof(partnership, decision, clock);
        proof.step = taken;
        return proof;
    }

    static DecisionProof ofAward(UUID award, PartnershipId partnership, DecisionId decision, Clock clock) {
        DecisionProof proof = new DecisionProof(partnership, decision, clock);
        proof.award = award;
        return proof;
    }

    public DecisionId decision() {
        return new DecisionId(decision);
    }
}
