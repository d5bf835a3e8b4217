package concordat.domain.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.effectiveness.AttendanceOverTime.Came;
import concordat.domain.measure.TargetAssurance;
import concordat.domain.measure.Variation;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceOverTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);

    @Test
    void a_meeting_counts_the_voting_members_of_its_day_who_came_themselves_MB_7() {
        AttendanceOverTime overTime = AttendanceOverTime.of(
                List.of(
                        row(2, 1, true, Mark.PRESENT),
                        row(2, 2, true, Mark.NOT_A_MEMBER),
                        row(1, 1, true, Mark.REMOTE),
                        row(1, 2, true, Mark.DEPUTY),
                        row(1, 3, true, Mark.APOLOGIES),
                        row(1, 4, false, Mark.PRESENT)),
                75,
                12);

        assertThat(overTime.meetings())
                .containsExactly(new Came(FIRST.plusDays(1), "M/1", 1, 3), new Came(FIRST.plusDays(2), "M/2", 1, 1));
        assertThat(overTime.meetings().get(1).percentage()).isEqualTo(100);
        assertThat(overTime.chart().variation()).isEqualTo(Variation.NOT_ENOUGH_DATA);
    }

    @Test
    void the_expected_percentage_is_the_target_and_without_one_there_is_none() {
        List<AttendanceRow> rows = List.of(row(1, 1, true, Mark.PRESENT), row(2, 1, true, Mark.ABSENT));

        assertThat(AttendanceOverTime.of(rows, 75, 2).chart().assurance()).isEqualTo(TargetAssurance.INCONSISTENT);
        assertThat(AttendanceOverTime.of(rows, null, 2).chart().assurance()).isEqualTo(TargetAssurance.NONE);
        assertThat(AttendanceOverTime.of(List.of(), 75, 2).meetings()).isEmpty();
    }

    private static AttendanceRow row(int meeting, int person, boolean voting, Mark mark) {
        return new AttendanceRow(
                new MeetingId(new UUID(1, meeting)),
                "M/" + meeting,
                FIRST.plusDays(meeting),
                new PersonId(new UUID(2, person)),
                "Member " + person,
                "Seat",
                "LPT",
                voting,
                mark);
    }
}
