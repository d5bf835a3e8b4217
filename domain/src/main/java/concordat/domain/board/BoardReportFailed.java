package concordat.domain.board;

import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A board report that a schedule asked for could not be made. */
@Dependent
class BoardReportFailed implements NewsKind {
    private final BoardReports reports;

    @Inject
    BoardReportFailed(BoardReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "board-report-failed";
    }

    @Override
    public String words() {
        return "A scheduled board report could not be made";
    }

    @Override
    public Optional<NewsItem> read(UUID making, Instant now) {
        return reports.find(making)
                .filter(run -> run.own() && run.standing() == BoardReportRun.Standing.COULD_NOT_BE_MADE)
                .map(run -> BoardReportNews.item(
                        "Board report could not be made: ", run, "On its page you can have it made again."));
    }
}
