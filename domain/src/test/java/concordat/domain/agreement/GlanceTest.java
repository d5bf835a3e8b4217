package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.CEDAR;
import static concordat.domain.agreement.AgreementFixtures.CLOCK;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.executed;
import static concordat.domain.agreement.AgreementFixtures.proposed;
import static concordat.domain.agreement.AgreementFixtures.runningNow;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.Glance.Awaited;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In force? Until when? What must happen next, by whom, by when? Who has signed? */
class GlanceTest {
    private final Agreement running = executed(aDraft().dated(runningNow()).withNotice(NoticePeriod.ofMonths(3)));

    @Test
    void an_agreement_in_force_says_since_when_and_until_when() {
        Glance glance = at(running, TODAY);

        assertThat(glance.inForce()).isEqualTo("Yes, since 1 January 2026.");
        assertThat(glance.until()).isEqualTo("The end of 31 December 2026. It cannot be extended by an option.");
    }

    @Test
    void the_last_day_to_give_notice_comes_before_the_end_and_says_whose_it_is() {
        assertThat(at(running, TODAY).next().stream().map(each -> each.words(TODAY)))
                .containsExactly(
                        "Last day to give notice: Alder Trust; University of Cedar, by 30 September 2026",
                        "Last day: all parties, by 31 December 2026");
    }

    @Test
    void what_is_overdue_comes_first_and_what_is_due_beside_its_dates_in_turn() {
        Awaited obligation = new Awaited("Yearly report", "University of Cedar", TODAY.minusDays(3));
        Awaited step = new Awaited("Dispute 1, executive sponsors", "both sides", TODAY.plusDays(10));

        List<Awaited> next = at(running, TODAY, step, obligation).next();

        assertThat(next).startsWith(obligation, step).hasSize(Glance.MOST);
        assertThat(next.get(0).words(TODAY))
                .isEqualTo("Yearly report: University of Cedar, overdue since 27 February 2026");
        assertThat(new Awaited("Review", "all parties", TODAY).words(TODAY)).isEqualTo("Review: all parties, today");
    }

    @Test
    void both_ends_are_told_if_it_can_be_extended() {
        Agreement extendable = executed(aDraft().dated(new AgreementDates(LocalDate.of(2026, 1, 1), null, null))
                .saying(TermClause.fixed(Length.ofYears(1)).extendable(2, Length.ofYears(1))));

        assertThat(at(extendable, TODAY).until())
                .isEqualTo("The end of 31 December 2026. If every option and renewal were used, the end of"
                        + " 31 December 2028.");
    }

    @Test
    void one_that_runs_on_has_no_end() {
        Agreement rolling = executed(aDraft().dated(new AgreementDates(LocalDate.of(2026, 1, 1), null, null))
                .saying(TermClause.rolling()));

        assertThat(at(rolling, TODAY).until()).isEqualTo("No end: it runs on until notice is given.");
        assertThat(at(rolling, TODAY).next()).isEmpty();
    }

    @Test
    void past_its_end_the_parties_operate_without_agreement_and_something_has_to_be_done() {
        Glance glance = at(running, LocalDate.of(2027, 2, 1));

        assertThat(glance.inForce())
                .isEqualTo("No: it expired. Since 1 January 2027 the parties have been operating without agreement.");
        assertThat(glance.next())
                .containsExactly(
                        new Awaited("Renewal, replacement or closing down", "all parties", LocalDate.of(2026, 12, 31)));
    }

    @Test
    void before_its_start_it_is_not_in_force() {
        assertThat(at(running, LocalDate.of(2025, 12, 31)).inForce())
                .isEqualTo("No: all parties have signed it, and it takes effect on 1 January 2026.");
    }

    @Test
    void a_draft_awaits_approvals_and_then_signatures_of_those_who_have_not_given_them() {
        Agreement draft = proposed(aDraft());
        assertThat(at(draft, TODAY).next())
                .containsExactly(new Awaited("Drafting", "those who keep it on record", null));
        draft.moveTo(AgreementStage.DRAFTING, draft.whatIsSigned(List.of()));
        draft.approve(
                new ApprovalEntry(ALDER, "Board", TODAY, ""), draft.whatIsSigned(List.of()), Set.of(), CLOCK, TODAY);
        assertThat(at(draft, TODAY).next())
                .containsExactly(new Awaited("Approval of the draft", "University of Cedar", null));
        assertThat(Glance.at(details(draft, TODAY), List.of(), Set.of(CEDAR)).next())
                .as("a review comes first")
                .isEmpty();

        Agreement out = proposed(aDraft());
        AnAgreement.sendOut(out);
        Glance glance = at(out, TODAY);
        assertThat(glance.inForce()).isEqualTo("No: it is not signed by all parties yet. It is out for signature.");
        assertThat(glance.next())
                .containsExactly(
                        new Awaited("Signature", "Alder Trust", null),
                        new Awaited("Signature", "University of Cedar", null));
        assertThat(glance.next().get(0).words(TODAY)).isEqualTo("Signature: Alder Trust, no day is set for it");
        assertThat(glance.signed()).containsExactly("Alder Trust: not yet", "University of Cedar: not yet");
    }

    @Test
    void who_has_signed_says_when_and_by_whom() {
        assertThat(at(running, TODAY).signed())
                .containsExactly(
                        "Alder Trust: signed on 5 January 2026 by Sam Sample, Chief Executive",
                        "University of Cedar: signed on 5 January 2026 by Sam Sample, Chief Executive");
    }

    @Test
    void nothing_is_claimed_of_what_is_not_on_record() {
        Agreement announced = proposed(aDraft());
        announced.announce(TODAY.minusDays(3), TODAY);

        Glance glance = at(announced, TODAY);

        assertThat(glance.inForce()).isEqualTo("Cannot tell. Announced; signing and dates not recorded.");
        assertThat(glance.until()).isEqualTo("Not recorded.");
        assertThat(glance.next()).isEmpty();
        assertThat(glance.signed())
                .containsExactly("Alder Trust: signing not recorded", "University of Cedar: signing not recorded");
    }

    @Test
    void one_that_ends_early_or_has_ended_says_so() {
        running.terminate(TODAY.plusDays(30), "The course has closed");

        assertThat(at(running, TODAY).until()).isEqualTo("The end of 31 March 2026: it ends before its time.");
        assertThat(at(running, TODAY).next()).isEmpty();
        assertThat(at(running, TODAY.plusDays(40)).inForce()).startsWith("No: it ended before its time.");
    }

    private static Glance at(Agreement agreement, LocalDate today, Awaited... beside) {
        return Glance.at(details(agreement, today), List.of(beside));
    }

    private static AgreementDetails details(Agreement agreement, LocalDate today) {
        return AgreementDetails.of(
                agreement,
                agreement.whatIsSigned(List.of()).fingerprint(),
                agreement.schedule(WorkingDays.BY_THE_CALENDAR).on(today),
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
