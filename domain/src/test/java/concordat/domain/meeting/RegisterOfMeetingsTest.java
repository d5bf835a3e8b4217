package concordat.domain.meeting;

import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which meetings somebody looks for on the register. */
class RegisterOfMeetingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final World world = new World();
    private final CommitteeId trusts = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
    private final CommitteeId others = world.committee(LegalForm.JOINT_COMMITTEE, "OTHERS");
    private final MeetingId yesterday = plan(trusts, "2026-05-11T09:00:00Z");
    private final MeetingId today = plan(trusts, "2026-05-12T09:00:00Z");
    private final MeetingId tomorrow = plan(others, "2026-05-13T09:00:00Z");

    RegisterOfMeetingsTest() {
        world.seated(trusts, "Ann", NewSeat.voting(LPT, "Chair", SeatClass.LAY, ALWAYS));
    }

    @Test
    void upcoming_meetings_are_those_from_today_on_the_next_one_first() {
        assertThat(MeetingFilter.upcoming(TODAY)).isEqualTo(new MeetingFilter(null, TODAY, null, null, false));
        assertThat(found(MeetingFilter.upcoming(TODAY))).containsExactly(today, tomorrow);
    }

    @Test
    void all_meetings_are_of_any_day_the_latest_first() {
        assertThat(MeetingFilter.all()).isEqualTo(new MeetingFilter(null, null, null, null, true));
        assertThat(found(MeetingFilter.all())).containsExactlyInAnyOrder(yesterday, today, tomorrow);
    }

    @Test
    void those_of_one_committee_are_otherwise_the_same() {
        assertThat(MeetingFilter.upcoming(TODAY).of(trusts))
                .isEqualTo(new MeetingFilter(trusts, TODAY, null, null, false));
        assertThat(found(MeetingFilter.upcoming(TODAY).of(trusts))).containsExactly(today);
    }

    private List<MeetingId> found(MeetingFilter filter) {
        return world.use(ReadingMeetings.class).page(filter, Keyset.first()).rows().stream()
                .map(MeetingRow::id)
                .toList();
    }

    private MeetingId plan(CommitteeId committee, String starts) {
        Instant start = Instant.parse(starts);
        return world.use(PreparingMeetings.class)
                .plan(committee, new Arrangements("Meeting", start, start.plusSeconds(3600), "Room", true));
    }
}
