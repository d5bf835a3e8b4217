package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.CLOCK;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.executed;
import static concordat.domain.agreement.AgreementFixtures.proposed;
import static concordat.domain.agreement.AgreementFixtures.runningNow;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a signed agreement says of its term is entered once, where only its dates were on record, and agrees with them. */
class EnteringTermsTest {
    private static final String SOURCE = "Signed copy of 5 January 2026, clause 4";
    private static final TermClause YEARLY =
            TermClause.fixed(Length.ofYears(1)).renewing(Length.ofYears(1), null, Stopping.ANY_PARTY);

    private final Agreement dated = executed(aDraft().dated(runningNow()));

    @Test
    void the_dates_follow_from_what_was_entered() {
        assertThat(dated.powers(TODAY).recordTerm()).isTrue();

        AgreementEvent event = dated.recordTerm(YEARLY, NoticePeriod.ofMonths(3), SOURCE);

        assertThat(event)
                .isInstanceOfSatisfying(AgreementEvent.TermRecorded.class, recorded -> assertThat(recorded.source())
                        .isEqualTo(SOURCE));
        assertThat(dated.dates().end()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(dated.schedule(WorkingDays.BY_THE_CALENDAR).runsOn()).isTrue();
        assertThat(dated.schedule(WorkingDays.BY_THE_CALENDAR).on(TODAY).nextLastNotice())
                .contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void a_length_can_take_the_place_of_an_end_that_was_not_on_record() {
        Agreement undated = executed(aDraft().dated(new AgreementDates(LocalDate.of(2026, 1, 1), null, null)));

        undated.recordTerm(TermClause.fixed(Length.ofYears(3)), null, SOURCE);

        assertThat(undated.schedule(WorkingDays.BY_THE_CALENDAR).finalEnd()).contains(LocalDate.of(2029, 1, 1));
    }

    @Test
    void it_contradicts_no_date_that_is_on_record() {
        breaks(
                AgreementRule.TERM_AGREES_WITH_THE_DATES,
                () -> dated.recordTerm(TermClause.fixed(Length.ofYears(2)), null, SOURCE));
        assertThat(dated.powers(TODAY).recordTerm()).isTrue();
    }

    @Test
    void it_is_entered_once() {
        dated.recordTerm(TermClause.BY_DATES_ALONE, NoticePeriod.ofMonths(3), SOURCE);

        breaks(AgreementRule.TERM_IS_RECORDED_ONCE, () -> dated.recordTerm(YEARLY, null, SOURCE));
        assertThat(dated.powers(TODAY).recordTerm()).isFalse();
        Agreement told = executed(aDraft().dated(runningNow()).withNotice(NoticePeriod.ofMonths(1)));
        breaks(AgreementRule.TERM_IS_RECORDED_ONCE, () -> told.recordTerm(YEARLY, null, SOURCE));
    }

    @Test
    void something_is_entered_and_its_document_named() {
        breaks(AgreementRule.TERM_SAYS_SOMETHING, () -> dated.recordTerm(TermClause.BY_DATES_ALONE, null, SOURCE));
        assertThatThrownBy(() -> dated.recordTerm(YEARLY, null, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(dated.clause()).isEqualTo(TermClause.BY_DATES_ALONE);
    }

    @Test
    void a_draft_is_amended_instead() {
        Agreement draft = proposed(aDraft().dated(runningNow()));

        breaks(AgreementRule.TERM_IS_RECORDED_AFTER_EXECUTION, () -> draft.recordTerm(YEARLY, null, SOURCE));
        assertThat(draft.powers(TODAY).recordTerm()).isFalse();
    }

    @Test
    void it_is_entered_before_anything_rests_on_it() {
        dated.extendBy(new AgreedEnd(TODAY, LocalDate.of(2028, 1, 1)), CLOCK);
        breaks(AgreementRule.TERM_COMES_BEFORE_WHAT_RESTS_ON_IT, () -> dated.recordTerm(YEARLY, null, SOURCE));
    }
}
