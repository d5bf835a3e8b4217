package concordat.domain.decision;

import static concordat.domain.decision.Chamber.LPT;
import static concordat.domain.decision.Chamber.NHFT;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.Handling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the rules: a joint committee of two trusts, 6 in total, 2 and one non-executive of each. */
class WorkedExamplesTest {
    private static final Provisions TERMS = Provisions.standard(
                    Minimum.inTotal(6),
                    Minimum.of(LPT, 2),
                    Minimum.of(NHFT, 2),
                    Minimum.of(LPT, 1).inClass(SeatClass.NON_EXECUTIVE),
                    Minimum.of(NHFT, 1).inClass(SeatClass.NON_EXECUTIVE))
            .voting(VotingTerms.standard().withCastingVote());

    @ParameterizedTest(name = "{0} {1}: LPT {2}, NHFT {3}, LPT non-executive recused {4}, votes {5}/{6}/{7}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | VO-3 | 3 | 3 | false | 4 | 2 | 0 | true  | CARRIED              | Carried: 4 for and 2 against, where more must be for than against.
                    2 | QU-5 | 3 | 3 | true  | 0 | 0 | 0 | true  | NOT_QUORATE          | Not quorate for this item: 5 of 6 voting members are present, 1 is recused; LPT has 0 of 1 non-executive director present, 1 is recused.
                    3 | QU-2 | 4 | 1 | false | 0 | 0 | 0 | true  | NOT_QUORATE          | Not quorate for this item: 5 of 6 voting members are present; NHFT has 1 of 2 voting members present.
                    4 | VO-4 | 3 | 3 | false | 3 | 3 | 0 | true  | CASTING_VOTE_AWAITED | Equal votes: the casting vote is awaited: 3 for and 3 against; LPT 1 (LPT) presides and may use it.
                    5 | VO-4 | 3 | 3 | false | 3 | 3 | 0 | false | NOT_CARRIED          | Not carried: 3 for and 3 against, where more must be for than against.
                    """)
    void the_table_comes_out_as_written(
            int number,
            String rule,
            int ofLpt,
            int ofNhft,
            boolean nonExecutiveRecused,
            int votesFor,
            int against,
            int abstaining,
            boolean castingVote,
            Verdict verdict,
            String sentence) {
        Chamber chamber = new Chamber();
        IntStream.rangeClosed(1, ofLpt)
                .forEach(i -> chamber.comes(
                        i == 1
                                ? chamber.chair("LPT 1", LPT, SeatClass.NON_EXECUTIVE)
                                : chamber.member("LPT " + i, LPT, SeatClass.EXECUTIVE)));
        IntStream.rangeClosed(1, ofNhft)
                .forEach(i -> chamber.comes(
                        chamber.member("NHFT " + i, NHFT, i == 1 ? SeatClass.NON_EXECUTIVE : SeatClass.EXECUTIVE)));
        if (nonExecutiveRecused) {
            chamber.isHandled(chamber.member(1), Handling.LEAVE);
        }
        Rules rules = Rules.ofWhole(castingVote ? TERMS : TERMS.voting(VotingTerms.standard()), "");

        Reckoning reckoning = Reckoning.of(
                rules,
                chamber.roll(),
                new Expression.Votes(chamber.votes(votesFor, against, abstaining), Optional.empty()),
                Optional.empty());

        assertThat(reckoning.verdict()).isEqualTo(verdict);
        assertThat(Explanation.of(reckoning)).contains(sentence);
    }

    @Test
    void example_4_goes_on_with_the_casting_vote_of_who_presides_and_says_so() {
        Chamber chamber = Chamber.ofTwoTrusts();
        CastingVote casting = CastingVote.of(chamber.member(1).seat(), Ballot.FOR);

        Reckoning reckoning = Reckoning.of(
                Rules.ofWhole(TERMS, ""),
                chamber.roll(),
                new Expression.Votes(chamber.votes(3, 3, 0), Optional.of(casting)),
                Optional.empty());

        assertThat(reckoning.verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(Explanation.of(reckoning))
                .isEqualTo(List.of(
                        "Quorate for this item: 6 voting members are present, 6 needed; LPT has 3 voting members present,"
                                + " 2 needed; NHFT has 3 voting members present, 2 needed; LPT has 1 non-executive"
                                + " director present, 1 needed; NHFT has 1 non-executive director present, 1 needed.",
                        "Votes: 3 for, 3 against, 0 abstained, 0 did not vote.",
                        "The votes are equal; Ann (LPT), presiding, used the casting vote for (VO-4).",
                        "Carried: by the casting vote."));
    }
}
