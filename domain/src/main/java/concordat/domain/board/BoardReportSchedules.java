package concordat.domain.board;

import concordat.domain.news.Announcement;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schedules by which board reports are made. */
public interface BoardReportSchedules {
    void add(BoardReportSchedule schedule);

    /** One of which the actor may see that it is there. */
    Optional<BoardReportSchedule> find(BoardReportScheduleId id);

    /** Those of that person that have not been stopped. */
    List<BoardReportSchedule> runningOf(PersonId person);

    /**
     * Takes hold of one to change it.
     *
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    BoardReportSchedule lock(BoardReportScheduleId id, long seen);

    /** The same as it is on record when it is free. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    BoardReportSchedule lockAnew(BoardReportScheduleId id);

    /** Those of which the actor may see that they are there: first those that run, then those stopped last. */
    List<BoardReportScheduleLine> lines(int most);

    /** One of which the actor may see that it is there. */
    Optional<BoardReportScheduleLine> line(BoardReportScheduleId id);

    /** On which days the committees of schedules meet after that day, as far as the actor may see. */
    Map<CommitteeId, List<LocalDate>> meetingsAfter(LocalDate day);

    /** For the job that asks for what is due: all that run, each with no more of meetings than that reckoning needs. */
    List<RunningSchedule> running(LocalDate today);

    /** For the job that tells owners: what has come of the reports asked for last, each once. It is told in the transaction that runs. */
    List<Announcement> takeNews();

    /**
     * A schedule that has not been stopped.
     *
     * @param after days up to and including this one are settled: a report was asked for, or the schedule was not there yet
     * @param meeting on which day the committee met last, or meets next, among meetings before which a report can be due by now; null for none
     */
    record RunningSchedule(
            BoardReportScheduleId id,
            PersonId owner,
            ScheduledBoardReport wanted,
            LocalDate after,
            @Nullable LocalDate meeting) {
        /** Whether no report has been asked for yet for that day, or a later one. */
        boolean isMissing(LocalDate due) {
            return due.isAfter(after);
        }
    }
}
