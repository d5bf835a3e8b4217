package concordat.domain.decision;

import static concordat.domain.decision.Chamber.LPT;
import static concordat.domain.decision.Chamber.NHFT;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.Handling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether there is a quorum for an item, and every part of it that falls short. */
class QuorumTest {
    private final Chamber chamber = Chamber.ofTwoTrusts();

    @Test
    void QU_2_the_chair_is_asked_for_where_the_terms_require_it() {
        chamber.isHandled(chamber.member(1), Handling.LEAVE);

        Reckoning reckoning = reckon(requiringTheChair(Minimum.inTotal(1)));

        assertThat(reckoning.isQuorate()).isFalse();
        assertThat(reckoning.shortfalls()).extracting(QuorumLine::asks).containsExactly(QuorumLine.Asks.CHAIR);
        assertThat(Explanation.of(reckoning))
                .containsExactly(
                        "Not quorate for this item: neither chair nor vice-chair is present and free of interests.",
                        "Recused: Ann (LPT).",
                        "No vote is taken; the meeting moves to the next business (QU-5).");
    }

    @Test
    void QU_5_without_a_quorum_it_stays_on_record_how_it_was_to_be_decided() {
        Rules rules = requiringTheChair(Minimum.inTotal(9));
        Expression.Votes votes = new Expression.Votes(chamber.votes(2, 1, 0), Optional.empty());

        assertThat(reckon(rules).mode()).isEqualTo(Mode.CONSENSUS);
        assertThat(Reckoning.of(rules, chamber.roll(), votes, Optional.empty()).mode())
                .isEqualTo(Mode.VOTE);
    }

    @Test
    void QU_2_the_vice_chair_is_enough() {
        chamber.leaves(chamber.member(1));
        chamber.comes(chamber.viceChair("Vic", NHFT, SeatClass.LAY));

        Reckoning reckoning = reckon(requiringTheChair(Minimum.inTotal(6)));

        assertThat(reckoning.isQuorate()).isTrue();
        assertThat(Explanation.of(reckoning).get(0))
                .isEqualTo(
                        "Quorate for this item: 6 voting members are present, 6 needed; chair or vice-chair is present.");
    }

    @Test
    void QU_3_a_third_of_the_members_with_an_executive_and_a_non_executive_is_the_model_rule() {
        Rules model = rules(
                Minimum.inTotal(2),
                Minimum.inTotal(1).inClass(SeatClass.EXECUTIVE),
                Minimum.inTotal(1).inClass(SeatClass.NON_EXECUTIVE));
        List.of(3, 5, 6).forEach(absent -> chamber.leaves(chamber.member(absent)));
        chamber.leaves(chamber.member(4));

        assertThat(reckon(model).isQuorate())
                .as("a non-executive and an executive of six")
                .isTrue();
        chamber.leaves(chamber.member(1));
        chamber.comes(chamber.member(3));
        assertThat(Explanation.of(reckon(model)).get(0))
                .as("two executives")
                .isEqualTo("Not quorate for this item: 0 of 1 non-executive director is present.");
        chamber.leaves(chamber.member(2));
        chamber.leaves(chamber.member(3));
        chamber.comes(chamber.member(1));
        chamber.comes(chamber.member(4));
        assertThat(Explanation.of(reckon(model)).get(0))
                .as("two non-executives")
                .isEqualTo("Not quorate for this item: 0 of 1 executive director is present.");
        chamber.leaves(chamber.member(4));
        assertThat(reckon(model).shortfalls()).as("one member").hasSize(2);
    }

    @Test
    void QU_4_of_committees_in_common_each_has_its_own_chair() {
        Rules rules = requiringTheChair(Minimum.of(NHFT, 1));
        Roll ofNhft = Roll.call(chamber.room(), VotingTerms.standard(), line -> line.organisation()
                .equals(NHFT));

        List<QuorumLine> quorum = Reckoning.reckonQuorum(rules, ofNhft);

        assertThat(Explanation.quorum(quorum))
                .isEqualTo("Not quorate for this item: neither chair nor vice-chair of NHFT is present and free of"
                        + " interests.");
        assertThat(quorum.get(1).organisation()).isEqualTo(NHFT);
    }

