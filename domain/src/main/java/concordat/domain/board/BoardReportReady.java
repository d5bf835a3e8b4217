package concordat.domain.board;

import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A board report that a schedule asked for lies ready for its reader. */
@Dependent
class BoardReportReady implements NewsKind {
    private final BoardReports reports;

    @Inject
    BoardReportReady(BoardReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "board-report-ready";
    }

    @Override
    public String words() {
        return "A scheduled board report is ready";
    }

    @Override
    public Optional<NewsItem> read(UUID making, Instant now) {
        return reports.find(making)
                .filter(BoardReportRun::isReady)
                .map(run -> BoardReportNews.item(
                        "Board report ready: ", run, "It lies ready for you alone, for thirty days."));
    }
}
