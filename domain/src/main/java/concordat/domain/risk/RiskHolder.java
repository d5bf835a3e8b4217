package concordat.domain.risk;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner that holds a principal risk, with its own scores once it has given them (RK-6). */
@Entity
@Table(name = "principal_risk_holder")
public class RiskHolder {
    @Id
    private UUID id;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private int position;

    @Column(name = "initial_consequence")
    private @Nullable Integer initialConsequence;

    @Column(name = "initial_likelihood")
    private @Nullable Integer initialLikelihood;

    @Column(name = "current_consequence")
    private @Nullable Integer currentConsequence;

    @Column(name = "current_likelihood")
    private @Nullable Integer currentLikelihood;

    @Column(name = "target_consequence")
    private @Nullable Integer targetConsequence;

    @Column(name = "target_likelihood")
    private @Nullable Integer targetLikelihood;

    @Column(name = "target_on")
    private @Nullable LocalDate targetOn;

    @SuppressWarnings("NullAway.Init")
    protected RiskHolder() {}

    RiskHolder(OrganisationId organisation, Clock clock) {
        id = Ids.next(clock);
        this.organisation = organisation;
    }

    void placeAt(int place) {
        position = place;
    }

    void score(HeldScores scores) {
        initialConsequence = scores.initial().consequence();
        initialLikelihood = scores.initial().likelihood();
        currentConsequence = scores.current().consequence();
        currentLikelihood = scores.current().likelihood();
        targetConsequence = scores.target().consequence();
        targetLikelihood = scores.target().likelihood();
        targetOn = scores.targetOn();
    }

    int position() {
        return position;
    }

    /** Which partner. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** How it scores the risk; empty until its officer has. */
    public Optional<HeldScores> scores() {
        RiskScore current = score(currentConsequence, currentLikelihood);
        RiskScore initial = score(initialConsequence, initialLikelihood);
        RiskScore target = score(targetConsequence, targetLikelihood);
        return current == null || initial == null || target == null
                ? Optional.empty()
                : Optional.of(new HeldScores(initial, current, target, targetOn));
    }

    private static @Nullable RiskScore score(@Nullable Integer consequence, @Nullable Integer likelihood) {
        return consequence == null || likelihood == null ? null : new RiskScore(consequence, likelihood);
    }
}