    @Test
    void QU_2_all_shortfalls_are_named() {
        chamber.leaves(chamber.member(5));
        chamber.isHandled(chamber.member(6), Handling.LEAVE);

        Reckoning reckoning = reckon(new Rules(
                List.of(Minimum.inTotal(6), Minimum.of(LPT, 2), Minimum.of(NHFT, 2)),
                false,
                DecisionMethod.SIMPLE_MAJORITY,
                true));

        assertThat(Explanation.of(reckoning).get(0))
                .isEqualTo("Not quorate for this item: 4 of 6 voting members are present, 1 is recused; NHFT has 1 of 2"
                        + " voting members present, 1 is recused.");
        assertThat(reckoning.verdict()).isEqualTo(Verdict.NOT_QUORATE);
        assertThat(reckoning.tally()).isEqualTo(Tally.none());
        assertThat(reckoning.casting()).isEmpty();
        assertThat(reckoning.blocs()).isEmpty();
    }

    @Test
    void two_who_are_recused_are_counted_as_two() {
        chamber.isHandled(chamber.member(5), Handling.LEAVE);
        chamber.isHandled(chamber.member(6), Handling.STAY_NO_VOTE);

        assertThat(Explanation.of(reckon(rules(Minimum.of(NHFT, 2)))).get(0))
                .isEqualTo("Not quorate for this item: NHFT has 1 of 2 voting members present, 2 are recused.");
    }

    @Test
    void one_who_is_needed_is_named_in_the_singular() {
        chamber.leaves(chamber.member(4));

        assertThat(Explanation.of(reckon(rules(
                                Minimum.inTotal(2).inClass(SeatClass.NON_EXECUTIVE),
                                Minimum.of(NHFT, 1).inClass(SeatClass.NON_EXECUTIVE))))
                        .get(0))
                .isEqualTo("Not quorate for this item: 1 of 2 non-executive directors are present; NHFT has 0 of 1"
                        + " non-executive director present.");
        assertThat(Explanation.of(reckon(rules(Minimum.inTotal(1).inClass(SeatClass.LAY))))
                        .get(0))
                .isEqualTo("Not quorate for this item: 0 of 1 lay member is present.");
        assertThat(Explanation.of(reckon(rules(Minimum.inTotal(1).inClass(SeatClass.NON_EXECUTIVE))))
                        .get(0))
                .isEqualTo("Quorate for this item: 1 non-executive director is present, 1 needed.");
    }

    @Test
    void who_is_recused_is_not_mentioned_where_the_quorum_is_met() {
        chamber.isHandled(chamber.member(6), Handling.LEAVE);

        assertThat(Explanation.of(reckon(rules(Minimum.of(NHFT, 2)))).get(0))
                .isEqualTo("Quorate for this item: NHFT has 2 voting members present, 2 needed.");
    }

    @Test
    void an_organisation_without_seats_is_short_nevertheless() {
        assertThat(Explanation.of(reckon(rules(Minimum.of(Chamber.UOL, 1)))).get(0))
                .isEqualTo("Not quorate for this item: One organisation has 0 of 1 voting member present.");
    }

    private Reckoning reckon(Rules rules) {
        return Reckoning.of(rules, chamber.roll(), new Expression.Consensus(Set.of()), Optional.empty());
    }

    private static Rules rules(Minimum... quorum) {
        return new Rules(List.of(quorum), false, DecisionMethod.SIMPLE_MAJORITY, false);
    }

    private static Rules requiringTheChair(Minimum... quorum) {
        return new Rules(List.of(quorum), true, DecisionMethod.SIMPLE_MAJORITY, false);
    }
}
