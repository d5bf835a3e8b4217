package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.FollowingMeetings;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.RoomSheet;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.CountingStatements;
import concordat.persistence.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Who follows a meeting learns that it has changed, once for each change, and of its content what they may see. */
class MeetingVersionsTest {
    private static final long MOST_STATEMENTS = 25;

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId item = committee.atAnItem();
    private final MeetingId meeting = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());

    @Test
    void each_change_counts_once_however_many_rows_it_touches() {
        long before = version(OFFICER);

        committee.does(OFFICER, later(1), TakingAttendance.class, taking -> taking.leave(meeting, id("Fay")));
        assertThat(version(OFFICER)).isEqualTo(before + 1);
        interest("Eve");
        assertThat(version(OFFICER)).isEqualTo(before + 2);
        rule("Eve", Handling.NOTED);
        assertThat(version(OFFICER)).isEqualTo(before + 3);
        DecisionId question = question();
        assertThat(version(OFFICER)).isEqualTo(before + 4);
        votes("Ann", question, Ballot.FOR);
        assertThat(version(OFFICER)).isEqualTo(before + 5);
        committee.does(
                "Ann", START, VotingOnDecisions.class, voting -> voting.withdraw(question, committee.seatOf("Ann")));
        assertThat(version(OFFICER)).isEqualTo(before + 6);
        votes("Ann", question, Ballot.FOR);
        committee.does(
                OFFICER,
                later(1),
                TakingAttendance.class,
                taking -> taking.arrive(meeting, id("Fay"), committee.world.otherTrust, false));
        committee.does(
                OFFICER,
                later(2),
                RecordingDecisions.class,
                recording -> recording.declare(
                        question,
                        List.of(new GivenVote(committee.seatOf("Bob"), id("Bob"), Ballot.FOR)),
                        Closing.byVote()));
        assertThat(version(OFFICER)).isEqualTo(before + 9);
        committee.does(OFFICER, later(3), ConductingMeetings.class, conducting -> conducting.closeItem(item));
        assertThat(version(OFFICER)).isEqualTo(before + 10);
    }

    @Test
    void a_change_to_another_meeting_does_not_count() {
        long before = version(OFFICER);

        AgendaItemId elsewhere = committee.atAnItem();

        assertThat(version(OFFICER)).isEqualTo(before);
        MeetingId other = committee.as(OFFICER, ReadingMeetings.class, reading -> reading.item(elsewhere)
                .meeting());
        long ofOther = committee.as(OFFICER, FollowingMeetings.class, following -> following.version(other));
        assertThat(ofOther).isPositive();
    }

    @Test
    void every_node_is_told_the_meeting_and_its_version_and_nothing_else() throws SQLException {
        DecisionId question = question();
        try (Connection node = listening()) {
            votes("Cyd", question, Ballot.AGAINST);

            assertThat(told(node)).containsExactly(meeting.value() + ":" + version(OFFICER));
        }
    }

    @Test
    void what_is_refused_neither_counts_nor_is_told() throws SQLException {
        DecisionId question = question();
        long before = version(OFFICER);
        try (Connection node = listening()) {
            assertThatThrownBy(() -> committee.does(
                            "Cyd",
                            START,
                            VotingOnDecisions.class,
                            voting -> voting.change(question, committee.seatOf("Cyd"), Ballot.FOR)))
                    .isInstanceOf(RuleBroken.class);

            assertThat(told(node)).isEmpty();
        }
        assertThat(version(OFFICER)).isEqualTo(before);
    }

    @Test
    void who_may_not_see_the_meeting_finds_neither_its_room_nor_its_version() {
        committee.world.with("Stranger", Role.EXECUTIVE, committee.world.university);

        assertThatThrownBy(() -> version("Stranger")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room("Stranger")).isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_kept_from_the_item_learns_its_number_and_that_something_has_changed_COI_10() {
        interest("Eve");
        rule("Eve", Handling.LEAVE_NO_PAPER);
        DecisionId question = question();
        long before = version("Eve");
        votes("Ann", question, Ballot.FOR);

        RoomSheet kept = room("Eve");

        assertThat(version("Eve")).isEqualTo(before + 1);
        assertThat(kept.item()).isEmpty();
        assertThat(kept.out()).isEmpty();
        assertThat(kept.meeting().agenda()).isEmpty();
        assertThat(kept.meeting().withheld())
                .extracting(WithheldLines.Line::number)
                .containsExactly("1");
        assertThat(kept.toString())
                .doesNotContain(
                        "Placements",
                        "plan be approved",
                        item.value().toString(),
                        question.value().toString());
        assertThat(room("Bob").item().orElseThrow().questions()).hasSize(1);
    }

    @Test
    void officer_and_chair_see_who_has_voted_and_a_member_only_themselves_VO_9() {
        DecisionId question = question();
        votes("Cyd", question, Ballot.FOR);
        votes("Dee", question, Ballot.AGAINST);

        assertThat(voted(OFFICER)).isEqualTo(2);
        assertThat(voted("Ann")).isEqualTo(2);
        assertThat(voted("Cyd")).isEqualTo(1);
        assertThat(voted("Bob")).isZero();
    }

    @Test
    void the_room_is_read_in_as_many_statements_however_long_the_agenda_and_the_list_of_votes() {
        DecisionId question = question();
        interest("Eve");
        Actor member = committee.world.actor("Bob");
        long before = statements(member);

        for (int number = 2; number < 6; number++) {
            ItemText late = ItemText.open("" + number, "Late", Purpose.APPROVAL, "Bob", 5, "");
            committee.does(
                    OFFICER,
                    START,
                    PreparingMeetings.class,
                    preparing -> preparing.addLateItem(meeting, late, "The chair agreed"));
        }
        interest("Fay");
        votes("Ann", question, Ballot.FOR);
        votes("Dee", question, Ballot.FOR);

        assertThat(statements(member)).isEqualTo(before).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private long statements(Actor reader) {
        return CountingStatements.of(() ->
                committee.console.at(START, reader, FollowingMeetings.class, following -> following.now(meeting)));
    }

    @Test
    void the_application_cannot_reach_the_numbers_but_through_the_function() {
        for (String statement : List.of(
                "select version from concordat.meeting_version",
                "update concordat.meeting_version set version = 0",
                "select app.change_meeting()")) {
            assertThatThrownBy(() -> {
                        try (Connection application = Postgres.running().asApplication();
                                Statement asked = application.createStatement()) {
                            asked.execute(statement);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private int voted(String name) {
        return room(name).item().orElseThrow().questions().get(0).voted().size();
    }

    private RoomSheet room(String name) {
        return committee.as(name, FollowingMeetings.class, following -> following.now(meeting));
    }

    private long version(String name) {
        return committee.as(name, FollowingMeetings.class, following -> following.version(meeting));
    }

    private PersonId id(String name) {
        return committee.world.id(name);
    }

    private static Instant later(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private DecisionId question() {
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                recording -> recording.open(
                        "key" + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of()));
    }

    private void votes(String name, DecisionId question, Ballot ballot) {
        committee.does(
                name,
                START,
                VotingOnDecisions.class,
                voting -> voting.cast(name + ballot + System.nanoTime(), question, committee.seatOf(name), ballot));
    }

    private void interest(String name) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                ruling -> ruling.declare(item, id(name), committee.world.otherTrust, InterestType.FINANCIAL, "Shares"));
    }

    private void rule(String name, Handling handling) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                ruling -> ruling.rule(item, id(name), handling, "", committee.seatOf("Ann")));
    }

    private static Connection listening() throws SQLException {
        Connection node = Postgres.running().asApplication();
        try (Statement statement = node.createStatement()) {
            statement.execute("listen concordat_meeting");
        }
        return node;
    }

    /** What a node has been told so far; asking the database anything brings it along. */
    private static List<String> told(Connection node) throws SQLException {
        try (Statement statement = node.createStatement()) {
            statement.execute("select 1");
        }
        List<String> told = new ArrayList<>();
        for (PGNotification one : node.unwrap(PGConnection.class).getNotifications()) {
            told.add(one.getParameter());
        }
        return told;
    }
}
