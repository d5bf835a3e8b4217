package concordat.reports.board;

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
import concordat.domain.shared.PurposeId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The journey of a fictional trust. */
final class FictionalJourney implements JourneyRows {
    private static final LocalDate VOTED = LocalDate.of(2026, 2, 10);

    @Override
    public void criteria(BoardReport report, Consumer<CriterionRow> rows) {
        FictionalCriteria.of(report).forEach(rows);
    }

    @Override
    public void routes(BoardReport report, Consumer<RouteRow> rows) {
        rows.accept(route("Vote on it", TrackStage.SUBMITTED, VOTED, new Voting(21, 30), "@minute 7", null));
        rows.accept(route("Tell the regulator", TrackStage.AWARDED, null, null, "", null));
        rows.accept(route("", null, VOTED.plusDays(20), null, "", LocalDate.of(2031, 3, 2)));
    }

    private static RouteRow route(
            String step,
            @Nullable TrackStage before,
            @Nullable LocalDate done,
            @Nullable Voting votes,
            String note,
            @Nullable LocalDate expires) {
        return new RouteRow(
                new StatusTrackId(new UUID(9, 2)),
                FictionalRows.LPT_NAME,
                Track.UNIVERSITY_NAME,
                step,
                "A fictional body",
                before,
                "An Act",
                before == null,
                done,
                votes,
                note,
                expires);
    }

    @Override
    public void aims(BoardReport report, Consumer<AimRegisterRow> rows) {
        rows.accept(new AimRegisterRow(
                new PurposeId(new UUID(9, 3)),
                "Teach more",
                "PA-1",
                "Placement weeks, LPT",
                "=1+1",
                "PB/2026/1; PB/2026/2"));
        rows.accept(new AimRegisterRow(new PurposeId(new UUID(9, 4)), "Research more", "PA-1", "", "", ""));
    }

    @Override
    public void services(BoardReport report, Consumer<ServiceRegisterRow> rows) {
        rows.accept(new ServiceRegisterRow("Ageing well team", "LPT", 2025, 10, 12, 1, "Qualitative study", true));
        rows.accept(new ServiceRegisterRow("=1+1", "NHFT", 2025, null, null, 0, "", true));
    }
}
