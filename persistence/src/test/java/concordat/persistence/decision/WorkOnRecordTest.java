package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.PlanningWork;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.ReadingWork;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.WorkProgramme;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.domain.meeting.WorkSource;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.persistence.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work programmes, kept and seen by whom their parts admit. */
class WorkOnRecordTest {
    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void what_is_due_fills_the_agenda_once_and_what_is_put_off_moves() {
        UUID entry = plan("Annual report", Part.PART_1);
        MeetingId june = planned("2026-06-09T09:00:00Z");
        MeetingId september = planned("2026-09-08T09:00:00Z");
        assertThat(agenda(june)).extracting(item -> item.text().title()).contains("Annual report");
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.addPlannedWork(june));
        assertThat(agenda(june))
                .filteredOn(item -> item.text().title().equals("Annual report"))
                .hasSize(1);

        committee.does(
                OFFICER,
                START,
                PlanningWork.class,
                planning -> planning.defer("key" + entry, entry, june, september, "Auditors are late"));

        WorkProgramme.Row row = programme("Eve").rows().get(0);
        assertThat(row.marks()).containsExactly(Mark.MOVED, Mark.DUE);
        assertThat(row.moved()).hasSize(1);
        committee.does(OFFICER, START, PlanningWork.class, planning -> planning.end(entry, "Taken over by the board"));
        assertThat(programme("Eve").rows()).isEmpty();
    }

    @Test
    void whoever_is_kept_from_an_item_is_kept_from_the_entry_that_it_came_from() {
        plan("Secret supplier", Part.PART_1);
        plan("Estate", Part.PART_2);
        MeetingId june = planned("2026-06-09T09:00:00Z");
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.publishAgenda(june));
        assertThat(programme("Fay").rows()).hasSize(2);
        AgendaItemId item = agenda(june).stream()
                .filter(each -> each.text().title().equals("Secret supplier"))
                .findFirst()
                .orElseThrow()
                .id();

        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });

        assertThat(programme("Fay").rows())
                .extracting(row -> row.work().title())
                .containsExactly("Estate");
        assertThat(programme("Eve").rows()).hasSize(2);
        String all = "select title from concordat.%s where committee_id = '" + committee.id.value() + "'";
        assertThat(world.sees("Fay", all.formatted("planned_work"))).containsExactly("Estate");
        assertThat(world.sees("Fay", all.formatted("planned_work_history"))).containsExactly("Estate");
    }

    private UUID plan(String title, Part part) {
        return committee.as(
                OFFICER,
                PlanningWork.class,
                planning -> planning.plan(
                        title + committee.id,
                        committee.id,
                        new PlannedWork(
                                title,
                                Purpose.ASSURANCE,
                                "Ann",
                                "",
                                WorkSource.STATUTORY,
                                "",
                                PlannedWork.in(Set.of(Month.JUNE)),
                                "Business",
                                10,
                                part,
                                part == Part.PART_1 ? null : Confidentiality.Reason.COMMERCIAL)));
    }

    private MeetingId planned(String start) {
        Instant at = Instant.parse(start);
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.planFromTemplate(
                        committee.id,
                        new Arrangements("Meeting", at, at.plus(Duration.ofHours(2)), "Boardroom", true)));
    }

    private List<ItemSheet> agenda(MeetingId meeting) {
        return committee
                .as(OFFICER, ReadingMeetings.class, reading -> reading.get(meeting))
                .agenda();
    }

    private WorkProgramme programme(String name) {
        return committee.as(
                name, ReadingWork.class, reading -> reading.programme(committee.id, LocalDate.of(2026, 5, 12)));
    }
}
