package concordat.domain.decision;

import static concordat.domain.decision.Chamber.LPT;
import static concordat.domain.decision.Chamber.NHFT;
import static concordat.domain.decision.Chamber.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.Chamber.Member;
import concordat.domain.meeting.Handling;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carries a question, once there is a quorum. */
class MajorityTest {
    private final Chamber chamber = Chamber.ofTwoTrusts();

    @ParameterizedTest(name = "{0}: {1} for, {2} against, {3} abstained: {4}")
    @CsvSource({
        "SIMPLE_MAJORITY, 3, 2, 1, CARRIED",
        "SIMPLE_MAJORITY, 1, 0, 5, CARRIED",
        "SIMPLE_MAJORITY, 3, 3, 0, NOT_CARRIED",
        "SIMPLE_MAJORITY, 2, 3, 1, NOT_CARRIED",
        "SIMPLE_MAJORITY, 0, 0, 6, NOT_CARRIED",
        "TWO_THIRDS, 4, 2, 0, CARRIED",
        "TWO_THIRDS, 2, 1, 3, CARRIED",
        "TWO_THIRDS, 3, 2, 1, NOT_CARRIED",
        "TWO_THIRDS, 0, 0, 6, NOT_CARRIED",
        "TWO_THIRDS, 1, 0, 0, CARRIED",
        "UNANIMOUS, 6, 0, 0, CARRIED",
        "UNANIMOUS, 1, 0, 5, CARRIED",
        "UNANIMOUS, 5, 1, 0, NOT_CARRIED",
        "UNANIMOUS, 0, 0, 6, NOT_CARRIED",
    })
    void VO_3_VO_5_each_majority_is_what_it_says(
            DecisionMethod method, int votesFor, int against, int abstaining, Verdict verdict) {
        Reckoning reckoning = vote(method, chamber.votes(votesFor, against, abstaining));

        assertThat(reckoning.verdict()).isEqualTo(verdict);
        assertThat(reckoning.isCarried()).isEqualTo(verdict == Verdict.CARRIED);
        assertThat(reckoning.tally())
                .isEqualTo(new Tally(votesFor, against, abstaining, 6 - votesFor - against - abstaining));
    }

    @ParameterizedTest(name = "LPT {0}, NHFT {1}: {2}")
    @CsvSource({
        "FFA, FFA, CARRIED",
        "FFF, AAA, NOT_CARRIED",
        "AAA, FFF, NOT_CARRIED",
        "FFF, FAO, NOT_CARRIED",
        "FFF, OOO, NOT_CARRIED",
        "FFF, FOO, CARRIED",
    })
    void VO_5_in_each_organisation_more_must_be_for_than_against(String ofLpt, String ofNhft, Verdict verdict) {
        List<CastVote> votes = ballots(ofLpt + ofNhft);

        assertThat(vote(DecisionMethod.MAJORITY_IN_EACH_ORG, votes).verdict()).isEqualTo(verdict);
        assertThat(vote(DecisionMethod.UNANIMOUS_ORGS, votes).verdict()).isEqualTo(verdict);
    }

