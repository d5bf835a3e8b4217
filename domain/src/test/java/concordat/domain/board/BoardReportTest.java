package concordat.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardReportTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 12);

    @Test
    void the_attendance_covers_the_twelve_months_that_end_on_the_date_of_the_report() {
        BoardReport report = BoardReport.asAt(null, DATE, 7, ReportForm.WORKING);

        assertThat(report.attendanceFrom()).isEqualTo(LocalDate.of(2025, 3, 13));
    }

    @Test
    void attendance_does_not_start_after_the_report() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new BoardReport(null, DATE, 7, DATE.plusDays(1), ReportForm.WORKING, Optional.empty()));
    }

    @Test
    void a_journal_position_is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> BoardReport.asAt(null, DATE, -1, ReportForm.WORKING));
    }

    @Test
    void a_report_is_compared_with_what_was_before_it() {
        BoardReport report = BoardReport.asAt(null, DATE, 7, ReportForm.WORKING);

        assertThatIllegalArgumentException().isThrownBy(() -> report.comparedWith(new BothClocks(DATE, 7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.comparedWith(new BothClocks(DATE.minusDays(1), 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BothClocks(DATE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangesSince(ChangesSince.Choice.LAST, DATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangesSince(ChangesSince.Choice.DAY, null));
    }

    @Test
    void XL_12_the_file_is_named_by_date_committee_report_part_and_version() {
        BoardReport working = BoardReport.asAt(null, DATE, 7, ReportForm.WORKING);
        BoardReport publication = BoardReport.asAt(null, DATE, 7, ReportForm.PUBLICATION);

        assertThat(cover("Partnership Board", true).fileName(working))
                .isEqualTo("2026-03-12_partnership-board_board-report_part2_v1.xlsx");
        assertThat(cover("Comité « Été »", false).fileName(working))
                .isEqualTo("2026-03-12_comite-ete_board-report_part1_v1.xlsx");
        assertThat(cover(null, true).fileName(publication))
                .isEqualTo("2026-03-12_all-committees_board-report-publication_part1_v1.xlsx");
        assertThat(cover("委员会", false).fileName(working)).contains("_committee_");
        assertThat(cover("../" + "x".repeat(300), false).fileName(working)).hasSizeLessThan(100);
    }

    @Test
    void XL_10_a_publication_is_never_classified_as_part_2() {
        BoardReport publication = BoardReport.asAt(null, DATE, 7, ReportForm.PUBLICATION);

        assertThat(cover("Partnership Board", true).classification(publication)).isEqualTo("Part 1: for publication");
    }

    @Test
    void MB_7_attendance_is_out_of_the_meetings_held_while_a_member_and_a_deputy_is_not_the_member() {
        PersonId ada = new PersonId(new UUID(1, 1));
        PersonId bo = new PersonId(new UUID(1, 2));

        List<MemberAttendance> matrix = MemberAttendance.matrix(List.of(
                attended(1, ada, "Chair", Mark.PRESENT),
                attended(1, bo, "Director of Nursing", Mark.NOT_A_MEMBER),
                attended(2, ada, "Chair", Mark.REMOTE),
                attended(2, bo, "Director of Nursing", Mark.APOLOGIES),
                attended(3, ada, "Chair", Mark.DEPUTY),
                attended(4, ada, "Chair", Mark.ABSENT),
                attended(4, ada, "Member for education", Mark.PRESENT)));

        assertThat(matrix)
                .extracting(MemberAttendance::title)
                .containsExactly("Chair", "Director of Nursing", "Member for education");
        assertThat(matrix).extracting(MemberAttendance::attended).containsExactly(2, 0, 1);
        assertThat(matrix).extracting(MemberAttendance::possible).containsExactly(4, 1, 1);
        assertThat(matrix.get(0).at(new MeetingId(new UUID(2, 3)))).contains(Mark.DEPUTY);
        assertThat(matrix.get(1).at(new MeetingId(new UUID(2, 3)))).isEmpty();
    }

    @Test
    void MB_7_who_attended_fewer_than_the_minimum_is_below_it() {
        PersonId ada = new PersonId(new UUID(1, 1));
        MemberAttendance three = MemberAttendance.matrix(List.of(
                        attended(1, ada, "Chair", Mark.PRESENT),
                        attended(2, ada, "Chair", Mark.REMOTE),
                        attended(3, ada, "Chair", Mark.PRESENT),
                        attended(4, ada, "Chair", Mark.APOLOGIES)))
                .get(0);
        MemberAttendance none = MemberAttendance.matrix(List.of(attended(1, ada, "Chair", Mark.NOT_A_MEMBER)))
                .get(0);

        assertThat(three.isBelow(75)).isFalse();
        assertThat(three.isBelow(76)).isTrue();
        assertThat(none.isBelow(75)).isFalse();
    }

    private static AttendanceRow attended(int meeting, PersonId person, String title, Mark mark) {
        return new AttendanceRow(
                new MeetingId(new UUID(2, meeting)),
                "PB/" + meeting,
                DATE,
                person,
                "Somebody",
                title,
                "LPT",
                true,
                mark);
    }

    @Test
    void a_reason_for_withholding_comes_with_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Withheld(Withheld.Reason.RECUSED, 0));
    }

    private static BoardReportCover cover(@Nullable String committee, boolean part2) {
        return new BoardReportCover(
                new UUID(3, 3),
                new UUID(3, 1),
                new PartnershipId(new UUID(3, 2)),
                "Partnership",
                committee,
                Instant.EPOCH,
                "Ada Fictional",
                "Executive, LPT",
                List.of(),
                part2,
                "0".repeat(64),
                "0.1.0",
                true);
    }
}
