package concordat.domain.meeting;

import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.MeetingTerms.NoticeIn;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.settings.ChangingSettings;
import concordat.domain.settings.NewValue;
import concordat.domain.settings.Setting;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when notice of a meeting and its papers are due. */
class TimetableTest {
    private final World world = new World();

    /** Worked by hand from the calendar of England and Wales. */
    @ParameterizedTest
    @CsvSource({
        // an ordinary week: Tuesday 12 May; the bank holiday of 4 May lies between
        "2026-05-12, 5, WORKING_DAYS, 2026-05-04",
        "2026-05-21, 5, WORKING_DAYS, 2026-05-13",
        "2026-05-12, 3, CLEAR_DAYS,   2026-05-08",
        "2026-05-12, 7, CLEAR_DAYS,   2026-05-04",
        // Good Friday, 3 April, and Easter Monday, 6 April
        "2026-04-09, 5, WORKING_DAYS, 2026-03-30",
        "2026-04-09, 3, CLEAR_DAYS,   2026-04-05",
        // over Christmas, whose Saturday is made good on Monday 28 December, and New Year
        "2027-01-05, 5, WORKING_DAYS, 2026-12-23",
        "2027-01-02, 3, CLEAR_DAYS,   2026-12-29",
        // the clocks go forward on 29 March
        "2026-03-30, 3, CLEAR_DAYS,   2026-03-26",
        "2026-03-30, 1, WORKING_DAYS, 2026-03-26",
        // no days of notice: the day before will do
        "2026-05-12, 0, CLEAR_DAYS,   2026-05-11",
        "2026-05-12, 0, WORKING_DAYS, 2026-05-11"
    })
    void notice_leaves_its_days_free_between_sending_and_meeting(
            LocalDate day, int days, NoticeIn in, LocalDate noticeBy) {
        assertThat(Timetable.of(day, MeetingTerms.standard().withNotice(days, in), 3, WorkingDays.BY_THE_CALENDAR)
                        .noticeBy())
                .isEqualTo(noticeBy);
    }

    @Test
    void a_proclaimed_bank_holiday_makes_notice_due_a_day_earlier() {
        WorkingDays coronation = new WorkingDays(Map.of(LocalDate.of(2026, 5, 18), true));

        assertThat(Timetable.of(LocalDate.of(2026, 5, 21), MeetingTerms.standard(), 3, coronation)
                        .noticeBy())
                .isEqualTo("2026-05-12");
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-05-13", "1, 2026-05-12", "3, 2026-05-08", "8, 2026-04-30"})
    void papers_are_due_so_many_working_days_before_the_notice(int submission, LocalDate papersBy) {
        assertThat(Timetable.of(
                                LocalDate.of(2026, 5, 21),
                                MeetingTerms.standard(),
                                submission,
                                WorkingDays.BY_THE_CALENDAR)
                        .papersBy())
                .isEqualTo(papersBy);
    }

    @Test
    void papers_are_never_due_on_a_day_on_which_nobody_works() {
        Timetable timetable = Timetable.of(
                LocalDate.of(2026, 4, 9),
                MeetingTerms.standard().withNotice(3, NoticeIn.CLEAR_DAYS),
                0,
                WorkingDays.BY_THE_CALENDAR);

        assertThat(timetable.noticeBy()).isEqualTo("2026-04-05");
        assertThat(timetable.papersBy()).isEqualTo("2026-04-02");
    }

    @Test
    void a_day_lasts_until_midnight_in_london() {
        Timetable summer =
                Timetable.of(LocalDate.of(2026, 5, 21), MeetingTerms.standard(), 3, WorkingDays.BY_THE_CALENDAR);

        assertThat(summer.isLateNotice(Instant.parse("2026-05-13T22:59:59Z"))).isFalse();
        assertThat(summer.isLateNotice(Instant.parse("2026-05-13T23:00:00Z"))).isTrue();
        assertThat(summer.isLatePaper(Instant.parse("2026-05-08T22:59:59Z"))).isFalse();
        assertThat(summer.isLatePaper(Instant.parse("2026-05-08T23:00:00Z"))).isTrue();
    }

    @Test
    void a_meeting_goes_by_the_terms_and_the_setting_of_its_own_day() {
        CommitteeId committee = chaired();
        MeetingId meeting = world.meeting(committee);
        assertThat(reading().timetable(meeting)).isEmpty();

        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        assertThat(reading().timetable(meeting))
                .contains(
                        new Timetable(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 4, 29)));
    }

    @Test
    void papers_are_due_by_the_setting_of_the_day_of_the_meeting() {
        CommitteeId committee = chaired();
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        LocalDate tomorrow = LocalDate.of(2026, 5, 13);
        MeetingId today = world.meeting(committee);
        MeetingId later = world.use(PreparingMeetings.class)
                .plan(
                        committee,
                        new Arrangements(
                                "Next meeting",
                                Instant.parse("2026-05-21T09:00:00Z"),
                                Instant.parse("2026-05-21T11:00:00Z"),
                                "Boardroom",
                                true));

        PersonId administrator = world.person("Ada Administrator", LPT);
        world.appoint(administrator, Role.ADMINISTRATOR, LPT, null, null).as(administrator);
        world.use(ChangingSettings.class)
                .change(
                        "key",
                        World.PARTNERSHIP,
                        new NewValue(Setting.PAPER_SUBMISSION_DAYS, 8, tomorrow, "More time to read"),
                        0);

        world.as(world.officer);
        assertThat(reading().timetable(today).orElseThrow().papersBy()).isEqualTo("2026-04-29");
        assertThat(reading().timetable(later).orElseThrow().papersBy()).isEqualTo("2026-04-30");
    }

    @Test
    void late_notice_is_warned_of_and_blocks_nothing() {
        CommitteeId committee = chaired();
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        MeetingId meeting = world.meeting(committee);
        world.item(meeting, "1", Purpose.APPROVAL);

        world.use(PreparingMeetings.class).publishAgenda(meeting);

        Instant published = reading().get(meeting).agendaPublishedAt().orElseThrow();
        assertThat(reading().timetable(meeting).orElseThrow().isLateNotice(published))
                .isTrue();
        assertThat(reading().get(meeting).state()).isEqualTo(MeetingState.AGENDA_PUBLISHED);
    }

    @Test
    void notice_was_given_when_the_agenda_went_out_for_the_first_time() {
        MeetingId meeting = world.meeting(world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS"));
        world.item(meeting, "1", Purpose.APPROVAL);
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        Instant first = world.clock.instant();

        world.clock.advance(Duration.ofHours(1));
        world.use(PreparingMeetings.class).publishAgenda(meeting);

        assertThat(reading().get(meeting).agendaPublishedAt()).contains(first);
    }

    private CommitteeId chaired() {
        CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
        world.seated(
                committee,
                "Ann",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        return committee;
    }

    private ReadingMeetings reading() {
        return world.use(ReadingMeetings.class);
    }
}
