package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.CLOCK;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.executed;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was put on record by mistake stays on record as withdrawn, and the dates return to what they were. */
class WithdrawingTest {
    private static final WorkingDays CALENDAR = WorkingDays.BY_THE_CALENDAR;

    private final Agreement rolling = executed(aDraft().dated(new AgreementDates(LocalDate.of(2025, 1, 1), null, null))
            .saying(TermClause.rolling().running(Length.ofYears(1)))
            .withNotice(NoticePeriod.ofMonths(3)));
    private final Agreement extendable =
            executed(aDraft().dated(new AgreementDates(LocalDate.of(2025, 1, 1), null, null))
                    .saying(TermClause.fixed(Length.ofYears(2)).extendable(2, Length.ofYears(1))));

    @Test
    void a_withdrawn_notice_moves_no_date() {
        List<Object> before = outlook(rolling);
        AgreementStatus statusBefore = rolling.status(TODAY);
        giveNotice(rolling);
        assertThat(outlook(rolling)).isNotEqualTo(before);

        AgreementEvent event = rolling.withdrawNotice(notice(rolling), "Meant for another agreement", TODAY);

        assertThat(outlook(rolling)).isEqualTo(before);
        assertThat(rolling.status(TODAY)).isEqualTo(statusBefore);
        assertThat(rolling.notices()).isEmpty();
        assertThat(rolling.noticesOnRecord()).singleElement().satisfies(kept -> assertThat(kept.withdrawalReason())
                .isEqualTo("Meant for another agreement"));
        assertThat(event).isInstanceOf(AgreementEvent.NoticeWithdrawn.class);
    }

    @Test
    void a_withdrawn_extension_moves_no_date_and_its_option_is_left_again() {
        List<Object> before = outlook(extendable);
        extendable.extend(TODAY, CLOCK, TODAY);
        assertThat(outlook(extendable)).isNotEqualTo(before);

        extendable.withdrawExtension(extension(extendable, 0), "Not agreed yet", TODAY);

        assertThat(outlook(extendable)).isEqualTo(before);
        extendable.extend(TODAY, CLOCK, TODAY);
        assertThat(extendable.extensions()).containsExactly(TODAY);
        assertThat(extendable.extensionsOnRecord()).hasSize(2);
    }

    @Test
    void the_later_extension_is_withdrawn_first() {
        extendable.extend(TODAY.minusDays(1), CLOCK, TODAY);
        extendable.extend(TODAY, CLOCK, TODAY);

        breaks(
                AgreementRule.WITHDRAWN_BEFORE_WHAT_IT_RESTS_ON,
                () -> extendable.withdrawExtension(extension(extendable, 0), "Not agreed", TODAY));
        extendable.withdrawExtension(extension(extendable, 1), "Not agreed", TODAY);
        extendable.withdrawExtension(extension(extendable, 0), "Not agreed", TODAY);

        assertThat(extendable.extensions()).isEmpty();
    }

    @Test
    void it_is_withdrawn_once_and_with_a_reason() {
        giveNotice(rolling);
        UUID notice = notice(rolling);

        assertThatThrownBy(() -> rolling.withdrawNotice(notice, " ", TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rolling.notices()).hasSize(1);
        rolling.withdrawNotice(notice, "A mistake", TODAY);
        breaks(AgreementRule.WITHDRAWN_ONCE, () -> rolling.withdrawNotice(notice, "Again", TODAY));
        assertThatThrownBy(() -> rolling.withdrawNotice(UUID.randomUUID(), "No such notice", TODAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> extendable.withdrawExtension(UUID.randomUUID(), "No such extension", TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_agreement_with_an_open_dispute_shows_it_unless_notice_was_given() {
        assertThat(AgreementStage.EXECUTED.amid(1)).isEqualTo(AgreementStage.IN_DISPUTE);
        assertThat(AgreementStage.UNDER_REVIEW.amid(2)).isEqualTo(AgreementStage.IN_DISPUTE);
        assertThat(AgreementStage.UNDER_REVIEW.amid(0)).isEqualTo(AgreementStage.UNDER_REVIEW);
        assertThat(AgreementStage.NOTICE_GIVEN.amid(1)).isEqualTo(AgreementStage.NOTICE_GIVEN);
        assertThat(AgreementStage.TERMINATED.amid(1)).isEqualTo(AgreementStage.TERMINATED);
        breaks(
                AgreementRule.STAGE_FOLLOWS,
                () -> rolling.moveTo(AgreementStage.IN_DISPUTE, rolling.whatIsSigned(List.of())));
    }

    private static void giveNotice(Agreement agreement) {
        agreement.giveNotice(ALDER, TODAY, NoticeKind.TO_END, null, CALENDAR, CLOCK, TODAY);
    }

    private static List<Object> outlook(Agreement agreement) {
        Schedule schedule = agreement.schedule(CALENDAR);
        return List.of(
                schedule.course(), schedule.milestones(), schedule.on(TODAY).explanation());
    }

    private static UUID notice(Agreement agreement) {
        return agreement.noticesOnRecord().get(0).id();
    }

    private static UUID extension(Agreement agreement, int index) {
        return agreement.extensionsOnRecord().get(index).id();
    }
}
