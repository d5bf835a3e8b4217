package concordat.domain.decision;

import static concordat.domain.decision.Chamber.LPT;
import static concordat.domain.decision.Chamber.NHFT;
import static concordat.domain.decision.Chamber.UOL;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.Chamber.Member;
import concordat.domain.meeting.Handling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who counts and votes on an item, and why not. */
class RollTest {
    private static final VotingTerms STANDARD = VotingTerms.standard();
    private final Chamber chamber = new Chamber();

    @Test
    void a_present_member_with_a_vote_is_entitled() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));

        assertThat(chamber.line(ann, STANDARD).standing()).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.line(ann, STANDARD).presence()).isEqualTo(RollLine.Presence.PRESENT);
        assertThat(chamber.line(ann, STANDARD).words()).isEqualTo("Ann (LPT)");
        assertThat(chamber.line(ann, STANDARD).couldPreside()).isTrue();
    }

    @Test
    void a_member_who_takes_part_from_elsewhere_counts_like_one_in_the_room_QU_6() {
        Member ann = chamber.comesRemotely(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.line(ann, STANDARD).presence()).isEqualTo(RollLine.Presence.REMOTE);
    }

    @Test
    void an_absent_member_does_not_count_nor_preside() {
        Member ann = chamber.chair("Ann", LPT, SeatClass.EXECUTIVE);

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.ABSENT);
        assertThat(chamber.line(ann, STANDARD).presence()).isEqualTo(RollLine.Presence.ABSENT);
        assertThat(chamber.roll().hasChair()).isFalse();
    }

    @Test
    void who_is_there_for_an_organisation_that_does_not_delegate_has_no_vote_and_the_roll_says_why_LF_5() {
        chamber.withoutDelegationOf(UOL);
        Member una = chamber.comes(chamber.member("Una", UOL, SeatClass.UNIVERSITY));
        Member away = chamber.member("Ugo", UOL, SeatClass.UNIVERSITY);

        RollLine line = chamber.line(una, STANDARD);

        assertThat(line.standing()).isEqualTo(RollStanding.DOES_NOT_DELEGATE);
        assertThat(line.standing().words())
                .isEqualTo("without a vote: the organisation does not delegate to the committee (LF-5)");
        assertThat(line.votingSeat()).isFalse();
        assertThat(line.presence()).isEqualTo(RollLine.Presence.PRESENT);
        assertThat(line.couldPreside()).isTrue();
        assertThat(chamber.standing(away)).isEqualTo(RollStanding.DOES_NOT_DELEGATE);
        assertThat(chamber.roll().count(Minimum.inTotal(1))).isZero();
        assertThat(chamber.roll().count(Minimum.of(UOL, 1))).isZero();
        assertThat(chamber.roll().entitledSeats()).isEmpty();
        assertThat(chamber.roll().blocs()).isEmpty();
    }

    @Test
    void the_terms_may_give_them_a_vote_LF_5() {
        chamber.withoutDelegationOf(UOL);
        Member una = chamber.comes(chamber.member("Una", UOL, SeatClass.UNIVERSITY));
        VotingTerms terms = STANDARD.withVotesOfAllParties();

        assertThat(chamber.line(una, terms).standing()).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.line(una, terms).votingSeat()).isTrue();
        assertThat(chamber.roll(terms).count(Minimum.of(UOL, 1))).isEqualTo(1);
        assertThat(chamber.roll(terms).blocs()).containsKey(UOL);
    }

    @Test
    void a_seat_that_has_no_vote_anyway_says_so_first_VO_8() {
        chamber.withoutDelegationOf(UOL);
        Member una = chamber.comes(chamber.nonVoting("Una", UOL, SeatClass.UNIVERSITY));

        assertThat(chamber.standing(una)).isEqualTo(RollStanding.WITHOUT_VOTE);
    }

    @Test
    void without_delegation_there_is_neither_a_deputy_nor_anybody_missed_for_an_interest_LF_5() {
        chamber.withoutDelegationOf(UOL);
        Member una = chamber.member("Una", UOL, SeatClass.UNIVERSITY);
        Member deputy = chamber.deputises(una, "Una's deputy");
        Member ugo = chamber.comes(chamber.member("Ugo", UOL, SeatClass.UNIVERSITY));
        chamber.isHandled(ugo, Handling.LEAVE);
        VotingTerms withDeputies = STANDARD.withDeputies();

        assertThat(chamber.roll(withDeputies).find(una.seat(), deputy.person())).isEmpty();
        assertThat(chamber.standing(ugo)).isEqualTo(RollStanding.RECUSED);
        assertThat(chamber.roll().countRecused(Minimum.inTotal(1))).isZero();
    }

    @Test
    void whoever_presides_without_a_vote_of_their_own_does_not_break_a_tie_LF_5() {
        chamber.withoutDelegationOf(UOL);
        Member una = chamber.comes(chamber.chair("Una", UOL, SeatClass.UNIVERSITY));
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member dan = chamber.comes(chamber.member("Dan", NHFT, SeatClass.EXECUTIVE));
        Provisions terms = Provisions.standard(Minimum.inTotal(2)).voting(STANDARD.withCastingVote());

        Reckoning reckoning = Reckoning.of(
                Rules.ofWhole(terms, ""),
                chamber.roll(terms.voting()),
                new Expression.Votes(
                        List.of(ann.votes(Ballot.FOR), dan.votes(Ballot.AGAINST), una.votes(Ballot.FOR)),
                        Optional.of(CastingVote.of(una.seat(), Ballot.FOR))),
                Optional.empty());

        assertThat(reckoning.presider().map(RollLine::seat)).contains(una.seat());
        assertThat(reckoning.casting()).isEmpty();
        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_CARRIED);
        assertThat(reckoning.setAside()).extracting(RollLine::seat).containsExactly(una.seat());
    }

    @Test
    void a_vacant_seat_is_on_the_roll_and_counts_for_nothing() {
        chamber.vacant(LPT, SeatClass.LAY);

        RollLine line = chamber.roll().lines().get(0);

        assertThat(line.standing()).isEqualTo(RollStanding.VACANT);
        assertThat(line.name()).isEqualTo("Vacant");
        assertThat(line.person()).isNull();
        assertThat(chamber.roll().count(Minimum.inTotal(1))).isZero();
        assertThat(chamber.roll().blocs()).containsOnlyKeys(LPT);
    }

    @Test
    void whoever_has_a_seat_without_a_vote_neither_counts_nor_votes_VO_8() {
        Member ann = chamber.comes(chamber.nonVoting("Ann", LPT, SeatClass.EXECUTIVE));

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.WITHOUT_VOTE);
        assertThat(chamber.roll().entitledSeats()).isEmpty();
        assertThat(chamber.roll().blocs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void only_an_interest_that_is_noted_leaves_a_member_counted_and_voting_COI_8(Handling handling) {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));

        chamber.isHandled(ann, handling);

        assertThat(chamber.standing(ann))
                .isEqualTo(handling == Handling.NOTED ? RollStanding.ENTITLED : RollStanding.RECUSED);
        assertThat(chamber.roll().recused()).hasSize(handling == Handling.NOTED ? 0 : 1);
        assertThat(chamber.roll().countRecused(Minimum.inTotal(1))).isEqualTo(handling == Handling.NOTED ? 0 : 1);
    }

    @Test
    void an_interest_not_yet_ruled_on_keeps_a_member_out() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));

        chamber.declaresAnInterest(ann);

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.RECUSED);
        assertThat(chamber.room().isRuledOn()).isFalse();
    }

    @Test
    void a_recused_member_without_a_vote_is_not_missed_by_the_quorum() {
        Member ann = chamber.comes(chamber.nonVoting("Ann", LPT, SeatClass.EXECUTIVE));

        chamber.isHandled(ann, Handling.LEAVE);

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.RECUSED);
        assertThat(chamber.roll().countRecused(Minimum.inTotal(1))).isZero();
    }

    @Test
    void the_recused_are_missed_only_by_the_parts_of_the_quorum_that_ask_for_them() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        chamber.isHandled(ann, Handling.LEAVE);

        assertThat(chamber.roll().countRecused(Minimum.of(LPT, 1))).isEqualTo(1);
        assertThat(chamber.roll().countRecused(Minimum.of(NHFT, 1))).isZero();
        assertThat(chamber.roll().countRecused(Minimum.inTotal(1).inClass(SeatClass.LAY)))
                .isZero();
    }

    @Test
    void a_deputy_named_before_the_meeting_counts_and_votes_if_the_terms_say_so_MB_4() {
        Member ann = chamber.chair("Ann", LPT, SeatClass.EXECUTIVE);
        Member deputy = chamber.deputises(ann, "Dot");
        VotingTerms withDeputies = STANDARD.withDeputies();

        assertThat(chamber.line(deputy, withDeputies).standing()).isEqualTo(RollStanding.DEPUTISING);
        assertThat(chamber.line(deputy, withDeputies).title()).isEqualTo("Deputy for Seat 2");
        assertThat(chamber.line(ann, withDeputies).standing()).isEqualTo(RollStanding.REPRESENTED);
        assertThat(chamber.roll(withDeputies).count(Minimum.of(LPT, 1))).isEqualTo(1);
        assertThat(chamber.roll(withDeputies).entitledSeats()).containsExactly(ann.seat());
    }

    @Test
    void a_deputy_neither_counts_nor_votes_where_the_terms_do_not_say_so_MB_4() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        Member deputy = chamber.deputises(ann, "Dot");

        assertThat(chamber.standing(deputy)).isEqualTo(RollStanding.DEPUTY_WITHOUT_VOTE);
        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.ABSENT);
        assertThat(chamber.roll().entitledSeats()).isEmpty();
    }

    @Test
    void a_member_and_the_deputy_never_both_count_MB_5() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member deputy = chamber.deputises(ann, "Dot");

        assertThat(chamber.line(ann, STANDARD.withDeputies()).standing()).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.line(deputy, STANDARD.withDeputies()).standing())
                .isEqualTo(RollStanding.DEPUTY_WITHOUT_VOTE);
        assertThat(chamber.line(deputy, STANDARD.withDeputies()).couldPreside()).isFalse();
    }

    @Test
    void nobody_deputises_for_a_recused_member() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        Member deputy = chamber.deputises(ann, "Dot");

        chamber.isHandled(ann, Handling.LEAVE);

        assertThat(chamber.line(deputy, STANDARD.withDeputies()).standing())
                .isEqualTo(RollStanding.DEPUTY_WITHOUT_VOTE);
    }

    @Test
    void a_deputy_with_an_interest_is_recused_and_the_member_is_not_represented() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        Member deputy = chamber.deputises(ann, "Dot");

        chamber.isHandled(deputy, Handling.LEAVE);

        assertThat(chamber.line(deputy, STANDARD.withDeputies()).standing()).isEqualTo(RollStanding.RECUSED);
        assertThat(chamber.line(ann, STANDARD.withDeputies()).standing()).isEqualTo(RollStanding.ABSENT);
    }

    @Test
    void a_deputy_who_has_not_come_is_not_on_the_roll() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        Member deputy = chamber.deputises(ann, "Dot");

        chamber.leaves(deputy);

        assertThat(chamber.roll(STANDARD.withDeputies()).lines()).hasSize(1);
    }

    @Test
    void a_deputy_for_a_seat_without_a_vote_is_not_on_the_roll() {
        Member ann = chamber.nonVoting("Ann", LPT, SeatClass.EXECUTIVE);
        chamber.deputises(ann, "Dot");

        assertThat(chamber.roll(STANDARD.withDeputies()).lines()).hasSize(1);
    }

    @Test
    void a_deputy_does_not_preside_in_the_chairs_place_MB_8() {
        Member ann = chamber.chair("Ann", LPT, SeatClass.NON_EXECUTIVE);
        Member deputy = chamber.deputises(ann, "Dot");

        Roll roll = chamber.roll(STANDARD.withDeputies());

        assertThat(roll.hasChair()).isFalse();
        assertThat(roll.presider(Optional.of(deputy.seat()))).isEmpty();
        assertThat(chamber.line(deputy, STANDARD.withDeputies()).couldPreside()).isFalse();
    }

    @Test
    void a_member_who_deputises_for_another_counts_once_in_their_own_seat_MB_5() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        Member ben = chamber.comes(chamber.member("Ben", LPT, SeatClass.EXECUTIVE));
        Member benForAnn = chamber.deputises(ann, ben);

        Roll roll = chamber.roll(STANDARD.withDeputies());

        assertThat(roll.count(Minimum.inTotal(2))).isEqualTo(1);
        assertThat(chamber.line(ben, STANDARD.withDeputies()).standing()).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.line(benForAnn, STANDARD.withDeputies()).standing())
                .isEqualTo(RollStanding.COUNTED_IN_OTHER_SEAT);
    }

    @Test
    void a_member_who_deputises_elsewhere_does_not_count_for_the_other_organisation_either() {
        VotingTerms terms = STANDARD.withDeputies().counting(JointPostCounting.ONCE_AND_FOR_EACH_ORG);
        Member ann = chamber.member("Ann", NHFT, SeatClass.EXECUTIVE);
        Member ben = chamber.comes(chamber.member("Ben", LPT, SeatClass.EXECUTIVE));
        Member benForAnn = chamber.deputises(ann, ben);

        assertThat(chamber.line(benForAnn, terms).standing()).isEqualTo(RollStanding.COUNTED_IN_OTHER_SEAT);
        assertThat(chamber.roll(terms).count(Minimum.of(NHFT, 1))).isZero();
    }

    @Test
    void a_joint_post_counts_once_for_the_organisation_named_for_it_MB_2() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member alsoAnn = chamber.alsoHolds(ann, NHFT, SeatClass.EXECUTIVE, true);

        Roll roll = chamber.roll();

        assertThat(roll.count(Minimum.inTotal(2))).isEqualTo(1);
        assertThat(roll.count(Minimum.of(LPT, 1))).isZero();
        assertThat(roll.count(Minimum.of(NHFT, 1))).isEqualTo(1);
        assertThat(roll.entitledSeats()).containsExactly(alsoAnn.seat());
        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.COUNTED_IN_OTHER_SEAT);
    }

    @Test
    void a_joint_post_for_which_no_seat_is_named_counts_in_the_first_MB_2() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member alsoAnn = chamber.alsoHolds(ann, NHFT, SeatClass.EXECUTIVE, false);

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.standing(alsoAnn)).isEqualTo(RollStanding.COUNTED_IN_OTHER_SEAT);
    }

    @Test
    void a_joint_post_may_count_once_in_the_total_and_once_for_each_organisation_with_one_vote_MB_2() {
        VotingTerms terms = STANDARD.counting(JointPostCounting.ONCE_AND_FOR_EACH_ORG);
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member alsoAnn = chamber.alsoHolds(ann, NHFT, SeatClass.EXECUTIVE, false);

        Roll roll = chamber.roll(terms);

        assertThat(roll.count(Minimum.inTotal(2))).isEqualTo(1);
        assertThat(roll.count(Minimum.of(LPT, 1))).isEqualTo(1);
        assertThat(roll.count(Minimum.of(NHFT, 1))).isEqualTo(1);
        assertThat(roll.entitledSeats()).containsExactly(ann.seat());
        assertThat(chamber.line(alsoAnn, terms).standing()).isEqualTo(RollStanding.COUNTED_FOR_ORGANISATION);
    }

    @Test
    void a_person_with_two_seats_of_one_organisation_counts_once_for_it_MB_2() {
        VotingTerms terms = STANDARD.counting(JointPostCounting.ONCE_AND_FOR_EACH_ORG);
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        chamber.alsoHolds(ann, LPT, SeatClass.CLINICAL, false);
        chamber.alsoHolds(ann, NHFT, SeatClass.EXECUTIVE, false);
        chamber.alsoHolds(ann, NHFT, SeatClass.CLINICAL, false);

        assertThat(chamber.roll(terms).count(Minimum.of(LPT, 2))).isEqualTo(1);
        assertThat(chamber.roll(terms).count(Minimum.of(NHFT, 2))).isEqualTo(1);
        assertThat(chamber.roll(terms).lines())
                .extracting(RollLine::standing)
                .containsExactly(
                        RollStanding.ENTITLED,
                        RollStanding.COUNTED_IN_OTHER_SEAT,
                        RollStanding.COUNTED_FOR_ORGANISATION,
                        RollStanding.COUNTED_IN_OTHER_SEAT);
    }

    @Test
    void a_seat_that_counts_for_its_organisation_only_still_fits_the_class_asked_for() {
        VotingTerms terms = STANDARD.counting(JointPostCounting.ONCE_AND_FOR_EACH_ORG);
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        chamber.alsoHolds(ann, NHFT, SeatClass.CLINICAL, false);

        assertThat(chamber.roll(terms).count(Minimum.of(NHFT, 1).inClass(SeatClass.CLINICAL)))
                .isEqualTo(1);
        assertThat(chamber.roll(terms).count(Minimum.inTotal(1).inClass(SeatClass.CLINICAL)))
                .isZero();
    }

    @Test
    void a_joint_post_that_is_recused_is_recused_in_every_seat() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member alsoAnn = chamber.alsoHolds(ann, NHFT, SeatClass.EXECUTIVE, true);

        chamber.isHandled(ann, Handling.STAY_NO_VOTE);

        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.RECUSED);
        assertThat(chamber.standing(alsoAnn)).isEqualTo(RollStanding.RECUSED);
    }

    @Test
    void two_who_share_a_post_count_as_one_MB_3() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member bea = chamber.comes(chamber.shares(ann, "Bea"));

        assertThat(chamber.roll().count(Minimum.inTotal(2))).isEqualTo(1);
        assertThat(chamber.standing(ann)).isEqualTo(RollStanding.ENTITLED);
        assertThat(chamber.standing(bea)).isEqualTo(RollStanding.ENTITLED);
    }

    @Test
    void either_of_two_who_share_a_post_is_enough_MB_3() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        chamber.comes(chamber.shares(ann, "Bea"));

        assertThat(chamber.roll().count(Minimum.inTotal(1))).isEqualTo(1);
    }

    @Test
    void a_shared_post_is_not_missed_while_one_holder_counts_and_the_other_is_recused() {
        Member ann = chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        Member bea = chamber.comes(chamber.shares(ann, "Bea"));

        chamber.isHandled(bea, Handling.LEAVE);

        assertThat(chamber.roll().count(Minimum.inTotal(1))).isEqualTo(1);
        assertThat(chamber.roll().countRecused(Minimum.inTotal(1))).isZero();
    }

    @Test
    void a_shared_post_is_deputised_only_if_both_are_absent_MB_5() {
        Member ann = chamber.member("Ann", LPT, SeatClass.EXECUTIVE);
        Member bea = chamber.shares(ann, "Bea");
        Member deputy = chamber.deputises(ann, "Dot");

        assertThat(chamber.line(deputy, STANDARD.withDeputies()).standing()).isEqualTo(RollStanding.DEPUTISING);
        chamber.comes(bea);
        assertThat(chamber.line(deputy, STANDARD.withDeputies()).standing())
                .isEqualTo(RollStanding.DEPUTY_WITHOUT_VOTE);
    }

    @Test
    void the_chair_presides_before_the_vice_chair_MB_8() {
        chamber.comes(chamber.viceChair("Vic", NHFT, SeatClass.NON_EXECUTIVE));
        Member ann = chamber.comes(chamber.chair("Ann", LPT, SeatClass.NON_EXECUTIVE));

        assertThat(chamber.roll().presider(Optional.empty()))
                .hasValueSatisfying(line -> assertThat(line.seat()).isEqualTo(ann.seat()));
    }

    @Test
    void the_vice_chair_presides_if_the_chair_is_conflicted_MB_8() {
        Member ann = chamber.comes(chamber.chair("Ann", LPT, SeatClass.NON_EXECUTIVE));
        Member vic = chamber.comes(chamber.viceChair("Vic", NHFT, SeatClass.NON_EXECUTIVE));

        chamber.isHandled(ann, Handling.STAY_NO_VOTE);

        assertThat(chamber.roll().presider(Optional.empty()))
                .hasValueSatisfying(line -> assertThat(line.seat()).isEqualTo(vic.seat()));
        assertThat(chamber.roll().hasChair()).isTrue();
    }

    @Test
    void the_members_choose_one_who_is_no_executive_if_neither_can_preside_MB_8() {
        chamber.chair("Ann", LPT, SeatClass.NON_EXECUTIVE);
        Member lay = chamber.comes(chamber.member("Lou", LPT, SeatClass.LAY));
        Member executive = chamber.comes(chamber.member("Exe", LPT, SeatClass.EXECUTIVE));
        Member away = chamber.member("Awa", LPT, SeatClass.LAY);
        Member withoutVote = chamber.comes(chamber.nonVoting("Non", LPT, SeatClass.LAY));

        Roll roll = chamber.roll();

        assertThat(roll.presider(Optional.empty())).isEmpty();
        assertThat(roll.presider(Optional.of(lay.seat())))
                .hasValueSatisfying(line -> assertThat(line.name()).isEqualTo("Lou"));
        assertThat(roll.presider(Optional.of(executive.seat()))).isEmpty();
        assertThat(roll.presider(Optional.of(away.seat()))).isEmpty();
        assertThat(roll.presider(Optional.of(withoutVote.seat()))).isEmpty();
    }

    @Test
    void whom_the_members_chose_does_not_preside_over_the_chair() {
        Member ann = chamber.comes(chamber.chair("Ann", LPT, SeatClass.NON_EXECUTIVE));
        Member lay = chamber.comes(chamber.member("Lou", LPT, SeatClass.LAY));

        assertThat(chamber.roll().presider(Optional.of(lay.seat())))
                .hasValueSatisfying(line -> assertThat(line.seat()).isEqualTo(ann.seat()));
    }

    @Test
    void a_chair_without_a_vote_presides_nevertheless() {
        Member ann = chamber.comes(chamber.seat("Ann", LPT, SeatClass.OTHER, Office.CHAIR, false, false, false));

        assertThat(chamber.roll().hasChair()).isTrue();
        assertThat(chamber.roll().presider(Optional.empty()))
                .hasValueSatisfying(line -> assertThat(line.seat()).isEqualTo(ann.seat()));
    }

    @Test
    void only_the_seats_of_the_deciding_body_are_called() {
        chamber.comes(chamber.member("Ann", LPT, SeatClass.EXECUTIVE));
        chamber.comes(chamber.member("Ben", NHFT, SeatClass.EXECUTIVE));

        Roll roll =
                Roll.call(chamber.room(), STANDARD, line -> line.organisation().equals(NHFT));

        assertThat(roll.lines()).extracting(RollLine::name).containsExactly("Ben");
    }
}
