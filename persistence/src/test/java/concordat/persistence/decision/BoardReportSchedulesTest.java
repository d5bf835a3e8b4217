package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.BoardReportScheduleId;
import concordat.domain.board.BoardReportScheduleLine;
import concordat.domain.board.ReadingBoardReportSchedules;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.board.ReportForm;
import concordat.domain.board.ReportTiming;
import concordat.domain.board.ScheduledBoardReport;
import concordat.domain.board.ScheduledReportsJob;
import concordat.domain.board.SchedulingBoardReports;
import concordat.domain.board.TellingOfScheduledReportsJob;
import concordat.domain.job.JobKind;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.news.KeepingAddresses;
import concordat.domain.news.NewsItem;
import concordat.domain.news.OutgoingMail;
import concordat.domain.news.ReadingNews;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.MadeReports;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Board reports that are made by a schedule: whose schedules are whose, each due day once, and told to their owner alone. */
class BoardReportSchedulesTest {
    private static final Postgres POSTGRES = Postgres.running();

    private final JointCommittee committee = new JointCommittee();
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @TempDir
    private Path folder;

    @Test
    void a_report_is_asked_for_once_for_each_due_day_by_however_many_nodes_and_late_if_it_was_missed()
            throws Exception {
        BoardReportScheduleId id = setUp("Bob", ReportTiming.monthlyOn(31));
        LocalDate first = next("Bob", id);

        ask(first.minusDays(1));
        assertThat(line("Bob", id).lastMaking()).isNull();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(nodes.submit(() -> ask(first)), nodes.submit(() -> ask(first)));
            for (Future<?> each : both) {
                each.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        ask(first);

        UUID making = made("Bob", id);
        assertThat(line("Bob", id).lastDue()).isEqualTo(first);
        assertThat(reportsOf("Bob")).hasSize(1).containsExactly(making.toString());
        assertThat(POSTGRES.truth(
                        "select state from job where kind = 'board-report' and subject_id = '" + making + "'"))
                .as("made behind the pages, on behalf of Bob")
                .hasSize(1);
        ask(first.plusDays(100));
        assertThat(reportsOf("Bob")).as("of three that were missed the last").hasSize(2);
        assertThat(POSTGRES.truth("select true_at from board_report where id = '"
                        + line("Bob", id).lastMaking() + "'"))
                .as("as at the day on which it was made")
                .containsExactly(first.plusDays(100).toString());
    }

    @Test
    void it_is_its_owners_and_that_it_is_there_is_seen_by_the_officer_and_the_auditor() {
        committee.world.with("Auditor", Role.AUDITOR, committee.world.trust);
        committee.world.with("Stranger", Role.EXECUTIVE, committee.world.university);
        BoardReportScheduleId id = setUp("Bob", ReportTiming.monthlyOn(1));
        BoardReportScheduleId all = now(
                "Bob",
                SchedulingBoardReports.class,
                schedules -> schedules.setUp(
                        UUID.randomUUID().toString(),
                        new ScheduledBoardReport(null, ReportForm.PUBLICATION, ReportTiming.monthlyOn(1))));

        for (String who : List.of(OFFICER, "Auditor")) {
            assertThat(lines(who))
                    .as(who)
                    .extracting(BoardReportScheduleLine::id)
                    .contains(id);
            assertThat(lines(who))
                    .as(who)
                    .extracting(BoardReportScheduleLine::own)
                    .doesNotContain(true);
        }
        assertThat(lines("Auditor")).extracting(BoardReportScheduleLine::id).contains(all);
        assertThat(lines(OFFICER)).extracting(BoardReportScheduleLine::id).doesNotContain(all);
        for (String who : List.of("Cyd", "Stranger")) {
            assertThat(lines(who)).as(who).isEmpty();
            assertThat(committee.world.sees(who, "select id from concordat.board_report_schedule"))
                    .as(who)
                    .isEmpty();
        }
        for (String who : List.of(OFFICER, "Auditor", "Cyd", "Stranger")) {
            assertThatThrownBy(() -> stop(who, id, 0)).as(who).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> change(who, id, 0, ReportTiming.monthlyOn(2)))
                    .as(who)
                    .isInstanceOf(NotFound.class);
            assertThat(committee.world.sees(who, "select id from app.schedules_running('2100-01-01')"))
                    .as(who)
                    .isEmpty();
        }
        assertThat(committee.world.sees("Bob", "select making_id from app.schedules_to_tell()"))
                .isEmpty();
    }

