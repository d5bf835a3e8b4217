package concordat.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.dates.Course;
import concordat.domain.agreement.dates.DatesOnRecord;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether an agreement is in force on a day is computed, never typed (AG-4, AG-6). */
class AgreementStatusTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2027, 4, 1);

    @Property(tries = 2000)
    void in_force_if_and_only_if_executed_and_not_before_the_effective_date_nor_on_or_after_the_end(
            @ForAll("days") LocalDate day,
            @ForAll AgreementStage stage,
            @ForAll("daysOrNotRecorded") @Nullable LocalDate effective,
            @ForAll("daysOrNotRecorded") @Nullable LocalDate end,
            @ForAll("daysOrNotRecorded") @Nullable LocalDate ended) {
        AgreementStatus status = on(day, stage, new AgreementDates(effective, end, null), ended);

        boolean executed = stage.isExecuted()
                || ((stage == AgreementStage.TERMINATED || stage == AgreementStage.SUPERSEDED)
                        && (ended == null || day.isBefore(ended)));
        boolean stillRunning = ended == null || day.isBefore(ended);
        boolean withinTerm = effective != null && end != null && !day.isBefore(effective) && day.isBefore(end);
        assertThat(status.standing() == AgreementStanding.IN_FORCE).isEqualTo(executed && stillRunning && withinTerm);
    }

    @Property(tries = 1000)
    void nothing_is_computed_from_an_announcement(
            @ForAll("days") LocalDate day,
            @ForAll("daysOrNotRecorded") @Nullable LocalDate effective,
            @ForAll("daysOrNotRecorded") @Nullable LocalDate end) {
        AgreementStatus status = on(day, AgreementStage.ANNOUNCED, new AgreementDates(effective, end, null), null);

        assertThat(status.standing()).isEqualTo(AgreementStanding.CANNOT_TELL);
        assertThat(status.words()).contains("signing").contains("not recorded");
    }

    @Property(tries = 1000)
    void an_executed_agreement_past_its_end_operates_without_agreement(
            @ForAll("days") LocalDate day,
            @ForAll("daysOrNotRecorded") @Nullable LocalDate effective,
            @ForAll("days") LocalDate end) {
        AgreementStatus status = on(day, AgreementStage.EXECUTED, new AgreementDates(effective, end, null), null);

        assertThat(status.standing() == AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT)
                .isEqualTo(!day.isBefore(end));
    }

    @Test
    void it_is_in_force_on_its_first_day_and_no_longer_on_its_end() {
        assertThat(standing(START.minusDays(1))).isEqualTo(AgreementStanding.NOT_YET_IN_FORCE);
        assertThat(standing(START)).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(standing(END.minusDays(1))).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(standing(END)).isEqualTo(AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT);
    }

    @Test
    void words_name_what_is_not_recorded() {
        assertThat(words(AgreementStage.ANNOUNCED, AgreementDates.NOT_RECORDED))
                .isEqualTo("Announced; signing and dates not recorded");
        assertThat(words(AgreementStage.ANNOUNCED, AgreementDates.between(START, END)))
                .isEqualTo("Announced; signing not recorded");
        assertThat(words(AgreementStage.EXECUTED, AgreementDates.NOT_RECORDED))
                .isEqualTo("Executed; effective date not recorded");
        assertThat(words(AgreementStage.EXECUTED, new AgreementDates(START, null, null)))
                .isEqualTo("Executed; end date not recorded");
    }

    @Test
    void words_say_what_is_going_on_with_an_agreement_in_force() {
        assertThat(words(AgreementStage.EXECUTED, AgreementDates.between(START, END)))
                .isEqualTo("In force");
        assertThat(words(AgreementStage.IN_DISPUTE, AgreementDates.between(START, END)))
                .isEqualTo("In force; in dispute");
        assertThat(on(START, AgreementStage.TERMINATED, AgreementDates.between(START, END), START.plusDays(30))
                        .words())
                .isEqualTo("In force; ends early, from 1 May 2026");
        assertThat(on(END, AgreementStage.EXECUTED, AgreementDates.between(START, END), null)
                        .words())
                .isEqualTo("Expired - operating without agreement since 1 April 2027");
    }

    private static AgreementStatus on(
            LocalDate day, AgreementStage stage, AgreementDates dates, @Nullable LocalDate ended) {
        return AgreementStatus.on(day, stage, dates.effective(), courseOf(dates), ended);
    }

    private static Course courseOf(AgreementDates dates) {
        return Schedule.of(DatesOnRecord.of(dates.effective(), dates.end()), WorkingDays.BY_THE_CALENDAR)
                .course();
    }

    private static AgreementStanding standing(LocalDate day) {
        return on(day, AgreementStage.EXECUTED, AgreementDates.between(START, END), null)
                .standing();
    }

    private static String words(AgreementStage stage, AgreementDates dates) {
        return on(START, stage, dates, null).words();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 40).map(START::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> daysOrNotRecorded() {
        return days().injectNull(0.2);
    }
}
