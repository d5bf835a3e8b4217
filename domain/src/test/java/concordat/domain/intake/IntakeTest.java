package concordat.domain.intake;

import static concordat.domain.intake.IntakeRule.ALL_ROWS_ARE_GOOD;
import static concordat.domain.intake.IntakeRule.BROUGHT_IN_ONCE;
import static concordat.domain.intake.IntakeRule.FILE_HAS_ROWS;
import static concordat.domain.intake.IntakeRule.FILE_IS_CHECKED_FIRST;
import static concordat.domain.intake.IntakeRule.NOTHING_REFERS_TO_WHAT_IS_TAKEN_BACK;
import static concordat.domain.intake.IntakeRule.ONE_THING_AT_A_TIME;
import static concordat.domain.intake.IntakeRule.ONLY_WHAT_IS_BROUGHT_IN_IS_TAKEN_BACK;
import static concordat.domain.intake.IntakeRule.SOMETHING_IS_ADDED;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file is received, checked, brought in, and taken back, in this order and each once. */
class IntakeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-12T09:00:00Z"), ZoneOffset.UTC);
    private static final Column TITLE = Column.required("title", "Title", "", "");
    private static final Mapping MAPPING = new Mapping(Map.of("title", 0));

    @Test
    void it_goes_all_the_way() {
        Intake intake = checked(new Tally(2, 1, 0));

        intake.wantBroughtIn(false, false);
        IntakeEvent event = intake.broughtIn(new Tally(2, 1, 0), "f".repeat(64), CLOCK.instant());

        assertThat(event).isInstanceOfSatisfying(IntakeEvent.RegisterBroughtIn.class, brought -> {
            assertThat(brought.added()).isEqualTo(2);
            assertThat(brought.fingerprint()).isEqualTo(Intake.fingerprintOf(new byte[] {1, 2, 3}));
        });
        intake.requireUnused(0);
        assertThat(intake.takenBack(2, "The wrong year").kind()).isEqualTo("RegisterTakenBack");
        assertThat(intake.line().state()).isEqualTo(IntakeState.TAKEN_BACK);
        breaks(BROUGHT_IN_ONCE, () -> intake.wantBroughtIn(false, false));
        breaks(ONLY_WHAT_IS_BROUGHT_IN_IS_TAKEN_BACK, () -> intake.requireUnused(0));
    }

    @Test
    void a_file_without_rows_is_not_received() {
        breaks(FILE_HAS_ROWS, () -> received(0));
    }

    @Test
    void it_is_checked_before_it_is_brought_in() {
        breaks(FILE_IS_CHECKED_FIRST, () -> received(1).wantBroughtIn(true, false));
    }

    @Test
    void one_thing_is_done_at_a_time_unless_the_work_has_died() {
        Intake intake = received(3);
        intake.wantChecked(MAPPING, List.of(TITLE), false);

        breaks(ONE_THING_AT_A_TIME, () -> intake.wantChecked(MAPPING, List.of(TITLE), true));
        intake.wantChecked(MAPPING, List.of(TITLE), false);
        intake.stopped("The server was stopped.");
        assertThat(intake.line().state()).isEqualTo(IntakeState.RECEIVED);
    }

    @Test
    void all_rows_come_in_or_the_good_ones_by_choice() {
        Intake intake = checked(new Tally(2, 0, 1));

        breaks(ALL_ROWS_ARE_GOOD, () -> intake.wantBroughtIn(false, false));
        intake.wantBroughtIn(true, false);
        assertThat(intake.line().goodRowsOnly()).isTrue();
    }

    @Test
    void a_row_that_has_become_wrong_since_the_check_stops_all_of_them() {
        Intake intake = checked(new Tally(3, 0, 0));
        intake.wantBroughtIn(false, false);

        breaks(ALL_ROWS_ARE_GOOD, () -> intake.broughtIn(new Tally(2, 0, 1), "f".repeat(64), CLOCK.instant()));
    }

    @Test
    void a_file_that_adds_nothing_is_not_brought_in() {
        breaks(SOMETHING_IS_ADDED, () -> checked(new Tally(0, 3, 0)).wantBroughtIn(false, false));
    }

    @Test
    void what_is_in_use_is_not_taken_back() {
        Intake intake = checked(new Tally(3, 0, 0));
        intake.wantBroughtIn(false, false);
        intake.broughtIn(new Tally(3, 0, 0), "f".repeat(64), CLOCK.instant());

        breaks(NOTHING_REFERS_TO_WHAT_IS_TAKEN_BACK, () -> intake.requireUnused(2));
        assertThatThrownBy(() -> intake.requireUnused(2)).hasMessageStartingWith("2 services of this import");
        assertThatThrownBy(() -> intake.takenBack(3, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Intake checked(Tally tally) {
        Intake intake = received(3);
        intake.wantChecked(MAPPING, List.of(TITLE), false);
        intake.checked(tally);
        return intake;
    }

    private static Intake received(int rows) {
        return Intake.received(
                new NewIntake(
                        RegisterKind.SERVICES, new PartnershipId(new UUID(1, 1)), "C:\\my\\services.csv", new byte[] {
                            1, 2, 3
                        }),
                new TableShape(List.of("Title"), rows),
                MAPPING,
                new PersonId(new UUID(1, 2)),
                "Olu Officer",
                CLOCK);
    }
}
