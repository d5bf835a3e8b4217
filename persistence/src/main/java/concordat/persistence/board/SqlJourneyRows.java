package concordat.persistence.board;

import concordat.domain.board.AimRegisterRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.JourneyRows;
import concordat.domain.board.RouteRow;
import concordat.domain.board.ServiceRegisterRow;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.route.Voting;
import concordat.domain.placement.Years;
import concordat.domain.shared.PurposeId;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

@Dependent
class SqlJourneyRows implements JourneyRows {
    private final AtBothClocks known;
    private final SqlCriterionRows criteria;

    @Inject
    SqlJourneyRows(AtBothClocks known, SqlCriterionRows criteria) {
        this.known = known;
        this.criteria = criteria;
    }

    @Override
    public void criteria(BoardReport report, Consumer<CriterionRow> rows) {
        criteria.criteria(report, rows);
    }

    @Override
    public void routes(BoardReport report, Consumer<RouteRow> rows) {
        known.stream(
                KnownJourney.ROUTES,
                new Clauses().with("day", report.trueAt()),
                report,
                row -> new RouteRow(
                        new StatusTrackId(row.id("track_id")),
                        row.text("trust"),
                        Track.valueOf(row.text("track")),
                        row.text("step"),
                        row.text("decided_by"),
                        AtBothClocks.constant(row, "before_stage", TrackStage::valueOf),
                        row.text("source"),
                        row.flag("confirmed"),
                        row.dateOrNull("done_on"),
                        row.isNull("votes_cast")
                                ? null
                                : new Voting((int) row.number("votes_for"), (int) row.number("votes_cast")),
                        row.text("note"),
                        row.dateOrNull("expires_on")),
                rows);
    }

    @Override
    public void aims(BoardReport report, Consumer<AimRegisterRow> rows) {
        known.stream(
                KnownJourney.AIMS,
                new Clauses().with("day", report.trueAt()),
                report,
                row -> new AimRegisterRow(
                        new PurposeId(row.id("id")),
                        row.text("purpose"),
                        row.text("reference"),
                        row.text("measures"),
                        row.text("programmes"),
                        row.text("decisions")),
                rows);
    }

    @Override
    public void services(BoardReport report, Consumer<ServiceRegisterRow> rows) {
        int year = Years.academic(report.trueAt());
        known.stream(
                KnownJourney.SERVICES,
                new Clauses().with("day", report.trueAt()).with("year", year),
                report,
                row -> service(row, year),
                rows);
    }

    private static ServiceRegisterRow service(Row row, int year) {
        return new ServiceRegisterRow(
                row.text("name"),
                row.text("short_name"),
                year,
                row.isNull("places") ? null : (int) row.number("places"),
                row.isNull("used") ? null : (int) row.number("used"),
                (int) row.number("research"),
                row.text("programmes"),
                row.flag("fictional"));
    }
}
