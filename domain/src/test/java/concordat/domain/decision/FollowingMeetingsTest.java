package concordat.domain.decision;

import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.decision.RoomSheet.ItemNow;
import concordat.domain.decision.RoomSheet.OwnBallot;
import concordat.domain.decision.RoomSheet.QuestionNow;
import concordat.domain.decision.RoomSheet.Voted;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those in a meeting follow of it. */
class FollowingMeetingsTest {
    private final InSession session = new InSession();

    @BeforeEach
    void reachTheItem() {
        session.world.use(ConductingMeetings.class).openItem(session.item);
    }

    @Test
    void the_room_shows_who_is_there_and_the_item_under_discussion_with_its_quorum_QU_1() {
        session.leaves(session.dan);

        RoomSheet room = session.world.use(FollowingMeetings.class).now(session.meeting);

        assertThat(room.seats()).hasSize(4);
        assertThat(room.meeting().presences()).hasSize(4);
        assertThat(room.item().orElseThrow().item().text().number()).isEqualTo("7");
        assertThat(room.item().orElseThrow().quorum()).singleElement().satisfies(now -> assertThat(now.quorate())
                .isTrue());
        assertThat(room.out()).isEmpty();
    }

    @Test
    void between_items_there_is_none() {
        session.world.use(ConductingMeetings.class).closeItem(session.item);

        assertThat(session.world
                        .use(FollowingMeetings.class)
                        .now(session.meeting)
                        .item())
                .isEmpty();
    }

    @Test
    void a_member_has_a_ballot_on_an_open_question_and_sees_how_they_used_it() {
        DecisionId id = session.open(InSession.QUESTION);

        assertThat(as(session.ben).ballots())
                .extracting(OwnBallot::seat, OwnBallot::cast)
                .containsExactly(tuple(session.ben.seat(), Optional.empty()));
        session.votingAs(session.ben).cast("vote", id, session.ben.seat(), Ballot.AGAINST);

        assertThat(as(session.ben).ballots()).extracting(OwnBallot::cast).containsExactly(Optional.of(Ballot.AGAINST));
        assertThat(as(session.cat).ballots()).extracting(OwnBallot::cast).containsExactly(Optional.empty());
        session.world.as(session.world.officer);
        assertThat(question().ballots()).isEmpty();
        assertThat(question().voted()).containsExactly(new Voted(session.ben.seat(), session.ben.person()));
        assertThat(question().hasVoted(session.ben.seat(), session.ben.person()))
                .isTrue();
        assertThat(question().hasVoted(session.cat.seat(), session.cat.person()))
                .isFalse();
    }

    @Test
    void of_several_open_items_the_one_reached_last_is_under_discussion() {
        AgendaItemId late = session.world
                .use(PreparingMeetings.class)
                .addLateItem(session.meeting, ItemText.open("9", "Late", Purpose.APPROVAL, "Lead", 5, ""), "Urgent");
        session.world.clock.advance(Duration.ofMinutes(5));
        session.world.use(ConductingMeetings.class).openItem(late);

        assertThat(now().item().id()).isEqualTo(late);
    }

    @Test
    void the_record_has_a_version_that_tells_whether_to_look_again() {
        FollowingMeetings following = session.world.use(FollowingMeetings.class);
        long before = following.version(session.meeting);
        assertThat(following.now(session.meeting).version()).isEqualTo(before);

        session.leaves(session.dan);

        assertThat(following.version(session.meeting)).isGreaterThan(before);
    }

    @Test
    void on_a_day_without_terms_there_is_no_quorum_to_show() {
        assertThat(now().quorum()).hasSize(1);
        session.world.clock.set(Instant.parse("2019-12-31T12:00:00Z"));

        assertThat(now().quorum()).isEmpty();
    }

    @Test
    void who_does_not_vote_is_not_shown_as_having_voted() {
        DecisionId id = session.open(InSession.QUESTION);
        session.votingAs(session.ben).cast("vote", id, session.ben.seat(), Ballot.NOT_VOTING);
        session.votingAs(session.cat).cast("other", id, session.cat.seat(), Ballot.FOR);

        session.world.as(session.world.officer);
        assertThat(question().voted()).containsExactly(new Voted(session.cat.seat(), session.cat.person()));
    }

    @Test
    void who_has_left_the_room_has_no_ballot() {
        session.open(InSession.QUESTION);
        session.leaves(session.ben);

        assertThat(as(session.ben).ballots()).isEmpty();
    }

    @Test
    void once_it_is_declared_everybody_follows_the_outcome_with_its_arithmetic() {
        DecisionId id = session.open(InSession.QUESTION);
        session.votingAs(session.ben).cast("vote", id, session.ben.seat(), Ballot.FOR);
        session.world.as(session.world.officer);
        session.recording().declare(id, Closing.byVote());

        QuestionNow question = as(session.cat);

        assertThat(question.outcome()).contains(Outcome.APPROVED);
        assertThat(question.legs()).singleElement().satisfies(leg -> assertThat(String.join(" ", leg.explanation()))
                .contains("1 for, 0 against"));
        assertThat(question.ballots()).isEmpty();
        assertThat(question.voted()).isEmpty();
        assertThat(now().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_sent_out_for_an_item_follows_nothing_of_it_COI_8(Handling handling) {
        session.isHandled(session.ben, handling);

        RoomSheet room = session.world
                .as(session.ben.person())
                .use(FollowingMeetings.class)
                .now(session.meeting);

        assertThat(room.item().isPresent()).isEqualTo(!handling.sendsOut());
        assertThat(room.out().isPresent()).isEqualTo(handling.sendsOut());
        assertThat(session.world
                        .as(session.cat.person())
                        .use(FollowingMeetings.class)
                        .now(session.meeting)
                        .item())
                .isPresent();
    }

    @Test
    void who_is_out_is_told_so_once_it_is_on_record_that_they_left_COI_11() {
        session.isHandled(session.ben, Handling.LEAVE);

        assertThat(outOf(session.ben).gone()).isTrue();
        assertThat(outOf(session.ben).number()).isEqualTo("7");
        session.world.as(session.world.officer);
        session.world
                .use(RulingOnInterests.class)
                .returnToRoom(
                        session.item,
                        session.ben.person(),
                        session.world.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(outOf(session.ben).gone()).isFalse();
    }

    @Test
    void who_attends_without_a_seat_follows_the_meeting_too() {
        var guest = session.world.person("Gus", NHFT);
        session.world.appoint(guest, Role.ATTENDEE, NHFT, session.committee, null);

        assertThat(session.world
                        .as(guest)
                        .use(FollowingMeetings.class)
                        .now(session.meeting)
                        .item())
                .isPresent();
    }

    private RoomSheet.Out outOf(Sitting who) {
        return session.world
                .as(who.person())
                .use(FollowingMeetings.class)
                .now(session.meeting)
                .out()
                .orElseThrow();
    }

    private QuestionNow as(Sitting who) {
        session.world.as(who.person());
        return question();
    }

    private QuestionNow question() {
        return now().questions().get(0);
    }

    private ItemNow now() {
        return session.world
                .use(FollowingMeetings.class)
                .now(session.meeting)
                .item()
                .orElseThrow();
    }
}
