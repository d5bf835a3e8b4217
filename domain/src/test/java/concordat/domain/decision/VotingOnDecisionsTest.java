package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.SeatClass;
import concordat.domain.meeting.Handling;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import org.junit.jupiter.api.Test;

/** Members vote for themselves, while the question is open. */
class VotingOnDecisionsTest {
    private final InSession session = new InSession();
    private final DecisionId id = session.open(InSession.QUESTION);

    @Test
    void a_member_votes() {
        session.votingAs(session.ben).vote(id, session.ben.seat(), Ballot.FOR);

        Vote vote = session.world.stores.votes.visible(id).get(0);
        assertThat(vote.ballot()).isEqualTo(Ballot.FOR);
        assertThat(vote.voter().name()).isEqualTo("Ben");
        assertThat(vote.castAt()).isEqualTo(session.world.clock.instant());
        assertThat(session.world.stores.audiences.key(vote.audience()))
                .isEqualTo(new AudienceKey.Votes(session.committee, Part.PART_1));
        assertThat(session.world.lastEvent())
                .isEqualTo(new DecisionEvent.VoteCast(
                        id, PARTNERSHIP, "BOARD/2026/001", session.ben.seat(), vote.voter(), Ballot.FOR));
    }

    @Test
    void the_chair_votes_too() {
        session.votingAs(session.ann).vote(id, session.ann.seat(), Ballot.AGAINST);

        assertThat(session.world.stores.votes.on(id)).hasSize(1);
    }

    @Test
    void a_member_votes_once_VO_8() {
        VotingOnDecisions voting = session.votingAs(session.ben);
        voting.vote(id, session.ben.seat(), Ballot.FOR);

        breaks(DecisionRule.MEMBER_VOTES_ONCE, () -> voting.vote(id, session.ben.seat(), Ballot.FOR))
                .isEqualTo("Ben has voted on this already. Change or withdraw that vote instead.");
    }

    @Test
    void a_vote_is_changed_and_withdrawn_while_the_question_is_open() {
        VotingOnDecisions voting = session.votingAs(session.ben);

        breaks(DecisionRule.VOTE_IS_THERE_TO_CHANGE, () -> voting.change(id, session.ben.seat(), Ballot.FOR))
                .isEqualTo("Ben has not voted on this yet.");
        breaks(DecisionRule.VOTE_IS_THERE_TO_CHANGE, () -> voting.withdraw(id, session.ben.seat()));
        voting.vote(id, session.ben.seat(), Ballot.FOR);
        voting.change(id, session.ben.seat(), Ballot.AGAINST);
        assertThat(session.world.stores.votes.on(id))
                .extracting(CastVote::ballot)
                .containsExactly(Ballot.AGAINST);
        assertThat(session.world.lastEvent()).isInstanceOfSatisfying(DecisionEvent.VoteChanged.class, changed -> {
            assertThat(changed.before()).isEqualTo(Ballot.FOR);
            assertThat(changed.ballot()).isEqualTo(Ballot.AGAINST);
        });
        voting.withdraw(id, session.ben.seat());
        assertThat(session.world.stores.votes.on(id)).isEmpty();
        assertThat(session.world.lastEvent())
                .isInstanceOfSatisfying(DecisionEvent.VoteWithdrawn.class, withdrawn -> assertThat(withdrawn.before())
                        .isEqualTo(Ballot.AGAINST));
    }

    @Test
    void a_vote_sent_again_counts_once_and_does_not_undo_what_came_since() {
        VotingOnDecisions voting = session.votingAs(session.ben);

        voting.cast("first", id, session.ben.seat(), Ballot.FOR);
        voting.cast("first", id, session.ben.seat(), Ballot.FOR);
        voting.cast("second", id, session.ben.seat(), Ballot.AGAINST);
        voting.cast("first", id, session.ben.seat(), Ballot.FOR);

        assertThat(session.world.stores.votes.on(id))
                .extracting(CastVote::ballot)
                .containsExactly(Ballot.AGAINST);
        assertThat(session.world.journal)
                .filteredOn(event -> event instanceof DecisionEvent.VoteCast)
                .hasSize(1);
        assertThat(session.world.journal)
                .filteredOn(event -> event instanceof DecisionEvent.VoteChanged)
                .hasSize(1);
    }

