package concordat.domain.risk;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A principal risk as the register shows it; a text that is not on record is empty.
 *
 * @param objective the aim that it threatens, or its objective in words
 * @param lead the executive lead with their organisation
 * @param committee the lead committee
 * @param assurances how many are on record
 * @param actions how many are on record, done or not
 * @param closed null while it is open
 */
public record PrincipalRiskRow(
        PrincipalRiskId id,
        PartnershipId partnership,
        int number,
        String objective,
        String cause,
        String event,
        String effect,
        RiskCategory category,
        String lead,
        CommitteeId committee,
        String committeeName,
        boolean confidential,
        String controls,
        String gapsInControl,
        String gapsInAssurance,
        int assurances,
        int actions,
        @Nullable LocalDate lastReviewed,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate closed,
        List<HeldRisk> holders) {

    /** What people call it, such as "BAF-3". */
    public String reference() {
        return PrincipalRisk.reference(number);
    }

    /** What a line of the framework must have and this one has not (RK-4). */
    public List<String> missing() {
        return new MissingParts()
                .unless(objective, "objective")
                .unless(cause, "cause")
                .unless(effect, "effect")
                .unless(lead, "executive lead")
                .scores(holders)
                .unless(controls, "controls")
                .unless(gapsInControl, "gaps in control")
                .unless(assurances > 0, "assurances")
                .unless(gapsInAssurance, "gaps in assurance")
                .unless(actions > 0, "actions")
                .unless(lastReviewed != null, "review")
                .list();
    }

    /** Whether its review was due before that day. */
    public boolean isReviewOverdueOn(LocalDate day) {
        return closed == null && nextReview != null && nextReview.isBefore(day);
    }
}
