package concordat.domain.action;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The action log of a committee, from meeting to meeting. */
class ActionLogsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final Sitting chair = world.seated(
            committee,
            "Cho Chair",
            NewSeat.voting(NHFT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private final Sitting owner =
            world.seated(committee, "Owen Owner", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
    private int keys;

    ActionLogsTest() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(2), Minimum.of(LPT, 1), Minimum.of(NHFT, 1)));
    }

    @Test
    void what_was_held_over_comes_before_what_the_last_meeting_added_AC_6() {
        ActionId old = raisedAt(held("2026-03-10"));
        ActionId recent = raisedAt(held("2026-04-14"));
        world.clock.set(Instant.parse("2026-04-20T09:00:00Z"));
        MeetingId next = planned("2026-05-12");

        ActionLog log = log(null);

        assertThat(log.meeting().orElseThrow().id()).isEqualTo(next);
        assertThat(log.last().orElseThrow().on()).isEqualTo("2026-04-14");
        assertThat(log.of(LogGroup.HELD_OVER)).extracting(LogLine::id).containsExactly(old);
        assertThat(log.of(LogGroup.ADDED)).extracting(LogLine::id).containsExactly(recent);
        assertThat(log.counted()).isEqualTo("1 added since the last meeting, 0 closed, 1 held over, 0 overdue");
        assertThat(log.of(LogGroup.ADDED).get(0).minuteReference()).isEqualTo("BOARD/M/2026/02, item 7");
        assertThat(log.of(LogGroup.ADDED).get(0).revisedDue()).isNull();
    }

    @Test
    void what_was_closed_is_shown_once_and_then_only_in_the_archive_AC_4() {
        ActionId done = raisedAt(held("2026-03-10"));
        MeetingId agreeing = held("2026-04-14");
        complete(done, agreeing);
        MeetingId next = planned("2026-05-12");
        MeetingId afterThat = planned("2026-06-09");

        assertThat(log(agreeing).of(LogGroup.ADDED)).extracting(LogLine::id).containsExactly(done);
        ActionLog once = log(next);
        assertThat(once.of(LogGroup.COMPLETED)).extracting(LogLine::id).containsExactly(done);
        assertThat(once.of(LogGroup.COMPLETED).get(0).closingMeeting()).isEqualTo("BOARD/M/2026/02");
        assertThat(once.of(LogGroup.COMPLETED).get(0).closedOn()).isEqualTo("2026-04-14");
        assertThat(once.counted()).startsWith("0 added since the last meeting, 1 closed, 0 held over");
        world.clock.set(Instant.parse("2026-05-12T09:00:00Z"));
        world.as(world.officer).use(ConductingMeetings.class).open(next);
        assertThat(log(afterThat).lines()).isEmpty();
    }

    @Test
    void a_log_counts_what_is_overdue() {
        raisedAt(held("2026-03-10"));
        world.clock.set(Instant.parse("2026-12-02T09:00:00Z"));

        ActionLog log = log(null);

        assertThat(log.meeting()).isEmpty();
        assertThat(log.counted()).isEqualTo("1 added since the last meeting, 0 closed, 0 held over, 1 overdue");
    }

    @Test
    void before_the_first_meeting_there_is_nothing() {
        ActionLog log = log(null);

        assertThat(log.lines()).isEmpty();
        assertThat(log.counted()).isEqualTo("0 added, 0 closed, 0 held over, 0 overdue");
    }

    @Test
    void a_meeting_of_another_committee_has_no_such_log() {
        MeetingId meeting = planned("2026-05-12");
        CommitteeId other = world.as(world.officer).committee(LegalForm.JOINT_COMMITTEE, "QUALITY");

        assertThatThrownBy(() -> world.use(ReadingActionLogs.class).of(other, Part.PART_1, meeting))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_action_arises_from_an_item_once_its_meeting_has_begun_AC_1() {
        MeetingId meeting = planned("2026-05-12");
        AgendaItemId item = world.stores.meetings.agenda(meeting).get(0).id();

        breaks(ActionRule.ACTION_ARISES_IN_A_MEETING, () -> raise(key(), item));
    }

    @Test
    void an_action_arises_from_an_item_without_a_decision_and_once_only() {
        MeetingId meeting = held("2026-03-10");
        AgendaItemId item = world.stores.meetings.agenda(meeting).get(0).id();
        String once = key();

        ActionId first = raise(once, item);

        assertThat(raise(once, item)).isEqualTo(first);
        Action action = world.stores.actions.get(first);
        assertThat(action.decision()).isEmpty();
        assertThat(action.origin().item()).isEqualTo(item);
        assertThat(action.reference()).startsWith("BOARD/A/2026/");
        assertThat(world.lastEvent()).isInstanceOf(ActionEvent.Raised.class);
        assertThatThrownBy(() -> world.as(owner.person()).use(RaisingActions.class))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void owners_are_those_in_seats_and_whoever_has_an_appointment_at_a_party() {
        PersonId manager = world.person("Mina Manager", LPT);
        world.appoint(manager, Role.PAPER_AUTHOR, LPT, null, null);

        assertThat(world.as(world.officer).use(RaisingActions.class).owners(committee))
                .extracting(person -> person.name())
                .contains("Cho Chair", "Owen Owner", "Mina Manager");
    }

    @Test
    void a_meeting_of_the_committee_agrees_and_no_other_AC_4() {
        ActionId action = raisedAt(held("2026-03-10"));
        world.as(owner.person()).use(TrackingActions.class).proposeComplete(key(), action, "Done");
        CommitteeId other = world.as(world.officer).committee(LegalForm.JOINT_COMMITTEE, "QUALITY");
        MeetingId planned = planned("2026-05-12");
        MeetingId earlier = planned("2026-02-10");
        MeetingId elsewhere =
                world.as(world.officer).use(PreparingMeetings.class).plan(other, arrangements("2026-05-12"));

        for (MeetingId wrong : new MeetingId[] {planned, earlier, elsewhere}) {
            breaks(
                    ActionRule.CLOSING_MEETING_IS_THE_COMMITTEES,
                    () -> world.as(world.officer).use(TrackingActions.class).complete(key(), action, wrong));
        }
        assertThat(world.stores.actions.get(action).state()).isEqualTo(ActionState.PROPOSED_COMPLETE);
    }

    @Test
    void a_log_is_taken_away_as_a_file_and_that_is_on_record() {
        raisedAt(held("2026-03-10"));
        world.clock.set(Instant.parse("2026-03-12T09:00:00Z"));
        DownloadingActionLog downloading = world.as(chair.person()).use(DownloadingActionLog.class);

        PreparedActionLog prepared = downloading.prepare(committee, Part.PART_1, null, true);
        downloading.write(prepared, new ByteArrayOutputStream());

        assertThat(prepared.fileName()).isEqualTo("2026-03-12_board_action-log_part1_publication_v1.xlsx");
        assertThat(prepared.log().of(LogGroup.ADDED)).hasSize(1);
        assertThat(world.lastEvent()).isInstanceOf(ActionLogEvent.ActionLogDownloaded.class);
        assertThat(world.stores.writtenLogs).containsExactly(prepared);
        breaks(ActionRule.PART_2_IS_NOT_PUBLISHED, () -> downloading.prepare(committee, Part.PART_2, null, true));
        assertThat(downloading
                        .prepare(committee, Part.PART_2, null, false)
                        .log()
                        .lines())
                .isEmpty();
    }

    private ActionLog log(@Nullable MeetingId meeting) {
        return world.as(owner.person()).use(ReadingActionLogs.class).of(committee, Part.PART_1, meeting);
    }

    private void complete(ActionId action, MeetingId at) {
        world.as(owner.person()).use(TrackingActions.class).proposeComplete(key(), action, "Done");
        world.as(world.officer).use(TrackingActions.class).complete(key(), action, at);
    }

    private ActionId raisedAt(MeetingId meeting) {
        return raise(key(), world.stores.meetings.agenda(meeting).get(0).id());
    }

    private ActionId raise(String once, AgendaItemId item) {
        return world.as(world.officer)
                .use(RaisingActions.class)
                .raise(once, item, new RaisingActions.NewAction("Agree the costs", owner.person(), LPT, DUE));
    }

    private MeetingId held(String day) {
        MeetingId meeting = planned(day);
        world.clock.set(Instant.parse(day + "T09:00:00Z"));
        world.use(ConductingMeetings.class).open(meeting);
        return meeting;
    }

    private MeetingId planned(String day) {
        PreparingMeetings preparing = world.as(world.officer).use(PreparingMeetings.class);
        MeetingId meeting = preparing.plan(committee, arrangements(day));
        world.item(meeting, "7", Purpose.APPROVAL);
        preparing.publishAgenda(meeting);
        return meeting;
    }

    private static Arrangements arrangements(String day) {
        return new Arrangements(
                "Meeting of " + day,
                Instant.parse(day + "T09:00:00Z"),
                Instant.parse(day + "T11:00:00Z"),
                "Boardroom",
                true);
    }

    private String key() {
        return "key " + ++keys;
    }
}
