package concordat.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 2026-03-11, 0, Red - overdue by 1 day",
        "IN_PROGRESS, 2026-02-28, 0, Red - overdue by 12 days",
        "IN_PROGRESS, 2026-03-12, 0, Amber - due today",
        "IN_PROGRESS, 2026-03-13, 0, Amber - due in 1 day",
        "IN_PROGRESS, 2026-03-26, 0, Amber - due in 14 days",
        "NOT_DUE, 2026-03-27, 0, Green - on track",
        "NOT_DUE, 2026-06-01, 1, Amber - put back once",
        "NOT_DUE, 2026-06-01, 2, Red - put back 2 times",
        "PROPOSED_COMPLETE, 2026-03-01, 0, Red - overdue by 11 days",
        "COMPLETE, 2026-01-01, 3, Blue - complete",
        "CANCELLED, 2026-01-01, 0, Grey - cancelled",
        "ON_HOLD, , 0, Grey - no due date"
    })
    void AC_5_an_action_is_rated_by_status_dates_and_slips_with_the_reason_in_words(
            String status, @Nullable LocalDate due, int revisions, String expected) {
        assertThat(Rag.ofAction(action(status, due, null, revisions), TODAY).words())
                .isEqualTo(expected);
    }

    @Test
    void AC_5_the_revised_date_counts_once_there_is_one() {
        ActionRow action = action("IN_PROGRESS", TODAY.minusMonths(1), TODAY.plusMonths(1), 1);

        assertThat(Rag.ofAction(action, TODAY).words()).isEqualTo("Amber - put back once");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2026-03-12, , , Red - expired - operating without agreement since 12 March 2026",
        "IN_FORCE, 2026-03-13, , , Amber - ends on 13 March 2026",
        "IN_FORCE, 2026-09-12, , , Amber - ends on 12 September 2026",
        "IN_FORCE, 2027-03-31, , , Green - runs to 31 March 2027",
        "IN_FORCE, 2027-03-31, 2026-05-01, , Amber - last date to give notice is 1 May 2026",
        "IN_FORCE, 2027-03-31, 2026-01-01, , Green - runs to 31 March 2027",
        "IN_FORCE, 2027-03-31, , 2026-03-01, Amber - review was due on 1 March 2026",
        "TERMINATED, 2025-03-31, , , Grey - ended"
    })
    void AG_6_an_agreement_is_rated_by_its_dates(
            String status,
            @Nullable LocalDate end,
            @Nullable LocalDate notice,
            @Nullable LocalDate review,
            String expected) {
        assertThat(Rag.ofAgreement(agreement(status, end, notice, review), TODAY)
                        .words())
                .isEqualTo(expected);
    }

    @Test
    void an_agreement_whose_end_is_not_recorded_is_neither_in_force_nor_expired() {
        AgreementRow announced = agreement("Announced; signing and dates not recorded", null, null, null);

        assertThat(Rag.ofAgreement(announced, TODAY).words()).isEqualTo("Grey - cannot tell, end not recorded");
    }

    private static ActionRow action(
            String status, @Nullable LocalDate due, @Nullable LocalDate revised, int revisions) {
        return new ActionRow(
                "A/1",
                null,
                null,
                null,
                Part.PART_1,
                null,
                "Write the paper",
                "Ada Fictional",
                "LPT",
                due,
                revised,
                revisions,
                status,
                null,
                null);
    }

    private static AgreementRow agreement(
            String status, @Nullable LocalDate end, @Nullable LocalDate notice, @Nullable LocalDate review) {
        return new AgreementRow(
                "AG/1",
                "Placements",
                "PLACEMENT_AGREEMENT",
                "LPT; UoL",
                null,
                status,
                null,
                null,
                end,
                review,
                null,
                notice,
                null,
                null,
                false);
    }
}