    @Test
    void VO_5_an_organisation_of_which_nobody_is_there_does_not_carry() {
        chamber.member("Uma", UOL, SeatClass.UNIVERSITY);

        Reckoning reckoning = vote(DecisionMethod.MAJORITY_IN_EACH_ORG, ballots("FFFFFF"));

        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_CARRIED);
        assertThat(reckoning.blocs())
                .extracting(BlocTally::words)
                .containsExactly(
                        "LPT: 3 for, 0 against, 0 abstained, 0 did not vote",
                        "NHFT: 3 for, 0 against, 0 abstained, 0 did not vote",
                        "UoL: 0 for, 0 against, 0 abstained, 0 did not vote");
        assertThat(reckoning.blocs()).extracting(BlocTally::carried).containsExactly(true, true, false);
    }

    @Test
    void VO_6_a_veto_matter_needs_every_organisation() {
        Provisions terms = Provisions.standard(Minimum.inTotal(1)).withVetoMatters("Budget");

        assertThat(Rules.ofWhole(terms, "Budget").method()).isEqualTo(DecisionMethod.UNANIMOUS_ORGS);
        assertThat(Rules.ofWhole(terms, "Something else").method()).isEqualTo(DecisionMethod.SIMPLE_MAJORITY);
        assertThat(Rules.ofOneInCommon(terms, "Budget", LPT).method()).isEqualTo(DecisionMethod.UNANIMOUS_ORGS);
    }

    @Test
    void VO_6_there_is_no_casting_vote_on_a_veto_matter() {
        Provisions terms = Provisions.standard(Minimum.inTotal(1))
                .voting(VotingTerms.standard().withCastingVote())
                .withVetoMatters("Budget");

        assertThat(Rules.ofWhole(terms, "").castingVote()).isTrue();
        assertThat(Rules.ofWhole(terms, "Budget").castingVote()).isFalse();
    }

    @Test
    void QU_4_of_committees_in_common_each_has_its_own_quorum() {
        Provisions terms = Provisions.standard(
                        Minimum.inTotal(3),
                        Minimum.of(LPT, 2),
                        Minimum.of(NHFT, 1).inClass(SeatClass.LAY))
                .requiringTheChair();

        Rules ofLpt = Rules.ofOneInCommon(terms, "", LPT);

        assertThat(ofLpt.quorum()).containsExactly(Minimum.of(LPT, 3), Minimum.of(LPT, 2));
        assertThat(ofLpt.chairRequired()).isTrue();
        assertThat(ofLpt.onlyOrganisation()).contains(LPT);
        assertThat(Rules.ofWhole(terms, "").onlyOrganisation()).isEmpty();
    }

    @Test
    void LF_4_a_decision_maker_agrees_or_does_not() {
        Rules rules = Rules.ofDecisionMaker(NHFT);

        assertThat(rules.quorum()).containsExactly(Minimum.of(NHFT, 1));
        assertThat(rules.method()).isEqualTo(DecisionMethod.UNANIMOUS);
        assertThat(rules.castingVote()).isFalse();
        assertThat(rules.chairRequired()).isFalse();
    }

    @Test
    void VO_4_the_casting_vote_decides_a_tie_either_way() {
        assertThat(tie(CastingVote.of(chamber.member(1).seat(), Ballot.FOR)).verdict())
                .isEqualTo(Verdict.CARRIED);
        Reckoning against = tie(CastingVote.of(chamber.member(1).seat(), Ballot.AGAINST));
        assertThat(against.verdict()).isEqualTo(Verdict.NOT_CARRIED);
        assertThat(Explanation.of(against))
                .contains(
                        "The votes are equal; Ann (LPT), presiding, used the casting vote against (VO-4).",
                        "Not carried: by the casting vote.");
    }

    @Test
    void VO_4_who_presides_may_decline_to_use_it_and_then_it_is_not_carried() {
        Reckoning declined = tie(CastingVote.of(chamber.member(1).seat(), Ballot.ABSTAIN));

        assertThat(declined.verdict()).isEqualTo(Verdict.NOT_CARRIED);
        assertThat(Explanation.of(declined))
                .contains("The votes are equal; Ann (LPT), presiding, did not use the casting vote (VO-4).");
    }

    @Test
    void VO_4_nobody_but_who_presides_has_a_casting_vote() {
        Reckoning reckoning = tie(CastingVote.of(chamber.member(2).seat(), Ballot.FOR));

        assertThat(reckoning.verdict()).isEqualTo(Verdict.CASTING_VOTE_AWAITED);
        assertThat(reckoning.casting()).isEmpty();
    }

    @Test
    void VO_4_without_a_tie_the_casting_vote_is_not_used() {
        Reckoning reckoning = Reckoning.of(
                withCastingVote(),
                chamber.roll(),
                new Expression.Votes(
                        chamber.votes(2, 3, 0),
                        Optional.of(CastingVote.of(chamber.member(1).seat(), Ballot.FOR))),
                Optional.empty());

        assertThat(reckoning.casting()).isEmpty();
        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_CARRIED);
    }

    @Test
    void VO_4_where_nobody_voted_for_or_against_there_is_no_tie_to_break() {
        Reckoning reckoning = Reckoning.of(
                withCastingVote(),
                chamber.roll(),
                new Expression.Votes(chamber.votes(0, 0, 6), Optional.empty()),
                Optional.empty());

        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_CARRIED);
    }

    @Test
    void VO_4_where_the_terms_give_no_casting_vote_none_is_used() {
        Reckoning reckoning = Reckoning.of(
                rules(DecisionMethod.SIMPLE_MAJORITY),
                chamber.roll(),
                new Expression.Votes(
                        chamber.votes(3, 3, 0),
                        Optional.of(CastingVote.of(chamber.member(1).seat(), Ballot.FOR))),
                Optional.empty());

        assertThat(reckoning.casting()).isEmpty();
        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_CARRIED);
    }

    @Test
    void VO_4_whom_the_members_chose_to_preside_has_the_casting_vote_MB_8() {
        chamber.leaves(chamber.member(1));
        Member lou = chamber.comes(chamber.member("Lou", LPT, SeatClass.LAY));
        List<CastVote> votes = new ArrayList<>(ballots("OFFAAO"));
        votes.add(lou.votes(Ballot.ABSTAIN));

        Reckoning waiting = Reckoning.of(
                withCastingVote(), chamber.roll(), new Expression.Votes(votes, Optional.empty()), Optional.empty());
        Reckoning decided = Reckoning.of(
                withCastingVote(),
                chamber.roll(),
                new Expression.Votes(votes, Optional.of(CastingVote.of(lou.seat(), Ballot.FOR))),
                Optional.of(lou.seat()));

        assertThat(waiting.verdict()).isEqualTo(Verdict.CASTING_VOTE_AWAITED);
        assertThat(Explanation.of(waiting))
                .contains(
                        "Equal votes: the casting vote is awaited: 2 for and 2 against; the members present choose who"
                                + " presides (MB-8).");
        assertThat(decided.verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(decided.presider())
                .hasValueSatisfying(line -> assertThat(line.name()).isEqualTo("Lou"));
    }

    @Test
    void a_casting_vote_says_how_it_was_used() {
        assertThatThrownBy(() -> CastingVote.of(chamber.member(1).seat(), Ballot.NOT_VOTING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void MB_3_holders_of_a_shared_post_who_disagree_cast_no_vote() {
        Member ann = chamber.member(1);
        Member bea = chamber.comes(chamber.shares(ann, "Bea"));

        Reckoning reckoning =
                vote(DecisionMethod.SIMPLE_MAJORITY, List.of(ann.votes(Ballot.FOR), bea.votes(Ballot.AGAINST)));

        assertThat(reckoning.tally()).isEqualTo(new Tally(0, 0, 0, 6));
        assertThat(reckoning.disagreeing()).extracting(RollLine::name).containsExactly("Ann", "Bea");
        assertThat(Explanation.of(reckoning))
                .contains(
                        "The holders of a shared post voted differently, so that it cast no vote (MB-3): Ann (LPT), Bea"
                                + " (LPT).");
    }

    @Test
    void MB_3_holders_of_a_shared_post_who_agree_cast_one_vote() {
        Member ann = chamber.member(1);
        Member bea = chamber.comes(chamber.shares(ann, "Bea"));

        Reckoning reckoning =
                vote(DecisionMethod.SIMPLE_MAJORITY, List.of(ann.votes(Ballot.FOR), bea.votes(Ballot.FOR)));

        assertThat(reckoning.tally()).isEqualTo(new Tally(1, 0, 0, 5));
        assertThat(reckoning.disagreeing()).isEmpty();
    }

    @Test
    void MB_3_one_holder_votes_for_both_if_the_other_is_silent() {
        Member ann = chamber.member(1);
        Member bea = chamber.comes(chamber.shares(ann, "Bea"));

        Reckoning reckoning =
                vote(DecisionMethod.SIMPLE_MAJORITY, List.of(ann.votes(Ballot.NOT_VOTING), bea.votes(Ballot.FOR)));

        assertThat(reckoning.tally()).isEqualTo(new Tally(1, 0, 0, 5));
    }

    @Test
    void MB_3_the_vote_of_a_holder_who_is_recused_does_not_make_them_disagree() {
        Member ann = chamber.member(1);
        Member bea = chamber.comes(chamber.shares(ann, "Bea"));
        chamber.isHandled(bea, Handling.LEAVE);

        Reckoning reckoning =
                vote(DecisionMethod.SIMPLE_MAJORITY, List.of(ann.votes(Ballot.FOR), bea.votes(Ballot.AGAINST)));

        assertThat(reckoning.tally().votesFor()).isEqualTo(1);
        assertThat(reckoning.disagreeing()).isEmpty();
        assertThat(reckoning.setAside()).extracting(RollLine::name).containsExactly("Bea");
    }

    @Test
    void QU_1_who_left_before_the_declaration_is_not_counted_and_named() {
        Member fay = chamber.member(6);
        List<CastVote> votes = ballots("FFAAOF");
        chamber.leaves(fay);

        Reckoning reckoning = vote(DecisionMethod.SIMPLE_MAJORITY, votes);

        assertThat(reckoning.tally()).isEqualTo(new Tally(2, 2, 1, 0));
        assertThat(Explanation.of(reckoning))
                .contains("Not counted, because not entitled when the decision was declared: Fay (NHFT).");
    }

    @Test
    void who_left_without_having_voted_is_not_named() {
        Member fay = chamber.member(6);
        chamber.leaves(fay);

        assertThat(vote(DecisionMethod.SIMPLE_MAJORITY, List.of(fay.votes(Ballot.NOT_VOTING)))
                        .setAside())
                .isEmpty();
    }

    @Test
    void VO_8_votes_of_strangers_count_for_nothing() {
        CastVote strange =
                new CastVote(Chamber.LEG, new SeatId(new UUID(9, 9)), new PersonId(new UUID(9, 8)), Ballot.AGAINST);
        CastVote inAnothersSeat = new CastVote(
                Chamber.LEG, chamber.member(2).seat(), chamber.member(3).person(), Ballot.AGAINST);

        Reckoning reckoning =
                vote(DecisionMethod.UNANIMOUS, List.of(chamber.member(1).votes(Ballot.FOR), strange, inAnothersSeat));

        assertThat(reckoning.verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(reckoning.setAside()).isEmpty();
    }

    @Test
    void MB_2_a_joint_post_has_one_vote() {
        Member ann = chamber.member(1);
        Member alsoAnn = chamber.alsoHolds(ann, NHFT, SeatClass.EXECUTIVE, false);

        Reckoning reckoning =
                vote(DecisionMethod.SIMPLE_MAJORITY, List.of(ann.votes(Ballot.FOR), alsoAnn.votes(Ballot.FOR)));

        assertThat(reckoning.tally()).isEqualTo(new Tally(1, 0, 0, 5));
    }

    @Test
    void VO_1_consensus_carries_if_nobody_objects_and_no_votes_are_counted() {
        Reckoning reckoning = consensus(DecisionMethod.SIMPLE_MAJORITY);

        assertThat(reckoning.verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(reckoning.tally()).isEqualTo(Tally.none());
        assertThat(reckoning.agreeing()).isEqualTo(6);
        assertThat(reckoning.objecting()).isZero();
        assertThat(reckoning.entitled()).isEqualTo(6);
        assertThat(Explanation.of(reckoning))
                .contains("Agreed by consensus of the 6 members present and entitled; no vote was taken.");
    }

    @Test
    void VO_1_any_member_may_ask_for_a_vote() {
        Reckoning reckoning =
                consensus(DecisionMethod.SIMPLE_MAJORITY, chamber.member(1).seat());

        assertThat(reckoning.verdict()).isEqualTo(Verdict.VOTE_AWAITED);
        assertThat(reckoning.objecting()).isEqualTo(1);
        assertThat(reckoning.agreeing()).isEqualTo(5);
        assertThat(Explanation.of(reckoning))
                .contains("1 member asked for a vote, so consensus cannot be declared (VO-1).");
    }

    @Test
    void VO_5_where_only_consensus_decides_one_objection_is_enough() {
        Reckoning one =
                consensus(DecisionMethod.CONSENSUS_ONLY, chamber.member(2).seat());
        Reckoning two = consensus(
                DecisionMethod.CONSENSUS_ONLY,
                chamber.member(2).seat(),
                chamber.member(3).seat());

        assertThat(consensus(DecisionMethod.CONSENSUS_ONLY).verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(one.verdict()).isEqualTo(Verdict.NOT_CARRIED);
        assertThat(Explanation.of(one)).contains("Not carried: there is no consensus, as 1 member objected (VO-5).");
        assertThat(Explanation.of(two)).contains("Not carried: there is no consensus, as 2 members objected (VO-5).");
    }

    @Test
    void the_objection_of_a_recused_member_counts_for_nothing() {
        chamber.isHandled(chamber.member(2), Handling.LEAVE);

        Reckoning reckoning =
                consensus(DecisionMethod.CONSENSUS_ONLY, chamber.member(2).seat());

        assertThat(reckoning.verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(Explanation.of(reckoning)).contains("Recused: Ben (LPT).");
    }

    @Test
    void VO_5_consensus_needs_somebody_of_each_organisation_where_each_must_carry() {
        chamber.member("Uma", UOL, SeatClass.UNIVERSITY);

        Reckoning reckoning = consensus(DecisionMethod.MAJORITY_IN_EACH_ORG);

        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_CARRIED);
        assertThat(Explanation.of(reckoning))
                .contains("Not carried: not every organisation has a member present and entitled to agree (VO-5).");
    }

    @Test
    void each_result_is_explained_with_its_numbers() {
        assertThat(Explanation.of(vote(DecisionMethod.TWO_THIRDS, chamber.votes(3, 2, 0))))
                .contains("Not carried: 3 of 5 votes are for, and at least 4 are needed.");
        assertThat(Explanation.of(vote(DecisionMethod.TWO_THIRDS, chamber.votes(4, 2, 0))))
                .contains("Carried: 4 of 6 votes are for, and at least 4 are needed.");
        assertThat(Explanation.of(vote(DecisionMethod.TWO_THIRDS, chamber.votes(0, 0, 1))))
                .contains("Not carried: 0 of 0 votes are for, and at least 1 are needed.");
        assertThat(Explanation.of(vote(DecisionMethod.UNANIMOUS, chamber.votes(5, 1, 0))))
                .contains("Not carried: 5 for and 1 against, where nobody may be against.");
        assertThat(Explanation.of(vote(DecisionMethod.UNANIMOUS_ORGS, ballots("FFFAAA"))))
                .contains("Not carried: each organisation needs more votes for than against (LPT: 3 for, 0 against, 0"
                        + " abstained, 0 did not vote; NHFT: 0 for, 3 against, 0 abstained, 0 did not vote).");
    }

    private Reckoning tie(CastingVote casting) {
        return Reckoning.of(
                withCastingVote(),
                chamber.roll(),
                new Expression.Votes(chamber.votes(3, 3, 0), Optional.of(casting)),
                Optional.empty());
    }

    private Reckoning vote(DecisionMethod method, List<CastVote> votes) {
        return Reckoning.of(
                rules(method), chamber.roll(), new Expression.Votes(votes, Optional.empty()), Optional.empty());
    }

    private Reckoning consensus(DecisionMethod method, SeatId... objections) {
        return Reckoning.of(
                rules(method),
                chamber.roll(),
                new Expression.Consensus(Set.copyOf(Arrays.asList(objections))),
                Optional.empty());
    }

    private static Rules rules(DecisionMethod method) {
        return new Rules(List.of(Minimum.inTotal(1)), false, method, false);
    }

    private static Rules withCastingVote() {
        return new Rules(List.of(Minimum.inTotal(1)), false, DecisionMethod.SIMPLE_MAJORITY, true);
    }

    /** One letter for each member: For, Against, abstains (O). */
    private List<CastVote> ballots(String letters) {
        List<CastVote> votes = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            Ballot ballot =
                    switch (letters.charAt(i)) {
                        case 'F' -> Ballot.FOR;
                        case 'A' -> Ballot.AGAINST;
                        default -> Ballot.ABSTAIN;
                    };
            votes.add(chamber.member(i + 1).votes(ballot));
        }
        return votes;
    }
}
