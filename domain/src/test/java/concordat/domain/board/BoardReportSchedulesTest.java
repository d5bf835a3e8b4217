package concordat.domain.board;

import static concordat.domain.board.BoardReportScheduleRule.SCHEDULE_IS_ANOTHER;
import static concordat.domain.board.BoardReportScheduleRule.STOPPED_SCHEDULES_STAY_STOPPED;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concordat.domain.news.Announcement;
import concordat.domain.news.Mails;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Board reports by a schedule: whose they are, what is due, and who hears of it. */
class BoardReportSchedulesTest {
    private static final LocalDate SET_UP = LocalDate.of(2026, 1, 10);
    private static final CommitteeId BOARD = new CommitteeId(new UUID(0, 1));
    private static final PersonId ADA = new PersonId(new UUID(0, 5));
    private static final PersonId BEN = new PersonId(new UUID(0, 6));
    private static final ScheduledBoardReport MONTHLY =
            new ScheduledBoardReport(BOARD, ReportForm.WORKING, ReportTiming.monthlyOn(31));
    private static final ScheduledBoardReport BEFORE =
            new ScheduledBoardReport(BOARD, ReportForm.WORKING, ReportTiming.beforeMeetings(7));

    private final Kept schedules = new Kept();
    private final CurrentActor actor = new CurrentActor();
    private final List<Event> journal = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private @Nullable LocalDate meeting;
    private int keys;

    @Test
    void a_schedule_is_set_up_by_whoever_may_ask_for_the_report_and_no_other() {
        actAs(ADA, Role.VOTING_MEMBER, new CommitteeId(new UUID(0, 2)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> setUp(MONTHLY));
        actAs(ADA, Role.ADMINISTRATOR, null);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> setUp(MONTHLY));

        actAs(ADA, Role.VOTING_MEMBER, BOARD);
        setUp(MONTHLY);

        assertThat(journal).extracting(Event::kind).containsExactly("BoardReportScheduleSetUp");
    }

    @Test
    void nobody_has_the_same_twice_and_others_have_their_own() {
        actAs(ADA, Role.EXECUTIVE, null);
        setUp(MONTHLY);
        BoardReportScheduleId other = setUp(BEFORE);

        breaks(SCHEDULE_IS_ANOTHER, () -> setUp(MONTHLY));
        breaks(SCHEDULE_IS_ANOTHER, () -> scheduling(SET_UP).change(other, 0, MONTHLY));
        scheduling(SET_UP).change(other, 0, BEFORE);
        actAs(BEN, Role.EXECUTIVE, null);
        setUp(MONTHLY);
    }

    @Test
    void only_its_owner_changes_or_stops_it_and_what_was_stopped_stays_stopped() {
        actAs(ADA, Role.EXECUTIVE, null);
        BoardReportScheduleId id = setUp(MONTHLY);

        actAs(BEN, Role.GOVERNANCE_OFFICER, null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scheduling(SET_UP).change(id, 0, BEFORE));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scheduling(SET_UP).stop(id, 0));
        actAs(ADA, Role.EXECUTIVE, null);
        scheduling(SET_UP).stop(id, 0);

