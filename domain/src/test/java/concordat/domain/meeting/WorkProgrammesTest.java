package concordat.domain.meeting;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a committee plans to take up, and how it fills its agendas. */
class WorkProgrammesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
    private final Sitting ann = world.seated(
            committee,
            "Ann",
            NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));

    @Test
    void what_is_due_goes_on_the_agenda_of_the_first_meeting_of_its_month_once() {
        plan("Annual report", Month.JUNE);
        plan("Budget", Month.JULY);
        MeetingId june = meeting("2026-06-09");
        MeetingId later = meeting("2026-06-23");

        assertThat(titles(june)).contains("Annual report").doesNotContain("Budget");
        assertThat(titles(june).indexOf("Annual report"))
                .isEqualTo(titles(june).indexOf("Action log and matters arising") + 1);
        assertThat(titles(later)).doesNotContain("Annual report");
        int items = titles(june).size();
        preparing().addPlannedWork(june);
        assertThat(titles(june)).hasSize(items);
        assertThat(marks(june, later)).containsExactly(Mark.ON_THE_AGENDA, Mark.NONE);
    }

    @Test
    void work_that_is_planned_later_is_put_on_at_a_button() {
        MeetingId june = meeting("2026-06-09");
        plan("Annual report", Month.JUNE);
        assertThat(preparing().plannedWork(june)).extracting(PlannedWork::title).containsExactly("Annual report");
        assertThat(marks(june)).containsExactly(Mark.DUE);

        preparing().addPlannedWork(june);

        assertThat(titles(june)).contains("Annual report");
        assertThat(preparing().plannedWork(june)).isEmpty();
        preparing().publishAgenda(june);
        breaks(MeetingRule.AGENDA_IS_STILL_A_DRAFT, () -> preparing().addPlannedWork(june));
    }

    @Test
    void what_the_meeting_has_taken_is_done() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        plan("Annual report", Month.JUNE);
        plan("Estates", Month.JUNE);
        MeetingId june = meeting("2026-06-09");
        preparing().publishAgenda(june);
        ConductingMeetings conducting = world.use(ConductingMeetings.class);
        conducting.open(june);
        conducting.openItem(item(june, "Annual report"));
        conducting.closeItem(item(june, "Annual report"));

        assertThat(marks(june)).containsExactly(Mark.DONE);
        conducting.close(june);
        assertThat(rows()).extracting(row -> row.marks().get(0)).containsExactly(Mark.DONE, Mark.NOT_TAKEN);
    }

    @Test
    void work_is_put_off_to_a_later_meeting_with_a_reason() {
        UUID entry = plan("Annual report", Month.JUNE);
        MeetingId june = bare("2026-06-09");
        MeetingId september = bare("2026-09-08");

        breaks(MeetingRule.WORK_MOVES_TO_A_LATER_MEETING, () -> planning().defer("1", entry, june, june, "Late"));
        breaks(MeetingRule.WORK_IS_DUE_AT_THE_MEETING, () -> planning().defer("2", entry, september, june, "Late"));
        planning().defer("3", entry, june, september, "The auditors are not done");
        planning().defer("3", entry, june, september, "The auditors are not done");

        assertThat(marks(june, september)).containsExactly(Mark.MOVED, Mark.DUE);
        assertThat(rows().get(0).moved())
                .containsExactly(new WorkProgramme.Moved(
                        LocalDate.of(2026, 6, 9), LocalDate.of(2026, 9, 8), "The auditors are not done"));
        preparing().addPlannedWork(september);
        assertThat(titles(september)).containsExactly("Annual report");
        breaks(MeetingRule.WORK_IS_DUE_AT_THE_MEETING, () -> planning().defer("4", entry, june, september, "Again"));
    }

    @Test
    void work_that_has_ended_is_due_no_more() {
        UUID entry = plan("Annual report", Month.JUNE);
        planning().end(entry, "Taken over by the board");
        planning().end(entry, "Again");

        assertThat(titles(meeting("2026-06-09"))).doesNotContain("Annual report");
        assertThat(rows()).isEmpty();
        assertThat(world.journal)
                .filteredOn(WorkEvent.WorkEnded.class::isInstance)
                .hasSize(1);
    }

    @Test
    void who_changes_an_entry_that_has_been_changed_since_is_told() {
        UUID entry = plan("Annual report", Month.JUNE);
        planning().change("1", entry, work("Annual review", Set.of(Month.JUNE)), 0);

        assertThatThrownBy(() -> planning().change("2", entry, work("Yearly report", Set.of(Month.JUNE)), 0))
                .isInstanceOf(OutOfDate.class);
        assertThat(rows().get(0).work().title()).isEqualTo("Annual review");
    }

    @Test
    void work_names_its_months_its_minute_and_why_it_is_reserved() {
        breaks(MeetingRule.WORK_IS_PLANNED_FOR_A_MONTH, () -> work("Annual report", Set.of()));
        breaks(
                MeetingRule.REQUESTED_WORK_NAMES_ITS_MINUTE,
                () -> new PlannedWork(
                        "Report",
                        Purpose.ASSURANCE,
                        "Ann",
                        "",
                        WorkSource.REQUESTED,
                        " ",
                        1,
                        "Business",
                        5,
                        Part.PART_1,
                        null));
        breaks(
                MeetingRule.PART_2_GIVES_ITS_REASON,
                () -> new PlannedWork(
                        "Report",
                        Purpose.ASSURANCE,
                        "Ann",
                        "",
                        WorkSource.STATUTORY,
                        "",
                        1,
                        "Business",
                        5,
                        Part.PART_2,
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "NHS, 2026-05-12, 2026-04-01",
        "NHS, 2026-04-01, 2026-04-01",
        "NHS, 2026-03-31, 2025-04-01",
        "UNIVERSITY, 2026-05-12, 2025-08-01",
        "UNIVERSITY, 2026-08-01, 2026-08-01"
    })
    void a_year_is_that_of_trusts_or_of_universities(WorkYear year, LocalDate day, LocalDate first) {
        assertThat(year.beginning(day)).isEqualTo(first);
    }

    @Test
    void a_committee_plans_over_the_year_that_it_has_chosen() {
        bare("2026-09-08");
        assertThat(programme().columns()).hasSize(1);
        AgendaConventions usual = AgendaConventions.usual();
        world.use(KeepingAgendaTemplates.class)
                .follow(
                        "1",
                        committee,
                        new AgendaConventions(usual.sections(), usual.style(), usual.pattern(), WorkYear.UNIVERSITY),
                        0);

        assertThat(programme().columns()).isEmpty();
        assertThat(programme().first()).isEqualTo("2025-08-01");
    }

    @Test
    void frequency_follows_from_the_months() {
        assertThat(work("W", Set.of(Month.MAY)).frequency()).isEqualTo("Once a year");
        assertThat(work("W", Set.of(Month.MAY, Month.JUNE)).frequency()).isEqualTo("Twice a year");
        assertThat(work("W", Set.of(Month.MAY, Month.JUNE, Month.JULY)).frequency())
                .isEqualTo("3 times a year");
        assertThat(work("W", EnumSet.allOf(Month.class)).frequency()).isEqualTo("Every month");
        assertThat(work("W", Set.of(Month.JANUARY, Month.DECEMBER)).months())
                .containsExactly(Month.JANUARY, Month.DECEMBER);
    }

    @Test
    void the_programme_is_kept_by_the_officer_and_read_by_members() {
        plan("Annual report", Month.JUNE);
        world.as(ann.person());

        assertThat(rows()).hasSize(1);
        assertThatThrownBy(this::planning).isInstanceOf(NotAllowed.class);
    }

    private UUID plan(String title, Month month) {
        return planning().plan(title, committee, work(title, Set.of(month)));
    }

    private static PlannedWork work(String title, Set<Month> months) {
        return new PlannedWork(
                title,
                Purpose.ASSURANCE,
                "Ann Lead",
                "",
                WorkSource.CYCLICAL,
                "",
                PlannedWork.in(months),
                "Business",
                10,
                Part.PART_1,
                null);
    }

    private MeetingId meeting(String day) {
        return preparing().planFromTemplate(committee, on(day));
    }

    private MeetingId bare(String day) {
        return preparing().plan(committee, on(day));
    }

    private static Arrangements on(String day) {
        Instant start = Instant.parse(day + "T09:00:00Z");
        return new Arrangements("Meeting of " + day, start, start.plus(Duration.ofHours(2)), "Boardroom", true);
    }

    private List<String> titles(MeetingId meeting) {
        return world.stores.meetings.agenda(meeting).stream()
                .map(item -> item.text().title())
                .toList();
    }

    private AgendaItemId item(MeetingId meeting, String title) {
        return world.stores.meetings.agenda(meeting).stream()
                .filter(item -> item.text().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** How the first entry stands at these meetings. */
    private List<Mark> marks(MeetingId... meetings) {
        WorkProgramme programme = programme();
        List<MeetingId> columns =
                programme.columns().stream().map(WorkProgramme.Column::meeting).toList();
        return java.util.Arrays.stream(meetings)
                .map(meeting -> programme.rows().get(0).marks().get(columns.indexOf(meeting)))
                .toList();
    }

    private List<WorkProgramme.Row> rows() {
        return programme().rows();
    }

    private WorkProgramme programme() {
        return world.use(ReadingWork.class).programme(committee, TODAY);
    }

    private PreparingMeetings preparing() {
        return world.use(PreparingMeetings.class);
    }

    private PlanningWork planning() {
        return world.use(PlanningWork.class);
    }
}
