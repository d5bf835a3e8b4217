package concordat.domain.board;

import concordat.domain.board.BoardReportScheduleEvent.BoardReportScheduleStopped;
import concordat.domain.news.Announcement;
import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import concordat.domain.news.Recipients;
import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A schedule of board reports was stopped, although its owner did not stop it. */
@Dependent
class BoardReportScheduleEnded implements NewsKind {
    private final BoardReportSchedules schedules;

    @Inject
    BoardReportScheduleEnded(BoardReportSchedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String name() {
        return "report-schedule-stopped";
    }

    @Override
    public String words() {
        return "A schedule of board reports was stopped";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof BoardReportScheduleStopped stopped
                ? List.of(new Announcement(
                        name(),
                        stopped.schedule().value(),
                        stopped.within().value(),
                        Recipients.person(stopped.owner()),
                        ""))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID schedule, Instant now) {
        // Not which committee: its owner may not know it any more.
        return schedules
                .find(new BoardReportScheduleId(schedule))
                .map(found -> new NewsItem(
                        "A schedule of board reports was stopped",
                        List.of("Your appointments do not allow you to ask for its report any more."),
                        "/board-report-schedules"));
    }
}