    @Test
    void its_owner_changes_and_stops_it_and_the_journal_keeps_that() {
        BoardReportScheduleId id = setUp("Bob", ReportTiming.monthlyOn(1));

        change("Bob", id, 0, ReportTiming.beforeMeetings(7));
        assertThatThrownBy(() -> stop("Bob", id, 0)).isInstanceOf(OutOfDate.class);
        assertThat(line("Bob", id).nextDue()).as("no meeting is arranged").isNull();
        stop("Bob", id, line("Bob", id).version());

        ask(today.plusDays(400));
        assertThat(reportsOf("Bob")).isEmpty();
        assertThat(line("Bob", id).isRunning()).isFalse();
        assertThat(journal(id))
                .containsExactly(
                        "BoardReportScheduleSetUp", "BoardReportScheduleChanged", "BoardReportScheduleStopped");
    }

    @Test
    void meetings_that_are_added_moved_and_cancelled_change_what_is_due() {
        BoardReportScheduleId id = setUp("Bob", ReportTiming.beforeMeetings(7));
        assertThat(line("Bob", id).nextDue()).isNull();

        MeetingId meeting = plan(today.plusDays(20));
        assertThat(line("Bob", id).nextDue()).isEqualTo(today.plusDays(13));
        now(OFFICER, PreparingMeetings.class, meetings -> {
            meetings.rearrange(meeting, on(today.plusDays(30)));
            return meeting;
        });
        assertThat(line("Bob", id).nextDue()).isEqualTo(today.plusDays(23));
        ask(today.plusDays(13));
        assertThat(reportsOf("Bob")).isEmpty();
        ask(today.plusDays(23));
        assertThat(reportsOf("Bob")).hasSize(1);
        MeetingId other = plan(today.plusDays(50));
        now(OFFICER, PreparingMeetings.class, meetings -> {
            meetings.cancel(other, "No business");
            return other;
        });
        ask(today.plusDays(43));

        assertThat(reportsOf("Bob")).hasSize(1);
        assertThat(line("Bob", id).nextDue()).isNull();
    }

    @Test
    void whoever_may_not_ask_any_more_has_it_stopped_with_the_reason_and_nobody_else_is_told() {
        var appointment = committee.world.appoint(NewAppointment.to(
                committee.id,
                committee.world.person("Guest", committee.world.trust),
                Role.ATTENDEE,
                committee.world.trust,
                Term.from(World.LONG_AGO)));
        BoardReportScheduleId id = setUp("Guest", ReportTiming.monthlyOn(today.getDayOfMonth()));
        POSTGRES.owner("update concordat.board_report_schedule set counts_after = counts_after - 7 where id = '"
                + id.value() + "'");
        for (String who : List.of("Guest", "Ann", OFFICER)) {
            enter(who);
        }
        now(World.ADMINISTRATOR, AppointingPeople.class, people -> {
            people.end(appointment, LocalDate.now(Term.LONDON));
            return id;
        });

        // Today: what is stopped goes into the journal, whose time never runs backwards for whoever comes after.
        ask(today);
        ask(today);

        BoardReportScheduleLine stopped = line(OFFICER, id);
        assertThat(stopped.isRunning()).isFalse();
        assertThat(stopped.stoppedBecause()).contains("appointments of its owner");
        assertThat(stopped.lastMaking()).isNull();
        assertThat(journal(id)).containsExactly("BoardReportScheduleSetUp", "BoardReportScheduleStopped");
        assertThat(POSTGRES.truth(
                        "select p.name from mail_news n join person p on p.id = n.person_id where n.subject_id = '"
                                + id.value() + "'"))
                .containsExactly("Guest");
    }

