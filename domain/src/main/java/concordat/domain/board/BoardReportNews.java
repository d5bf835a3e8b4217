package concordat.domain.board;

import concordat.domain.news.NewsItem;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What mails about board reports have in common: they say which report it is, and nothing of what is in it. */
final class BoardReportNews {
    /** Such as "4 May 2026". */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private BoardReportNews() {}

    static NewsItem item(String what, BoardReportRun run, String next) {
        return new NewsItem(
                what + run.subject(),
                List.of(
                        run.report().form().words(),
                        "As at " + DAY.format(run.report().trueAt()),
                        next),
                "/board-report-made?id=" + run.making());
    }
}
