package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.PlanningWork;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingWork;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.WorkSource;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a committee works, in the board report: on both clocks, for each reader, and as a publication. */
class FurtherRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Instant JUNE = Instant.parse("2026-06-09T09:00:00Z");

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void a_forward_plan_has_the_marks_of_the_work_programme() {
        plan("At the first of two in June", Part.PART_1, Month.JUNE);
        UUID moved = plan("Put off", Part.PART_1, Month.JUNE, Month.FEBRUARY);
        plan("Before it was entered", Part.PART_1, Month.APRIL);
        plan("Every other month", Part.PART_2, Month.MAY, Month.JULY, Month.SEPTEMBER);
        plan("Without a meeting", Part.PART_1, Month.DECEMBER);
        meeting(Instant.parse("2026-04-14T09:00:00Z"));
        MeetingId june = meeting(JUNE);
        meeting(JUNE.plus(Duration.ofDays(9)));
        MeetingId september = meeting(Instant.parse("2026-09-08T23:30:00Z"));
        defer(moved, june, september);
        fill(june);

        assertPlanIsTheProgramme(DAY);
        hold(june);
        assertPlanIsTheProgramme(LocalDate.of(2026, 6, 30));
        assertThat(ReportedRows.on(LocalDate.of(2026, 6, 30), world, "Eve", ReportForm.WORKING)
                        .of(Register.FORWARD_PLAN))
                .anyMatch(line -> line.contains("first of two in June [NONE, NOT_TAKEN, NONE, NONE]"))
                .anyMatch(line -> line.contains("9 Jun 2026 to 9 Sep 2026: Auditors are late"));
        assertThat(ReportedRows.on(DAY, world, "Eve", ReportForm.WORKING).of(Register.FORWARD_PLAN))
                .as("what came after the day is still to come")
                .anyMatch(line -> line.contains("first of two in June [NONE, ON_THE_AGENDA, NONE, NONE]"));
    }

    private void assertPlanIsTheProgramme(LocalDate day) {
        List<String> programme =
                committee.as("Eve", ReadingWork.class, reading -> reading.programme(committee.id, day)).rows().stream()
                        .map(row -> "planned " + row.work().title() + " " + row.marks())
                        .toList();
        assertThat(programme).hasSize(5);
        assertThat(ReportedRows.on(day, world, "Eve", ReportForm.WORKING).of(Register.FORWARD_PLAN).stream()
                        .map(line -> line.substring(0, line.indexOf("]") + 1)))
                .containsExactlyElementsOf(programme);
    }

    @Test
    void a_forward_plan_is_told_as_it_was_planned_then() {
        UUID entry = plan("Annual report", Part.PART_1, Month.JUNE);
        MeetingId june = meeting(JUNE);
        MeetingId september = meeting(Instant.parse("2026-09-08T09:00:00Z"));
        long before = ReportedRows.lastPosition();

        defer(entry, june, september);
        long moved = ReportedRows.lastPosition();
        committee.does(OFFICER, START, PlanningWork.class, planning -> planning.end(entry, "Not needed"));

        assertThat(planned(before)).singleElement().asString().contains("[DUE, NONE]", "put off null");
        assertThat(planned(moved)).singleElement().asString().contains("[MOVED, DUE]", "Auditors are late");
        assertThat(planned(ReportedRows.lastPosition())).isEmpty();
        assertThat(ReportedRows.on(DAY.minusDays(1), before, world, "Eve", ReportForm.WORKING)
                        .of(Register.FORWARD_PLAN))
                .as("nothing was planned the day before")
                .isEmpty();
    }

    private List<String> planned(long known) {
        return ReportedRows.on(DAY, known, world, "Eve", ReportForm.WORKING).of(Register.FORWARD_PLAN);
    }

    @Test
    void a_published_plan_has_no_reserved_work_even_if_it_was_open_once() {
        plan("Estate", Part.PART_2, Month.JUNE);
        UUID changed = plan("Disposals", Part.PART_1, Month.JUNE);
        plan("Annual report", Part.PART_1, Month.JUNE);
        long open = ReportedRows.lastPosition();
        committee.does(
                OFFICER,
                START,
                PlanningWork.class,
                planning ->
                        planning.change("change" + changed, changed, work("Disposals", Part.PART_2, Month.JUNE), 0));

        for (long known : List.of(open, ReportedRows.lastPosition())) {
            assertThat(ReportedRows.on(DAY, known, world, OFFICER, ReportForm.PUBLICATION)
                            .of(Register.FORWARD_PLAN))
                    .singleElement()
                    .asString()
                    .contains("Annual report");
        }
        assertThat(ReportedRows.on(DAY, world, OFFICER, ReportForm.WORKING).of(Register.FORWARD_PLAN))
                .hasSize(3);
    }

    @Test
    void whoever_is_kept_from_an_item_finds_neither_row_nor_count_of_it_in_any_register() {
        plan("Secret supplier", Part.PART_1, Month.JUNE);
        MeetingId june = meeting(JUNE);
        fill(june);
        DecisionId taken = chairsAction("Secret supplier is paid");
        AgendaItemId planned = itemOf(june);
        AgendaItemId decided = committee
                .as(OFFICER, ReadingDecisions.class, reading -> reading.get(taken))
                .item();
        assertThat(ReportedRows.on(DAY, world, "Fay", ReportForm.WORKING).all()).contains("Secret supplier");

        for (AgendaItemId item : List.of(planned, decided)) {
            declare(item, "Eve", Handling.NOTED);
            declare(item, "Fay", Handling.LEAVE_NO_PAPER);
        }

        ReportedRows fay = ReportedRows.on(DAY, world, "Fay", ReportForm.WORKING);
        assertThat(fay.all()).doesNotContain("Secret supplier").doesNotContain("Owns shares");
        assertThat(fay.of(Register.FORWARD_PLAN)).isEmpty();
        assertThat(fay.of(Register.BETWEEN_MEETINGS)).isEmpty();
        assertThat(fay.of(Register.DECLARATIONS)).isEmpty();
        ReportedRows eve = ReportedRows.on(DAY, world, "Eve", ReportForm.WORKING);
        assertThat(eve.of(Register.FORWARD_PLAN)).hasSize(1);
        assertThat(eve.of(Register.DECLARATIONS))
                .hasSize(4)
                .contains("declared by Eve: Owns shares NOTED", "declared by Fay: Owns shares LEAVE_NO_PAPER");
    }

    @Test
    void chairs_action_is_told_with_whom_was_consulted_and_to_the_public_without() {
        long before = ReportedRows.lastPosition();
        chairsAction("To open twelve beds");

        ReportedRows working = ReportedRows.on(DAY, world, "Cyd", ReportForm.WORKING);
        assertThat(working.of(Register.BETWEEN_MEETINGS))
                .singleElement()
                .asString()
                .contains("To open twelve beds TAKEN_AWAITING_RATIFICATION", "Dee, ", "12 May 2026: Agrees");
        ReportedRows published = ReportedRows.on(DAY, world, "Cyd", ReportForm.PUBLICATION);
        assertThat(published.of(Register.BETWEEN_MEETINGS))
                .singleElement()
                .asString()
                .contains("To open twelve beds", "consulted null");
        assertThat(published.has(Register.DECLARATIONS)).isFalse();
        assertThat(ReportedRows.on(DAY, before, world, "Cyd", ReportForm.WORKING)
                        .of(Register.BETWEEN_MEETINGS))
                .isEmpty();
        assertThat(ReportedRows.on(DAY.minusDays(1), world, "Cyd", ReportForm.WORKING)
                        .of(Register.BETWEEN_MEETINGS))
                .isEmpty();
        committee.world.with("Stranger", Role.EXECUTIVE, committee.world.university);
        assertThat(ReportedRows.on(DAY, world, "Stranger", ReportForm.WORKING).of(Register.BETWEEN_MEETINGS))
                .isEmpty();
    }

    @Test
    void what_was_declared_is_told_as_it_was_handled_then() {
        AgendaItemId item = committee.atAnItem();
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.declare(
                        item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares"));
        long declared = ReportedRows.lastPosition();
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.rule(
                        item, world.id("Fay"), Handling.LEAVE, "As the policy says", committee.seatOf("Ann")));

        assertThat(ReportedRows.on(DAY, declared, world, "Eve", ReportForm.WORKING)
                        .of(Register.DECLARATIONS))
                .containsExactly("declared by Fay: Owns shares null");
        assertThat(ReportedRows.on(DAY, world, "Eve", ReportForm.WORKING).of(Register.DECLARATIONS))
                .containsExactly("declared by Fay: Owns shares LEAVE");
        assertThat(ReportedRows.of(committee.id, DAY, world, "Eve").of(Register.DECLARATIONS))
                .hasSize(1);
        assertThat(ReportedRows.on(DAY.minusDays(1), world, "Eve", ReportForm.WORKING)
                        .of(Register.DECLARATIONS))
                .isEmpty();
    }

    @Test
    void terms_of_reference_say_who_approved_them_and_how_they_stand_on_the_day() {
        assertThat(ReportedRows.on(DAY, world, "Eve", ReportForm.PUBLICATION).of(Register.TERMS))
                .singleElement()
                .asString()
                .contains("terms 1 IN_FORCE 2030-01-01, approved by Trust Board (A");
        assertThat(ReportedRows.on(LocalDate.of(2030, 1, 2), world, "Eve", ReportForm.WORKING)
                        .of(Register.TERMS))
                .singleElement()
                .asString()
                .contains("REVIEW_OVERDUE");
        assertThat(ReportedRows.on(World.LONG_AGO.minusDays(1), world, "Eve", ReportForm.WORKING)
                        .of(Register.TERMS))
                .singleElement()
                .asString()
                .contains("NOT_YET");
    }

    @Test
    void an_agenda_is_published_to_members_and_not_to_the_public_of_a_committee_that_meets_in_private() {
        long before = ReportedRows.lastPosition();
        committee.atAnItem();

        assertThat(ReportedRows.on(DAY, world, "Eve", ReportForm.WORKING).of(Register.PUBLICATIONS))
                .singleElement()
                .asString()
                .contains("published AGENDA", "PART_1 by null");
        assertThat(ReportedRows.on(DAY, before, world, "Eve", ReportForm.WORKING)
                        .of(Register.PUBLICATIONS))
                .isEmpty();
        assertThat(ReportedRows.on(DAY, world, "Eve", ReportForm.PUBLICATION).of(Register.PUBLICATIONS))
                .isEmpty();
        Postgres.running()
                .recorded("update committee set meets_in_public = true where id = '" + committee.id.value() + "'");
        assertThat(ReportedRows.on(DAY, world, "Eve", ReportForm.PUBLICATION).of(Register.PUBLICATIONS))
                .hasSize(1);
    }

    private void declare(AgendaItemId item, String who, Handling handling) {
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id(who), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id(who), handling, "As the policy says", committee.seatOf("Ann"));
        });
    }

    private DecisionId chairsAction(String question) {
        return committee.as(
                OFFICER,
                TakingChairsActions.class,
                taking -> taking.take(
                        question + committee.id,
                        committee.id,
                        new NewChairsAction(
                                ItemText.open("1", question, Purpose.APPROVAL, "Ann", 10, ""),
                                NewQuestion.of(question, Proposal.to(Outcome.APPROVED)),
                                "Patients wait",
                                "Clause 9",
                                committee.seatOf("Ann"),
                                "",
                                Optional.of(committee.seatOf("Bob")),
                                List.of(new NewChairsAction.Consulted(committee.seatOf("Dee"), DAY, "Agrees")),
                                List.of()),
                        List.of()));
    }

    private UUID plan(String title, Part part, Month... months) {
        return committee.as(
                OFFICER,
                PlanningWork.class,
                planning -> planning.plan(title + committee.id, committee.id, work(title, part, months)));
    }

    private static PlannedWork work(String title, Part part, Month... months) {
        return new PlannedWork(
                title,
                Purpose.ASSURANCE,
                "Ann",
                "",
                WorkSource.STATUTORY,
                "",
                PlannedWork.in(Set.of(months)),
                "Business",
                10,
                part,
                part == Part.PART_1 ? null : Confidentiality.Reason.COMMERCIAL);
    }

    private MeetingId meeting(Instant at) {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee.id,
                        new Arrangements("Meeting", at, at.plus(Duration.ofMinutes(20)), "Boardroom", true)));
    }

    private void fill(MeetingId meeting) {
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> {
            preparing.addPlannedWork(meeting);
            preparing.publishAgenda(meeting);
        });
    }

    private void defer(UUID entry, MeetingId from, MeetingId to) {
        committee.does(
                OFFICER,
                START,
                PlanningWork.class,
                planning -> planning.defer("defer" + entry, entry, from, to, "Auditors are late"));
    }

    private void hold(MeetingId meeting) {
        committee.does(OFFICER, JUNE, ConductingMeetings.class, all -> all.open(meeting));
        committee.does(OFFICER, JUNE, ConductingMeetings.class, all -> all.close(meeting));
    }

    private static AgendaItemId itemOf(MeetingId meeting) {
        return new AgendaItemId(UUID.fromString(Postgres.running()
                .truth("select id from agenda_item where planned_work_id is not null and meeting_id = '"
                        + meeting.value() + "'")
                .get(0)));
    }
}
