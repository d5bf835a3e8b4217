package concordat.domain.agreement.risk;

import concordat.domain.risk.RiskScore;
import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The score of a risk from a day on, until the next; never changed. */
@Entity(name = "AgreementRiskScore")
@Table(name = "agreement_risk_score")
public class ScoreOnDay {
    @Id
    private UUID id;

    @Column(name = "scored_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private int consequence;

    @Column(nullable = false, updatable = false)
    private int likelihood;

    @SuppressWarnings("NullAway.Init")
    protected ScoreOnDay() {}

    ScoreOnDay(LocalDate on, RiskScore score, Clock clock) {
        id = Ids.next(clock);
        this.on = on;
        consequence = score.consequence();
        likelihood = score.likelihood();
    }

    public LocalDate on() {
        return on;
    }

    public RiskScore score() {
        return new RiskScore(consequence, likelihood);
    }
}
