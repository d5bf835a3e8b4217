package concordat.persistence.board;

import concordat.domain.board.BafRow;
import concordat.domain.board.BoardReport;
import concordat.domain.risk.HeldRisk;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.risk.Trend;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The Board Assurance Framework as its reader may see it and as both clocks of the report say. */
@Dependent
class SqlRiskRows {
    private final AtBothClocks known;

    @Inject
    SqlRiskRows(AtBothClocks known) {
        this.known = known;
    }

    void principalRisks(BoardReport report, Consumer<BafRow> rows) {
        SettingsOnDay settings = new SettingsOnDay(report.trueAt(), known.settings(report));
        known.stream(
                KnownRisks.ROWS,
                AtBothClocks.dated(report).with("quarter", Trend.endOfLastQuarter(report.trueAt())),
                report,
                row -> row(row, settings),
                rows);
    }

    private static BafRow row(Row row, SettingsOnDay settings) {
        HeldScores scores = scores(row);
        return new BafRow(
                new PrincipalRiskId(row.id("risk_id")),
                (int) row.number("number"),
                row.text("aim"),
                row.text("cause"),
                row.text("event"),
                row.text("effect"),
                RiskCategory.valueOf(row.text("category")),
                row.text("lead"),
                row.text("committee_name"),
                row.flag("confidential"),
                new HeldRisk(
                        new OrganisationId(row.id("organisation_id")),
                        row.text("short_name"),
                        scores,
                        row.isNull("quarter_consequence") ? null : score(row, "quarter"),
                        row.isNull("ceiling") ? null : (int) row.number("ceiling")),
                scores == null
                        ? null
                        : RiskBand.of(
                                scores.current().value(), settings.of(new PartnershipId(row.id("partnership_id")))),
                row.text("controls"),
                row.text("gaps_in_control"),
                row.text("first_line"),
                row.text("second_line"),
                row.text("third_line"),
                row.text("gaps_in_assurance"),
                row.text("actions"),
                row.dateOrNull("last_review"));
    }

    /** None if it had not been scored by the day of the report. */
    private static @Nullable HeldScores scores(Row row) {
        return row.isNull("current_consequence") || row.isNull("initial_consequence")
                ? null
                : new HeldScores(
                        score(row, "initial"),
                        score(row, "current"),
                        score(row, "target"),
                        row.dateOrNull("target_on"));
    }

    private static RiskScore score(Row row, String which) {
        return new RiskScore((int) row.number(which + "_consequence"), (int) row.number(which + "_likelihood"));
    }
}
