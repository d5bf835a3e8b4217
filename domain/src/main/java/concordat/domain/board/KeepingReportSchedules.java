package concordat.domain.board;

import concordat.domain.board.BoardReportSchedules.RunningSchedule;
import concordat.domain.news.Announcement;
import concordat.domain.news.Mails;
import concordat.domain.shared.Journal;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What Concordat does for schedules of board reports under its own name: it finds what is due, stops what may not be any more, and tells owners. */
@UseCase
@AllowedTo(Role.JOB)
public class KeepingReportSchedules {
    private static final String NOT_ALLOWED_ANY_MORE =
            "The appointments of its owner do not allow them to ask for this report any more.";

    private final BoardReportSchedules schedules;
    private final Mails mails;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingReportSchedules(BoardReportSchedules schedules, Mails mails, Journal journal, Clock clock) {
        this.schedules = schedules;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A report that is due, or was and is late.
     *
     * @param day the last day on which it was due: of several that were missed, the last one is made
     */
    public record DueReport(
            BoardReportScheduleId schedule, PersonId owner, ScheduledBoardReport wanted, LocalDate day) {
        /** Whether somebody with these appointments may ask for it. */
        boolean isFor(Collection<Capacity> capacities) {
            return BoardReportQuestions.isFor(wanted.committee(), capacities);
        }
    }

    /** Of each schedule the last day on which a report was due up to today, in Europe/London, if none was asked for. */
    public List<DueReport> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        return schedules.running(today).stream()
                .flatMap(each -> due(each, today))
                .toList();
    }

    private static Stream<DueReport> due(RunningSchedule each, LocalDate today) {
        List<LocalDate> meetings = Stream.ofNullable(each.meeting()).toList();
        return each.wanted().timing().lastDue(today, meetings).stream()
                .filter(each::isMissing)
                .map(day -> new DueReport(each.id(), each.owner(), each.wanted(), day));
    }

    /** Stops a schedule whose owner may not ask for its report any more. */
    public void stop(BoardReportScheduleId id) {
        BoardReportSchedule schedule = schedules.lockAnew(id);
        if (schedule.isRunning()) {
            journal.record(schedule.stop(NOT_ALLOWED_ANY_MORE, clock.instant()));
        }
    }

    /** Tells owners of the reports that lie ready or could not be made, once of each. @return of how many */
    public int tell() {
        List<Announcement> news = schedules.takeNews();
        if (!news.isEmpty()) {
            mails.tell(news);
        }
        return news.size();
    }
}
