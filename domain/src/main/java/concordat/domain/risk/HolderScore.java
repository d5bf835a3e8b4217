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
import java.util.UUID;

/** A partner's current score of a principal risk from a day on, until its next; never changed. */
@Entity
@Table(name = "principal_risk_score")
public class HolderScore {
    @Id
    private UUID id;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "scored_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private int consequence;

    @Column(nullable = false, updatable = false)
    private int likelihood;

    @SuppressWarnings("NullAway.Init")
    protected HolderScore() {}

    HolderScore(OrganisationId organisation, LocalDate on, RiskScore score, Clock clock) {
        id = Ids.next(clock);
        this.organisation = organisation;
        this.on = on;
        consequence = score.consequence();
        likelihood = score.likelihood();
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public LocalDate on() {
        return on;
    }

    public RiskScore score() {
        return new RiskScore(consequence, likelihood);
    }
}