    @Test
    void nobody_votes_after_the_outcome_is_declared() {
        session.recording().declare(id, Closing.byConsensus());
        VotingOnDecisions voting = session.votingAs(session.ben);

        breaks(DecisionRule.QUESTION_IS_OPEN, () -> voting.vote(id, session.ben.seat(), Ballot.FOR));
    }

    @Test
    void nobody_votes_who_is_recused_COI_8() {
        session.isHandled(session.ben, Handling.STAY_NO_VOTE);
        VotingOnDecisions voting = session.votingAs(session.ben);

        breaks(DecisionRule.MEMBER_IS_ENTITLED, () -> voting.vote(id, session.ben.seat(), Ballot.FOR))
                .isEqualTo("Ben cannot vote on this item: recused because of an interest in the item (COI-8).");
    }

    @Test
    void nobody_votes_who_is_not_there_VO_7() {
        session.leaves(session.ben);
        VotingOnDecisions voting = session.votingAs(session.ben);

        breaks(DecisionRule.MEMBER_IS_ENTITLED, () -> voting.vote(id, session.ben.seat(), Ballot.FOR));
    }

    @Test
    void nobody_votes_in_anothers_seat_VO_7() {
        VotingOnDecisions voting = session.votingAs(session.ben);

        assertThatThrownBy(() -> voting.vote(id, session.cat.seat(), Ballot.FOR))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void of_two_who_share_a_seat_the_one_who_votes_is_on_record_MB_3() {
        NewSeat shared = NewSeat.voting(NHFT, "Director of nursing", SeatClass.EXECUTIVE, World.ALWAYS)
                .shared();
        World.Sitting first = session.world.seated(session.committee, "Pat", shared);
        World.Sitting second =
                session.world.holds(session.committee, first.seat(), session.world.person("Pip", NHFT), NHFT, "MEMBER");
        session.comes(second);

        session.votingAs(second).vote(id, second.seat(), Ballot.FOR);

        assertThat(session.world.stores.votes.visible(id))
                .extracting(vote -> vote.voter().name())
                .containsExactly("Pip");
    }

    @Test
    void a_member_does_not_vote_in_the_seat_that_they_hold_on_another_committee_VO_7() {
        var other = session.world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        World.Sitting elsewhere =
                session.world.seated(other, "Zoe", NewSeat.voting(NHFT, "Director", SeatClass.EXECUTIVE, World.ALWAYS));
        session.world.holds(other, elsewhere.seat(), session.ben.person(), NHFT, "MEMBER");
        VotingOnDecisions voting = session.votingAs(session.ben);

        assertThatThrownBy(() -> voting.vote(id, elsewhere.seat(), Ballot.FOR))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("You do not hold that seat of the committee that decides.");
    }

    @Test
    void a_member_of_another_committee_has_no_vote_here() {
        var other = session.world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        World.Sitting zoe =
                session.world.seated(other, "Zoe", NewSeat.voting(NHFT, "Director", SeatClass.EXECUTIVE, World.ALWAYS));
        VotingOnDecisions voting = session.votingAs(zoe);

        assertThatThrownBy(() -> voting.vote(id, zoe.seat(), Ballot.FOR))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("You do not hold that seat of the committee that decides.");
    }

    @Test
    void strangers_officers_and_those_in_attendance_do_not_vote_VO_8() {
        assertThatThrownBy(() -> session.world.as(session.world.officer).use(VotingOnDecisions.class))
                .isInstanceOf(NotAllowed.class);
        var guest = session.world.person("Gus", NHFT);
        session.world.appoint(guest, Role.ATTENDEE, NHFT, session.committee, null);

        assertThatThrownBy(() -> session.world.as(guest).use(VotingOnDecisions.class))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_members_vote_is_what_is_declared() {
        session.votingAs(session.ann).vote(id, session.ann.seat(), Ballot.FOR);
        session.votingAs(session.ben).vote(id, session.ben.seat(), Ballot.FOR);
        session.votingAs(session.cat).vote(id, session.cat.seat(), Ballot.AGAINST);
        session.world.as(session.world.officer);

        session.recording().declare(id, Closing.byVote());

        assertThat(session.get(id).legs().get(0).tally()).isEqualTo(new Tally(2, 1, 0, 1));
    }
}