    @Test
    void its_owner_is_told_once_that_it_lies_ready_or_could_not_be_made_and_nothing_of_what_is_in_it()
            throws IOException {
        for (String who : List.of("Bob", "Ann", OFFICER)) {
            enter(who);
        }
        BoardReportScheduleId id = setUp("Bob", ReportTiming.monthlyOn(31));
        LocalDate first = next("Bob", id);
        ask(first);
        UUID ready = made("Bob", id);
        tell();
        assertThat(told(ready)).as("it is being made").isEmpty();

        MadeReports.make(committee.console, committee.world.actor("Bob"), ready, folder);
        tell();
        tell();
        assertThat(told(ready)).containsExactly("board-report-ready Bob");
        List<NewsItem> items = items("Bob", "board-report-ready", ready);
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Board report ready: Joint Committee");
            assertThat(item.facts()).hasSize(3).element(1).asString().startsWith("As at ");
            assertThat(item.address()).isEqualTo("/board-report-made?id=" + ready);
        });
        assertThat(items("Ann", "board-report-ready", ready)).isEmpty();
        assertThat(items(OFFICER, "board-report-ready", ready)).isEmpty();
        assertThatThrownBy(() -> now("Ann", ReadingBoardReports.class, reading -> reading.get(ready)))
                .isInstanceOf(NotFound.class);

        ask(first.plusDays(40));
        UUID failed = made("Bob", id);
        POSTGRES.owner("update concordat.job set state = 'GIVEN_UP', ended_at = now(), message = 'It failed.'"
                + " where kind = 'board-report' and subject_id = '" + failed + "'");
        tell();
        tell();
        assertThat(told(failed)).containsExactly("board-report-failed Bob");
        assertThat(items("Bob", "board-report-failed", failed)).singleElement().satisfies(item -> assertThat(
                        item.title())
                .isEqualTo("Board report could not be made: Joint Committee"));
        assertThat(items("Bob", "board-report-ready", failed)).isEmpty();
    }

    private BoardReportScheduleId setUp(String who, ReportTiming timing) {
        return now(
                who,
                SchedulingBoardReports.class,
                schedules -> schedules.setUp(UUID.randomUUID().toString(), wanted(timing)));
    }

    private ScheduledBoardReport wanted(ReportTiming timing) {
        return new ScheduledBoardReport(committee.id, ReportForm.WORKING, timing);
    }

    private void change(String who, BoardReportScheduleId id, long seen, ReportTiming timing) {
        now(who, SchedulingBoardReports.class, schedules -> {
            schedules.change(id, seen, wanted(timing));
            return id;
        });
    }

    private void stop(String who, BoardReportScheduleId id, long seen) {
        now(who, SchedulingBoardReports.class, schedules -> {
            schedules.stop(id, seen);
            return id;
        });
    }

    private List<BoardReportScheduleLine> lines(String who) {
        return now(who, ReadingBoardReportSchedules.class, ReadingBoardReportSchedules::all);
    }

    private BoardReportScheduleLine line(String who, BoardReportScheduleId id) {
        return lines(who).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate next(String who, BoardReportScheduleId id) {
        return Objects.requireNonNull(line(who, id).nextDue());
    }

    private UUID made(String who, BoardReportScheduleId id) {
        return Objects.requireNonNull(line(who, id).lastMaking());
    }

    private MeetingId plan(LocalDate day) {
        return now(OFFICER, PreparingMeetings.class, meetings -> meetings.plan(committee.id, on(day)));
    }

    private static Arrangements on(LocalDate day) {
        Instant start = day.atTime(10, 0).atZone(Term.LONDON).toInstant();
        return new Arrangements("Board meeting", start, start.plus(Duration.ofHours(2)), "Board room", true);
    }

    /** Runs the job of that morning. */
    private void ask(LocalDate day) {
        run("scheduled-reports", ScheduledReportsJob.class, day);
    }

    private void tell() {
        run("tell-of-scheduled-reports", TellingOfScheduledReportsJob.class, today.plusDays(100));
    }

    private <K extends JobKind> void run(String name, Class<K> kind, LocalDate day) {
        Instant at = day.equals(today)
                ? Instant.now()
                : day.atTime(5, 0).atZone(Term.LONDON).toInstant();
        committee.console.at(at, new Actor.Job(name), kind, job -> {
            job.run(new OneRun(at));
            return job;
        });
    }

    private void enter(String who) {
        now(World.ADMINISTRATOR, KeepingAddresses.class, addresses -> {
            addresses.keep(committee.world.id(who), "", "a" + UUID.randomUUID() + "@example.org");
            return who;
        });
    }

    private static List<String> told(UUID making) {
        return POSTGRES.truth("select n.kind || ' ' || p.name from mail_news n join person p on p.id = n.person_id"
                + " where n.subject_id = '" + making + "'");
    }

    private List<NewsItem> items(String who, String kind, UUID subject) {
        return now(who, ReadingNews.class, news -> news.items(List.of(new OutgoingMail.Piece(kind, subject))));
    }

    private List<String> reportsOf(String who) {
        return POSTGRES.truth("select id from board_report where person_id = '"
                + committee.world.id(who).value() + "'");
    }

    private static List<String> journal(BoardReportScheduleId id) {
        return POSTGRES.truth(
                "select kind from journal_entry where subject_id = '" + id.value() + "' order by position");
    }

    private <U, T> T now(String who, Class<U> useCase, Function<U, T> act) {
        return committee.console.as(committee.world.actor(who), useCase, act);
    }
}
