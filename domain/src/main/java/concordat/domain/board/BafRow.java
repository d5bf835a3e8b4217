package concordat.domain.board;

import concordat.domain.risk.HeldRisk;
import concordat.domain.risk.MissingParts;
import concordat.domain.risk.PrincipalRisk;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A principal risk as one of the partners that hold it has it: a row of the Board Assurance Framework (6.7). A text that is not
 * on record is empty.
 *
 * @param objective the aim that it threatens, or its objective in words
 * @param lead the executive lead with their organisation
 * @param committee the lead committee
 * @param held the partner's own scores and appetite
 * @param band what its current score is rated as; null while there is none
 * @param firstLine assurances of those who do the work; the other lines likewise
 * @param actions with owners and dates
 */
public record BafRow(
        PrincipalRiskId id,
        int number,
        String objective,
        String cause,
        String event,
        String effect,
        RiskCategory category,
        String lead,
        String committee,
        boolean confidential,
        HeldRisk held,
        @Nullable RiskBand band,
        String controls,
        String gapsInControl,
        String firstLine,
        String secondLine,
        String thirdLine,
        String gapsInAssurance,
        String actions,
        @Nullable LocalDate lastReview) {

    /** What people call it, such as "BAF-3". */
    public String reference() {
        return PrincipalRisk.reference(number);
    }

    /** What a line of the framework must have and this row has not (RK-4). */
    public List<String> missing() {
        return new MissingParts()
                .unless(objective, "objective")
                .unless(cause, "cause")
                .unless(effect, "effect")
                .unless(lead, "executive lead")
                .scores(List.of(held))
                .unless(controls, "controls")
                .unless(gapsInControl, "gaps in control")
                .unless(firstLine + secondLine + thirdLine, "assurances")
                .unless(gapsInAssurance, "gaps in assurance")
                .unless(actions, "actions")
                .unless(lastReview != null, "review")
                .list();
    }
}
