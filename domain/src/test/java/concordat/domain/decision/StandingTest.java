package concordat.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a decision stands is computed from what is known of it and the day (VO-12). */
class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @ParameterizedTest(name = "{0} {1} {2}, {3} awaited, {4} refused, {5}: {6}")
    @CsvSource({
        "OPEN,          ,             SINGLE,            0, 0,           , OPEN",
        "NEXT_BUSINESS, ,             SINGLE,            0, 0,           , NO_DECISION",
        "DECLARED,      APPROVED,     SINGLE,            0, 0,           , IN_EFFECT",
        "DECLARED,      APPROVED,     AGREED_BY_ALL,     0, 0,           , IN_EFFECT",
        "DECLARED,      APPROVED,     SINGLE,            1, 0,           , AWAITING_CONFIRMATION",
        "DECLARED,      APPROVED,     SINGLE,            1, 1,           , NOT_CONFIRMED",
        "DECLARED,      RECOMMENDED,  SINGLE,            2, 0,           , AWAITING_PARENT",
        "DECLARED,      RECOMMENDED,  SINGLE,            0, 0,           , IN_EFFECT",
        "DECLARED,      NOT_APPROVED, SINGLE,            0, 0,           , NOT_CARRIED",
        "DECLARED,      NOT_APPROVED, NOT_AGREED_BY_ALL, 0, 0,           , NOT_AGREED_BY_ALL",
        "DECLARED,      DEFERRED,     SINGLE,            0, 0,           , DEFERRED",
        "DECLARED,      REFERRED,     SINGLE,            0, 0,           , REFERRED",
        "DECLARED,      WITHDRAWN,    SINGLE,            0, 0,           , WITHDRAWN",
        "DECLARED,      NOTED,        SINGLE,            0, 0,           , IN_EFFECT",
        "DECLARED,      APPROVED,     SINGLE,            0, 0, AMENDS,     AMENDED",
        "DECLARED,      APPROVED,     SINGLE,            0, 0, SUPERSEDES, SUPERSEDED",
        "DECLARED,      APPROVED,     SINGLE,            1, 0, RESCINDS,   RESCINDED",
    })
    void it_follows_from_the_facts(
            DecisionState state,
            @Nullable Outcome outcome,
            JointStatus joint,
            int awaited,
            int refused,
            @Nullable LinkKind corrected,
            Standing expected) {
        assertThat(Standing.of(
                        new Standing.Facts(
                                state,
                                outcome,
                                joint,
                                new Answers(awaited, refused, null, null),
                                TODAY,
                                null,
                                null,
                                corrected),
                        TODAY))
                .isEqualTo(expected);
    }

    @Test
    void it_takes_effect_on_the_day_that_was_stated() {
        assertThat(between(TODAY.plusDays(1), null)).isEqualTo(Standing.NOT_YET_IN_EFFECT);
        assertThat(between(TODAY, null)).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void it_lapses_on_the_day_that_was_stated() {
        assertThat(between(null, TODAY.plusDays(1))).isEqualTo(Standing.IN_EFFECT);
        assertThat(between(null, TODAY)).isEqualTo(Standing.LAPSED);
    }

    @Test
    void what_ends_a_decision_counts_before_what_amends_it() {
        assertThat(LinkKind.strongest(List.of(LinkKind.AMENDS, LinkKind.RESCINDS, LinkKind.SUPERSEDES)))
                .contains(LinkKind.RESCINDS);
        assertThat(LinkKind.strongest(List.of())).isEmpty();
        assertThat(LinkKind.AMENDS.endsTheEarlier()).isFalse();
        assertThat(LinkKind.SUPERSEDES.endsTheEarlier()).isTrue();
    }

    private static Standing between(@Nullable LocalDate effective, @Nullable LocalDate lapses) {
        return Standing.of(
                new Standing.Facts(
                        DecisionState.DECLARED,
                        Outcome.APPROVED,
                        JointStatus.SINGLE,
                        Answers.none(),
                        TODAY,
                        effective,
                        lapses,
                        null),
                TODAY);
    }

    @Test
    void it_waits_for_a_second_meeting_until_the_last_day_for_it_VO_13() {
        assertThat(standing(new Answers(1, 0, TODAY.minusMonths(6), TODAY))).isEqualTo(Standing.AWAITING_CONFIRMATION);
        assertThat(standing(new Answers(1, 0, TODAY.minusMonths(6), TODAY.minusDays(1))))
                .isEqualTo(Standing.NOT_CONFIRMED_IN_TIME);
    }

    @Test
    void it_has_effect_from_the_latest_of_the_days_on_which_anybody_agreed_VO_12() {
        assertThat(effective(Answers.none(), null)).contains(TODAY.minusDays(9));
        assertThat(effective(new Answers(0, 0, TODAY.minusDays(2), null), null)).contains(TODAY.minusDays(2));
        assertThat(effective(new Answers(0, 0, TODAY.minusDays(2), null), TODAY.minusDays(30)))
                .as("the day that was stated")
                .contains(TODAY.minusDays(30));
        assertThat(effective(new Answers(1, 0, TODAY.minusDays(2), null), null)).isEmpty();
    }

    private static Standing standing(Answers answers) {
        return Standing.of(facts(answers, null), TODAY);
    }

    private static Optional<LocalDate> effective(Answers answers, @Nullable LocalDate stated) {
        return Standing.effectiveOn(facts(answers, stated), TODAY);
    }

    private static Standing.Facts facts(Answers answers, @Nullable LocalDate stated) {
        return new Standing.Facts(
                DecisionState.DECLARED,
                Outcome.APPROVED,
                JointStatus.SINGLE,
                answers,
                TODAY.minusDays(9),
                stated,
                null,
                null);
    }
}
