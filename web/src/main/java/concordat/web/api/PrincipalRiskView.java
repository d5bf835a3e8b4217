package concordat.web.api;

import concordat.domain.risk.HeldScores;
import concordat.domain.risk.LineOfDefence;
import concordat.domain.risk.PrincipalRiskDetails;
import concordat.domain.risk.PrincipalRiskRow;
import concordat.domain.risk.RatedPrincipalRisk;
import concordat.domain.risk.RatedPrincipalRisk.RatedHolder;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.risk.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A principal risk as programs read it. */
@Schema(name = "PrincipalRisk")
record PrincipalRiskView(
        Summary summary,
        String cause,
        String effect,
        String controls,
        String gapsInControl,
        String gapsInAssurance,
        @Nullable LocalDate lastReviewedOn,
        String closingReason,
        List<Dated> scores,
        List<Assurance> assurances,
        List<Action> actions) {

    @Schema(name = "PrincipalRiskSummary")
    record Summary(
            UUID id,
            String reference,
            String objective,
            @Schema(description = "What may happen.") String event,
            RiskCategory category,
            @Schema(description = "The executive lead with their organisation; empty if there is none.") String lead,
            UUID committeeId,
            String committee,
            boolean confidential,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate closedOn,
            @Schema(description = "How each partner that holds it scores it.") List<Holder> holders,
            @Schema(description = "What a line of the Board Assurance Framework must have and this one has not.")
                    List<String> missing,
            @Schema(description = "What is not as is expected of its scores.") List<String> warnings) {
        static Summary of(RatedPrincipalRisk rated) {
            PrincipalRiskRow row = rated.risk();
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.objective(),
                    row.event(),
                    row.category(),
                    row.lead(),
                    row.committee().value(),
                    row.committeeName(),
                    row.confidential(),
                    row.nextReview(),
                    row.closed(),
                    rated.holders().stream().map(Holder::of).toList(),
                    row.missing(),
                    rated.warnings());
        }
    }

    @Schema(name = "PrincipalRiskHolder")
    record Holder(
            UUID organisationId,
            String organisation,
            @Nullable Score initial,
            @Nullable Score current,
            @Nullable Score target,
            @Nullable LocalDate targetOn,
            @Schema(description = "What the current score is rated as today.") @Nullable RiskBand band,
            @Schema(description = "Since the end of the last quarter.") @Nullable Trend trend,
            @Schema(description = "The highest score that it aims to bear.") @Nullable Integer appetite) {
        static Holder of(RatedHolder rated) {
            HeldScores scores = rated.held().scores();
            return new Holder(
                    rated.held().organisation().value(),
                    rated.held().name(),
                    scores == null ? null : Score.of(scores.initial()),
                    scores == null ? null : Score.of(scores.current()),
                    scores == null ? null : Score.of(scores.target()),
                    scores == null ? null : scores.targetOn(),
                    rated.band(),
                    rated.held().trend().orElse(null),
                    rated.held().ceiling());
        }
    }

    @Schema(name = "PrincipalRiskScore")
    record Score(
            @Schema(description = "1 to 5.") int consequence,
            @Schema(description = "1 to 5.") int likelihood,
            @Schema(description = "Their product.") int value) {
        static Score of(RiskScore score) {
            return new Score(score.consequence(), score.likelihood(), score.value());
        }
    }

    @Schema(name = "PrincipalRiskScoreOnDay")
    record Dated(LocalDate on, String organisation, Score score) {}

    @Schema(name = "PrincipalRiskAssurance")
    record Assurance(LineOfDefence line, String text, String source, LocalDate on) {}

    @Schema(name = "PrincipalRiskAction")
    record Action(
            UUID id, String text, String owner, LocalDate raisedOn, LocalDate dueOn, @Nullable LocalDate doneOn) {}

    @Schema(name = "PrincipalRiskPage")
    record Listing(List<Summary> items, @Nullable String next) {}

    static PrincipalRiskView of(PrincipalRiskDetails risk) {
        PrincipalRiskRow row = risk.row();
        return new PrincipalRiskView(
                Summary.of(risk.rated()),
                row.cause(),
                row.effect(),
                row.controls(),
                row.gapsInControl(),
                row.gapsInAssurance(),
                row.lastReviewed(),
                risk.closingReason(),
                risk.scores().stream()
                        .map(each -> new Dated(each.on(), each.holder(), Score.of(each.score())))
                        .toList(),
                risk.assurances().stream()
                        .map(each -> new Assurance(each.line(), each.text(), each.source(), each.on()))
                        .toList(),
                risk.actions().stream()
                        .map(each -> new Action(
                                each.id(), each.text(), each.owner(), each.raised(), each.due(), each.done()))
                        .toList());
    }
}
