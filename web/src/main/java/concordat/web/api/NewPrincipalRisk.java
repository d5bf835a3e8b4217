package concordat.web.api;

import concordat.domain.risk.HeldScores;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A principal risk as a program puts it on record or reviews it. */
@Schema(
        name = "NewPrincipalRisk",
        requiredProperties = {"event", "category", "committee", "holders"})
record NewPrincipalRisk(
        @Schema(description = "The id of the partnership; needed when it is put on record.") @Nullable
                String partnership,
        @Schema(description = "The id of the aim that it threatens.") @Nullable String aim,
        @Schema(description = "The objective in words, if it threatens no aim.") @Nullable String objective,
        @Schema(description = "If this.") @Nullable String cause,
        @Schema(description = "Then that may happen.") @Nullable String event,
        @Schema(description = "Resulting in this.") @Nullable String effect,
        @Schema(implementation = RiskCategory.class) @Nullable String category,
        @Schema(description = "The executive lead.") @Nullable String lead,
        @Schema(description = "The id of the partner at which they work.") @Nullable String leadOrganisation,
        @Schema(description = "The id of the lead committee.") @Nullable String committee,
        @Schema(description = "Only for those who see Part 2 of the lead committee.") @Nullable Boolean confidential,
        @Schema(description = "The ids of the partners that hold it.") @Nullable List<String> holders,
        @Nullable String controls,
        @Nullable String gapsInControl,
        @Nullable String gapsInAssurance,
        @Schema(description = "A day such as 2026-03-31.") @Nullable String nextReview) {

    PrincipalRiskDraft draft() {
        return Given.in(
                "event",
                () -> new PrincipalRiskDraft(
                        Given.id("aim", aim, PurposeId::new),
                        Given.text(objective),
                        Given.text(cause),
                        Given.text(event),
                        Given.text(effect),
                        Given.required("category", Given.choice("category", category, RiskCategory.class)),
                        Given.text(lead),
                        Given.id("leadOrganisation", leadOrganisation, OrganisationId::new),
                        Given.required("committee", Given.id("committee", committee, CommitteeId::new)),
                        Boolean.TRUE.equals(confidential),
                        Given.list(holders).stream()
                                .map(each -> Given.required("holders", Given.id("holders", each, OrganisationId::new)))
                                .toList(),
                        Given.text(controls),
                        Given.text(gapsInControl),
                        Given.text(gapsInAssurance),
                        Given.day("nextReview", nextReview)));
    }

    /** The scores of a partner as a program gives them. */
    @Schema(
            name = "NewPrincipalRiskScores",
            requiredProperties = {"initial", "current", "target"})
    record Scores(
            @Nullable Pair initial,
            @Nullable Pair current,
            @Nullable Pair target,
            @Schema(description = "A day such as 2026-03-31.") @Nullable String targetOn) {
        HeldScores scores() {
            return new HeldScores(
                    score("initial", initial),
                    score("current", current),
                    score("target", target),
                    Given.day("targetOn", targetOn));
        }

        private static RiskScore score(String field, @Nullable Pair pair) {
            Pair given = Given.required(field, pair);
            return Given.in(field, () -> new RiskScore(given.consequence(), given.likelihood()));
        }
    }

    /** Consequence and likelihood, each 1 to 5. */
    @Schema(name = "NewPrincipalRiskScore")
    record Pair(int consequence, int likelihood) {}

    /** Why it is closed. */
    @Schema(
            name = "PrincipalRiskClosing",
            requiredProperties = {"reason"})
    record Closing(@Nullable String reason) {}
}
