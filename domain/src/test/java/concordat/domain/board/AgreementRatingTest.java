package concordat.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStatus;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.dates.DatesOnRecord;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRatingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "EXECUTED, 2025-01-01, 2026-03-12, , , 'Red - expired, operating without agreement'",
        "EXECUTED, 2025-01-01, 2026-03-13, , , Amber - ends on 13 March 2026",
        "EXECUTED, 2025-01-01, 2026-09-12, , , Amber - ends on 12 September 2026",
        "EXECUTED, 2025-01-01, 2026-09-13, , , Green - runs to 13 September 2026",
        "EXECUTED, 2025-01-01, 2027-03-31, 2026-03-12, , Amber - last day to give notice is 12 March 2026",
        "EXECUTED, 2025-01-01, 2027-03-31, 2026-03-11, , Green - runs to 31 March 2027",
        "EXECUTED, 2025-01-01, 2027-03-31, , 2026-03-11, Amber - review was due on 11 March 2026",
        "EXECUTED, 2025-01-01, 2027-03-31, , 2026-03-12, Green - runs to 31 March 2027",
        "EXECUTED, 2026-04-01, 2029-04-01, , , Green - runs to 1 April 2029",
        "EXECUTED, , 2027-03-31, , , 'Grey - cannot tell, not all dates are recorded'",
        "ANNOUNCED, , , , , 'Grey - cannot tell, not all dates are recorded'",
        "DRAFTING, , , , , Grey - in preparation",
        "ARCHIVED, 2020-01-01, 2021-01-01, , , Grey - ended"
    })
    void AG_6_an_agreement_is_rated_by_its_dates_and_never_by_what_is_not_recorded(
            AgreementStage stage,
            @Nullable LocalDate effective,
            @Nullable LocalDate end,
            @Nullable LocalDate lastNotice,
            @Nullable LocalDate review,
            String expected) {
        assertThat(AgreementRating.of(agreement(stage, effective, end, lastNotice, review, false), TODAY, 6)
                        .words())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, 2026-12-12, Amber", "9, 2026-12-13, Green", "1, 2026-04-12, Amber", "1, 2026-04-13, Green"})
    void AG_6_how_many_months_ahead_it_is_rated_is_a_setting(int months, LocalDate end, String colour) {
        AgreementRow agreement = agreement(AgreementStage.EXECUTED, LocalDate.of(2025, 1, 1), end, null, null, false);

        assertThat(AgreementRating.of(agreement, TODAY, months).words()).startsWith(colour);
    }

    @Test
    void AG_6_an_agreement_that_renews_by_itself_is_rated_by_the_last_day_to_stop_it() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        LocalDate end = LocalDate.of(2026, 8, 1);

        assertThat(AgreementRating.of(
                                agreement(AgreementStage.EXECUTED, start, end, LocalDate.of(2026, 4, 30), null, true),
                                TODAY,
                                6)
                        .words())
                .isEqualTo("Amber - last day to give notice is 30 April 2026");
        assertThat(AgreementRating.of(agreement(AgreementStage.EXECUTED, start, end, null, null, true), TODAY, 6)
                        .words())
                .isEqualTo("Green - in force, renews by itself on 1 August 2026");
    }

    private static AgreementRow agreement(
            AgreementStage stage,
            @Nullable LocalDate effective,
            @Nullable LocalDate end,
            @Nullable LocalDate lastNotice,
            @Nullable LocalDate review,
            boolean runsOn) {
        AgreementDates dates = new AgreementDates(effective, end, review);
        return new AgreementRow(
                new AgreementId(new UUID(0, 1)),
                new PartnershipId(new UUID(0, 2)),
                "AG/1",
                "Placements",
                AgreementType.PLACEMENT_AGREEMENT,
                AgreementStatus.on(
                        TODAY,
                        stage,
                        effective,
                        Schedule.of(DatesOnRecord.of(effective, end), WorkingDays.BY_THE_CALENDAR)
                                .course(),
                        null),
                "LPT; UoL",
                "",
                "",
                null,
                null,
                dates,
                null,
                runsOn,
                0,
                0,
                null,
                lastNotice,
                null,
                null,
                null,
                true,
                false,
                0,
                0,
                OpenRisks.NONE,
                RegisterFacts.NONE,
                Set.of());
    }
}
