package concordat.domain.risk;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A principal risk with all that is on record of it.
 *
 * @param keeping whether the actor keeps it on record
 * @param scoring those of its holders for which the actor scores it (RK-6)
 * @param scores the current scores that it has had, the latest first
 */
public record PrincipalRiskDetails(
        long version,
        RatedPrincipalRisk rated,
        PrincipalRiskDraft details,
        boolean reviewOverdue,
        String closingReason,
        boolean keeping,
        List<OrganisationId> scoring,
        List<DatedScore> scores,
        List<NewAssurance> assurances,
        List<Action> actions) {

    /** A holder's current score from a day on, and what it is rated as today. */
    public record DatedScore(LocalDate on, String holder, RiskScore score, RiskBand band) {}

    /**
     * Something to be done about it.
     *
     * @param owner who does it, with their organisation
     * @param done null while it is open
     * @param overdue whether it is open and was due before today
     */
    public record Action(
            UUID id,
            String text,
            String owner,
            LocalDate raised,
            LocalDate due,
            @Nullable LocalDate done,
            boolean overdue) {}

    /** The risk as the register shows it. */
    public PrincipalRiskRow row() {
        return rated.risk();
    }
}
