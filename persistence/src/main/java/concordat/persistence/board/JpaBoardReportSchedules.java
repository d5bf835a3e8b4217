package concordat.persistence.board;

import concordat.domain.board.BoardReportSchedule;
import concordat.domain.board.BoardReportScheduleId;
import concordat.domain.board.BoardReportScheduleLine;
import concordat.domain.board.BoardReportSchedules;
import concordat.domain.board.ReportForm;
import concordat.domain.board.ReportTiming;
import concordat.domain.board.ScheduledBoardReport;
import concordat.domain.news.Announcement;
import concordat.domain.news.Recipients;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class JpaBoardReportSchedules implements BoardReportSchedules {
    private static final String LINES =
            """
            select s.*, s.person_id = app.person() as own,
                   case when s.committee_id is not null
                        then coalesce(c.name, 'A committee that you do not see any more') end as committee_name
              from concordat.board_report_schedule s
              left join concordat.committee c on c.id = s.committee_id
             where %s
             order by s.stopped_at desc nulls first, lower(c.name) nulls first, s.owner_name, s.id
             limit :most""";

    private final EntityManager entities;

    @Inject
    JpaBoardReportSchedules(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(BoardReportSchedule schedule) {
        entities.persist(schedule);
    }

    @Override
    public Optional<BoardReportSchedule> find(BoardReportScheduleId id) {
        return Optional.ofNullable(entities.find(BoardReportSchedule.class, id));
    }

    @Override
    public List<BoardReportSchedule> runningOf(PersonId person) {
        return entities.createQuery(
                        "select s from BoardReportSchedule s where s.owner = :person and s.stoppedAt is null",
                        BoardReportSchedule.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public BoardReportSchedule lock(BoardReportScheduleId id, long seen) {
        return Changing.lock(entities, BoardReportSchedule.class, id, "schedule", BoardReportSchedule::version, seen);
    }

    @Override
    public BoardReportSchedule lockAnew(BoardReportScheduleId id) {
        return Changing.lockAnew(
                entities, BoardReportSchedule.class, id, "concordat.board_report_schedule", id.value(), "schedule");
    }

    @Override
    public List<BoardReportScheduleLine> lines(int most) {
        return Row.list(
                entities.createNativeQuery(LINES.formatted("true"), Tuple.class).setParameter("most", most),
                JpaBoardReportSchedules::line);
    }

    @Override
    public Optional<BoardReportScheduleLine> line(BoardReportScheduleId id) {
        return Row.find(
                entities.createNativeQuery(LINES.formatted("s.id = :id"), Tuple.class)
                        .setParameter("id", id.value())
                        .setParameter("most", 1),
                JpaBoardReportSchedules::line);
    }

    private static BoardReportScheduleLine line(Row row) {
        return new BoardReportScheduleLine(
                new BoardReportScheduleId(row.id("id")),
                row.number("version"),
                wanted(row),
                row.textOrNull("committee_name"),
                row.text("owner_name"),
                row.flag("own"),
                row.date("counts_after"),
                row.dateOrNull("last_due"),
                row.idOrNull("last_making", id -> id),
                row.instantOrNull("stopped_at"),
                row.text("stopped_because"),
                null);
    }

    private static ScheduledBoardReport wanted(Row row) {
        return new ScheduledBoardReport(
                row.idOrNull("committee_id", CommitteeId::new),
                ReportForm.valueOf(row.text("form")),
                new ReportTiming(
                        ReportTiming.Rhythm.valueOf(row.text("rhythm")), Math.toIntExact(row.number("number"))));
    }

    @Override
    public Map<CommitteeId, List<LocalDate>> meetingsAfter(LocalDate day) {
        record Meeting(CommitteeId committee, LocalDate day) {}
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select m.committee_id, cast(m.starts_at at time zone 'Europe/London' as date) as day
                                          from concordat.meeting m
                                         where m.committee_id in (select s.committee_id from concordat.board_report_schedule s)
                                           and m.kind in ('ORDINARY', 'EXTRAORDINARY') and m.state <> 'CANCELLED'
                                           and cast(m.starts_at at time zone 'Europe/London' as date) > :day""",
                                        Tuple.class)
                                .setParameter("day", day),
                        row -> new Meeting(new CommitteeId(row.id("committee_id")), row.date("day")))
                .stream()
                .collect(Collectors.groupingBy(
                        Meeting::committee, Collectors.mapping(Meeting::day, Collectors.toList())));
    }

    @Override
    public List<RunningSchedule> running(LocalDate today) {
        return Row.list(
                entities.createNativeQuery("select * from app.schedules_running(:today)", Tuple.class)
                        .setParameter("today", today),
                row -> new RunningSchedule(
                        new BoardReportScheduleId(row.id("id")),
                        new PersonId(row.id("person_id")),
                        wanted(row),
                        row.date("settled"),
                        row.dateOrNull("meeting")));
    }

    @Override
    public List<Announcement> takeNews() {
        return Row.list(
                entities.createNativeQuery("select * from app.schedules_to_tell()", Tuple.class),
                row -> new Announcement(
                        row.flag("ready") ? "board-report-ready" : "board-report-failed",
                        row.id("making_id"),
                        row.id("partnership_id"),
                        Recipients.person(new PersonId(row.id("person_id"))),
                        "made"));
    }
}