        breaks(STOPPED_SCHEDULES_STAY_STOPPED, () -> scheduling(SET_UP).stop(id, 0));
        breaks(STOPPED_SCHEDULES_STAY_STOPPED, () -> scheduling(SET_UP).change(id, 0, BEFORE));
        assertThat(due(SET_UP.plusYears(1))).isEmpty();
        setUp(MONTHLY);
    }

    @Test
    void what_is_due_is_asked_for_once_and_of_what_was_missed_the_last() {
        actAs(ADA, Role.EXECUTIVE, null);
        BoardReportScheduleId id = setUp(MONTHLY);

        assertThat(due(SET_UP)).isEmpty();
        assertThat(due(LocalDate.of(2026, 1, 30))).isEmpty();
        assertThat(due(LocalDate.of(2026, 1, 31))).containsExactly(LocalDate.of(2026, 1, 31));
        ask(id, LocalDate.of(2026, 1, 31));
        ask(id, LocalDate.of(2026, 1, 31));
        assertThat(due(LocalDate.of(2026, 2, 27))).isEmpty();
        assertThat(due(LocalDate.of(2026, 4, 12)))
                .as("the server was down for February's and March's")
                .containsExactly(LocalDate.of(2026, 3, 31));
        ask(id, LocalDate.of(2026, 3, 31));
        ask(id, LocalDate.of(2026, 2, 28));

        assertThat(due(LocalDate.of(2026, 4, 12))).isEmpty();
        assertThat(schedules.get(id).lastMaking()).contains(making(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void a_meeting_that_is_moved_cancelled_or_added_changes_what_is_due() {
        actAs(ADA, Role.EXECUTIVE, null);
        BoardReportScheduleId id = setUp(BEFORE);

        meeting = LocalDate.of(2026, 2, 20);
        assertThat(due(LocalDate.of(2026, 2, 13))).containsExactly(LocalDate.of(2026, 2, 13));
        meeting = null;
        assertThat(due(LocalDate.of(2026, 2, 13))).as("cancelled").isEmpty();
        meeting = LocalDate.of(2026, 2, 27);
        assertThat(due(LocalDate.of(2026, 2, 13))).as("put off").isEmpty();
        assertThat(due(LocalDate.of(2026, 2, 20))).containsExactly(LocalDate.of(2026, 2, 20));
        ask(id, LocalDate.of(2026, 2, 20));
        meeting = LocalDate.of(2026, 2, 25);
        assertThat(due(LocalDate.of(2026, 2, 22)))
                .as("brought forward: its report is there")
                .isEmpty();
        meeting = LocalDate.of(2026, 3, 3);
        assertThat(due(LocalDate.of(2026, 3, 1)))
                .as("called at short notice: late")
                .containsExactly(LocalDate.of(2026, 2, 24));
    }

    @Test
    void what_is_changed_counts_from_the_next_day() {
        actAs(ADA, Role.EXECUTIVE, null);
        BoardReportScheduleId id = setUp(MONTHLY);
        LocalDate day = LocalDate.of(2026, 2, 14);

        scheduling(day)
                .change(id, 0, new ScheduledBoardReport(null, ReportForm.PUBLICATION, ReportTiming.monthlyOn(14)));

        assertThat(due(day)).isEmpty();
        assertThat(due(LocalDate.of(2026, 3, 14))).containsExactly(LocalDate.of(2026, 3, 14));
        assertThat(journal)
                .extracting(Event::kind)
                .containsExactly("BoardReportScheduleSetUp", "BoardReportScheduleChanged");
    }

    @Test
    void one_whose_owner_may_not_ask_any_more_is_stopped_with_the_reason_and_they_alone_are_told() {
        actAs(ADA, Role.EXECUTIVE, null);
        BoardReportScheduleId id = setUp(MONTHLY);
        KeepingReportSchedules.DueReport due =
                keeping(LocalDate.of(2026, 2, 1)).due().get(0);

        assertThat(due.isFor(List.of(capacity(Role.EXECUTIVE, null)))).isTrue();
        assertThat(due.isFor(List.of(capacity(Role.ADMINISTRATOR, null)))).isFalse();
        assertThat(due.isFor(List.of())).isFalse();
        keeping(LocalDate.of(2026, 2, 1)).stop(id);
        keeping(LocalDate.of(2026, 2, 1)).stop(id);

        assertThat(journal)
                .filteredOn(event -> event instanceof BoardReportScheduleEvent.BoardReportScheduleStopped)
                .singleElement()
                .satisfies(stopped -> assertThat(new BoardReportScheduleEnded(schedules).announce(stopped))
                        .singleElement()
                        .satisfies(told -> {
                            assertThat(told.recipients().id()).isEqualTo(ADA.value());
                            assertThat(told.subject()).isEqualTo(id.value());
                        }));
        assertThat(schedules.get(id).isRunning()).isFalse();
    }

    @Test
    void the_next_day_is_told_after_what_was_asked_for_already() {
        BoardReportScheduleLine line = line(MONTHLY, null);

        assertThat(line.withNext(LocalDate.of(2026, 1, 31), List.of()).nextDue())
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(line(BEFORE, null)
                        .withNext(SET_UP, List.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 5)))
                        .nextDue())
                .isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(line(BEFORE, null).withNext(SET_UP, List.of()).nextDue()).isNull();
        assertThat(line(MONTHLY, Instant.EPOCH).withNext(SET_UP, List.of()).nextDue())
                .as("stopped")
                .isNull();
    }

    @Test
    void nobody_is_told_of_nothing() {
        assertThat(keeping(SET_UP).tell()).isZero();
        assertThat(told).isEmpty();
    }

    private static BoardReportScheduleLine line(ScheduledBoardReport wanted, @Nullable Instant stopped) {
        return new BoardReportScheduleLine(
                new BoardReportScheduleId(new UUID(0, 9)),
                0,
                wanted,
                "Partnership Board",
                "Ada Fictional",
                true,
                SET_UP,
                null,
                null,
                stopped,
                "",
                null);
    }

    private BoardReportScheduleId setUp(ScheduledBoardReport wanted) {
        return scheduling(SET_UP).setUp("key" + keys++, wanted);
    }

    private List<LocalDate> due(LocalDate today) {
        return keeping(today).due().stream()
                .map(KeepingReportSchedules.DueReport::day)
                .toList();
    }

    /** As {@link AskingForScheduledReports} does. */
    private void ask(BoardReportScheduleId id, LocalDate due) {
        BoardReportSchedule schedule = schedules.get(id);
        if (schedule.isMissing(due)) {
            schedule.asked(due, making(due));
            schedules.settled.put(id, due);
        }
    }

    private static UUID making(LocalDate due) {
        return new UUID(1, due.toEpochDay());
    }

    private SchedulingBoardReports scheduling(LocalDate today) {
        return new SchedulingBoardReports(
                schedules,
                new BoardReportQuestions(new DownloadingBoardReportTest.NoRows(), unasked(), actor, on(today)),
                new KeysInMemory(),
                actor,
                event -> {
                    journal.add(event);
                    if (event instanceof BoardReportScheduleEvent.BoardReportScheduleChanged changed) {
                        schedules.settled.put(changed.schedule(), today);
                    }
                },
                on(today));
    }

    private KeepingReportSchedules keeping(LocalDate today) {
        return new KeepingReportSchedules(schedules, mails(), journal::add, on(today));
    }

    /** Mails of which nothing is looked at but who is told. */
    private Mails mails() {
        return (Mails) Proxy.newProxyInstance(
                Mails.class.getClassLoader(),
                new Class<?>[] {Mails.class},
                (proxy, method, arguments) -> told.add(arguments[0]));
    }

    /** Reports made before, which nobody asks for: what is scheduled is compared when it is due. */
    private static BoardReports unasked() {
        return (BoardReports) Proxy.newProxyInstance(
                BoardReports.class.getClassLoader(),
                new Class<?>[] {BoardReports.class},
                (proxy, method, arguments) -> {
                    throw new AssertionError(method.getName());
                });
    }

    private static Clock on(LocalDate today) {
        return Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private void actAs(PersonId person, Role role, @Nullable CommitteeId committee) {
        actor.become(new Actor.Person(
                "issuer", person.toString(), person, "Somebody Fictional", List.of(capacity(role, committee))));
    }

    private static Capacity capacity(Role role, @Nullable CommitteeId committee) {
        return new Capacity(
                new UUID(0, 3), role, new OrganisationId(new UUID(0, 4)), committee, null, true, role.words());
    }

    /** Schedules in memory; the one meeting is the test's. */
    private final class Kept implements BoardReportSchedules {
        private final Map<BoardReportScheduleId, BoardReportSchedule> all = new LinkedHashMap<>();
        private final Map<BoardReportScheduleId, LocalDate> settled = new LinkedHashMap<>();

        BoardReportSchedule get(BoardReportScheduleId id) {
            return find(id).orElseThrow();
        }

        @Override
        public void add(BoardReportSchedule schedule) {
            all.put(schedule.id(), schedule);
        }

        @Override
        public Optional<BoardReportSchedule> find(BoardReportScheduleId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<BoardReportSchedule> runningOf(PersonId person) {
            return all.values().stream()
                    .filter(each -> each.isOf(person) && each.isRunning())
                    .toList();
        }

        @Override
        public BoardReportSchedule lock(BoardReportScheduleId id, long seen) {
            return get(id);
        }

        @Override
        public BoardReportSchedule lockAnew(BoardReportScheduleId id) {
            return get(id);
        }

        @Override
        public List<BoardReportScheduleLine> lines(int most) {
            return List.of();
        }

        @Override
        public Optional<BoardReportScheduleLine> line(BoardReportScheduleId id) {
            return Optional.empty();
        }

        @Override
        public Map<CommitteeId, List<LocalDate>> meetingsAfter(LocalDate day) {
            return Map.of();
        }

        @Override
        public List<RunningSchedule> running(LocalDate today) {
            return all.values().stream()
                    .filter(BoardReportSchedule::isRunning)
                    .map(each -> new RunningSchedule(
                            each.id(), ADA, each.wanted(), settled.getOrDefault(each.id(), SET_UP), meeting))
                    .toList();
        }

        @Override
        public List<Announcement> takeNews() {
            return List.of();
        }
    }
}
