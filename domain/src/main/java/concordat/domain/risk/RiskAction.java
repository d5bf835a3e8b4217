package concordat.domain.risk;

import static concordat.domain.risk.PrincipalRiskRule.ACTION_IS_DONE_AFTER_IT_WAS_RAISED;
import static concordat.domain.risk.PrincipalRiskRule.ACTION_IS_DONE_BY_TODAY;
import static concordat.domain.risk.PrincipalRiskRule.ACTION_IS_DUE_AFTER_IT_WAS_RAISED;
import static concordat.domain.risk.PrincipalRiskRule.ACTION_IS_OPEN;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be done about a principal risk, by somebody, by a day (RK-4). Once it is done it stays as it is. */
@Entity
@Table(name = "principal_risk_action")
public class RiskAction {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Id
    private UUID id;

    @Column(name = "action", nullable = false, updatable = false)
    private String text;

    @Column(name = "owner_name", nullable = false, updatable = false)
    private String owner;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "raised_on", nullable = false, updatable = false)
    private LocalDate raised;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "done_on")
    private @Nullable LocalDate done;

    @SuppressWarnings("NullAway.Init")
    protected RiskAction() {}

    RiskAction(NewRiskAction action, LocalDate today, Clock clock) {
        ACTION_IS_DUE_AFTER_IT_WAS_RAISED.require(!action.due().isBefore(today));
        id = Ids.next(clock);
        text = action.text();
        owner = action.owner();
        organisation = action.organisation();
        raised = today;
        due = action.due();
    }

    void done(LocalDate on, LocalDate today) {
        ACTION_IS_OPEN.require(done == null);
        ACTION_IS_DONE_AFTER_IT_WAS_RAISED.require(!on.isBefore(raised), DAY.format(raised));
        ACTION_IS_DONE_BY_TODAY.require(!on.isAfter(today));
        done = on;
    }

    public UUID id() {
        return id;
    }

    /** What is to be done, by whom and when. */
    public NewRiskAction details() {
        return new NewRiskAction(text, owner, organisation, due);
    }

    public LocalDate raised() {
        return raised;
    }

    /** When it was done; empty while it is open. */
    public Optional<LocalDate> done() {
        return Optional.ofNullable(done);
    }
}
