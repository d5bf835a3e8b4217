package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.BIRCH;
import static concordat.domain.agreement.AgreementFixtures.CEDAR;
import static concordat.domain.agreement.AgreementFixtures.CLOCK;
import static concordat.domain.agreement.AgreementFixtures.MANAGER;
import static concordat.domain.agreement.AgreementFixtures.SPONSOR;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.aSponsoredDraft;
import static concordat.domain.agreement.AgreementFixtures.checked;
import static concordat.domain.agreement.AgreementFixtures.executed;
import static concordat.domain.agreement.AgreementFixtures.facts;
import static concordat.domain.agreement.AgreementFixtures.proposed;
import static concordat.domain.agreement.AgreementFixtures.runningNow;
import static concordat.domain.agreement.AgreementFixtures.setOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementDraft.PurposeEntry;
import concordat.domain.agreement.dates.LastNotice;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of an agreement, from proposal to archive. */
class AgreementTest {
    @Test
    void what_can_be_done_follows_from_where_it_stands() {
        AgreementPowers draft = proposed(aDraft()).powers(TODAY);
        assertThat(draft.amend() && draft.announce() && draft.execute() && draft.archive())
                .isTrue();
        assertThat(draft.end() || draft.completeDates()).isFalse();
        assertThat(draft.stages())
                .contains(AgreementStage.DRAFTING)
                .doesNotContain(AgreementStage.PROPOSED, AgreementStage.EXECUTED);

        AgreementPowers undated = executed(aDraft()).powers(TODAY);
        assertThat(undated.end() && undated.completeDates()).isTrue();
        assertThat(undated.amend() || undated.announce() || undated.execute() || undated.archive())
                .isFalse();

        AgreementPowers running = executed(aDraft().dated(runningNow())).powers(TODAY);
        assertThat(running.completeDates()).isFalse();
    }

    @Test
    void a_party_signs_under_its_name_of_today_unless_another_is_given() {
        Agreement agreement = proposed(aDraft().withParties(List.of(
                PartyEntry.of(ALDER), new PartyEntry(CEDAR, "Cedar University College", null, null, null))));

        assertThat(agreement.parties())
                .extracting(Party::nameAsSigned)
                .containsExactly("Alder Trust", "Cedar University College");
    }

    @Test
    void a_memorandum_is_not_binding_unless_somebody_says_so() {
        AgreementDraft memorandum =
                AgreementDraft.between("Working together", AgreementType.MEMORANDUM_OF_UNDERSTANDING, ALDER, CEDAR);

        assertThat(proposed(memorandum).isLegallyBinding()).isFalse();
        assertThat(proposed(aDraft()).isLegallyBinding()).isTrue();
    }

    @Test
    void the_names_of_sponsor_and_manager_are_kept() {
        Agreement agreement = proposed(aSponsoredDraft());

        Party alder = agreement.party(ALDER).orElseThrow();
        assertThat(alder.sponsor()).contains(new Responsible(SPONSOR, "Ada Example"));
        assertThat(alder.manager()).contains(new Responsible(MANAGER, "Ben Example"));
    }

    @Test
    void an_amended_draft_keeps_the_identity_of_parties_and_purposes() {
        Agreement agreement = proposed(aDraft().withPurposes("Teach", "Learn"));
        Party cedar = agreement.party(CEDAR).orElseThrow();
        Purpose learn = agreement.purposes().get(1);

        agreement.amend(
                aDraft().withParties(List.of(PartyEntry.of(CEDAR), PartyEntry.of(BIRCH)))
                        .withPurposes(List.of(new PurposeEntry(learn.id(), "Learn more"), PurposeEntry.of("Research"))),
                facts(),
                CLOCK,
                TODAY);

        assertThat(agreement.parties()).extracting(Party::organisation).containsExactly(CEDAR, BIRCH);
        assertThat(agreement.parties().get(0)).isSameAs(cedar);
        assertThat(agreement.purposes()).extracting(Purpose::text).containsExactly("Learn more", "Research");
        assertThat(agreement.purposes().get(0).id()).isEqualTo(learn.id());
        assertThat(agreement.purposes()).extracting(Purpose::number).containsExactly(1, 2);
    }

    @Test
    void the_journal_names_what_was_amended_but_not_the_words() {
        Agreement agreement = proposed(aDraft());

        AgreementEvent event = agreement.amend(
                aDraft().described("Secret words").withNotice(NoticePeriod.ofMonths(6)), facts(), CLOCK, TODAY);

        assertThat(event)
                .isInstanceOfSatisfying(AgreementEvent.AgreementAmended.class, amended -> assertThat(amended.changed())
                        .containsExactly("description", "notice"));
    }

    @Test
    void only_its_team_sees_it_before_it_is_announced_or_executed() {
        Agreement agreement = proposed(aSponsoredDraft());

        assertThat(agreement.audienceKey())
                .isEqualTo(
                        new AudienceKey.AgreementTeam(agreement.id(), setOf(ALDER, CEDAR), Set.of(SPONSOR, MANAGER)));
        agreement.announce(TODAY, TODAY);
        assertThat(agreement.audienceKey()).isEqualTo(new AudienceKey.AgreementParties(setOf(ALDER, CEDAR)));
    }

    @Test
    void only_its_team_sees_it_while_it_is_confidential() {
        Agreement agreement = executed(aDraft().inConfidence());

        assertThat(agreement.audienceKey()).isInstanceOf(AudienceKey.AgreementTeam.class);
        agreement.keepConfidential(false);
        assertThat(agreement.audienceKey()).isInstanceOf(AudienceKey.AgreementParties.class);
    }

    @Test
    void a_draft_that_came_to_nothing_stays_with_its_team() {
        Agreement agreement = proposed(aDraft());

        agreement.archive(TODAY);

        assertThat(agreement.audienceKey()).isInstanceOf(AudienceKey.AgreementTeam.class);
    }

    @Test
    void an_announced_agreement_claims_neither_signatures_nor_dates() {
        Agreement agreement = proposed(aDraft());

        agreement.announce(LocalDate.of(2023, 12, 14), TODAY);

        assertThat(agreement.announced()).contains(LocalDate.of(2023, 12, 14));
        assertThat(agreement.signed()).isEmpty();
        assertThat(agreement.signatures()).isEmpty();
        assertThat(agreement.status(TODAY).standing()).isEqualTo(AgreementStanding.CANNOT_TELL);
    }

    @Test
    void it_is_executed_on_the_day_of_the_last_signature() {
        Agreement agreement = proposed(aDraft().dated(runningNow()));

        agreement.execute(
                checked(List.of(
                        new SignatureEntry(CEDAR, "Eve Sample", "Registrar", LocalDate.of(2026, 2, 3)),
                        new SignatureEntry(ALDER, "Sam Sample", "Chief Executive", LocalDate.of(2026, 1, 5)))),
                CLOCK,
                TODAY);

        assertThat(agreement.signed()).contains(LocalDate.of(2026, 2, 3));
        assertThat(agreement.status(TODAY).standing()).isEqualTo(AgreementStanding.IN_FORCE);
    }

    @Test
    void the_day_of_signing_stays_unknown_while_one_signature_is_undated() {
        Agreement agreement = proposed(aDraft());

        agreement.execute(
                checked(List.of(
                        new SignatureEntry(CEDAR, "Eve Sample", "Registrar", null),
                        new SignatureEntry(ALDER, "Sam Sample", "Chief Executive", LocalDate.of(2026, 1, 5)))),
                CLOCK,
                TODAY);

        assertThat(agreement.signed()).isEmpty();
        assertThat(agreement.stage()).isEqualTo(AgreementStage.EXECUTED);
    }

    @Test
    void dates_that_were_not_on_record_can_be_filled_in_after_execution() {
        Agreement agreement = executed(aDraft());

        agreement.complete(LocalDate.of(2026, 2, 1), LocalDate.of(2029, 2, 1));

        assertThat(agreement.status(TODAY).standing()).isEqualTo(AgreementStanding.IN_FORCE);
    }

    @Test
    void a_termination_ahead_leaves_it_in_force_until_then() {
        Agreement agreement = executed(aDraft().dated(runningNow()));

        agreement.terminate(TODAY.plusDays(10), "By mutual agreement");

        assertThat(agreement.status(TODAY.plusDays(9)).standing()).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(agreement.status(TODAY.plusDays(10)).standing()).isEqualTo(AgreementStanding.TERMINATED);
    }

    @Test
    void a_successor_takes_its_place_on_its_effective_date() {
        Agreement agreement = executed(aDraft().dated(runningNow()));
        Agreement successor = executed(aDraft().dated(AgreementDates.between(TODAY.plusDays(5), TODAY.plusYears(3))));

        agreement.supersede(successor, CLOCK);

        assertThat(agreement.status(TODAY).standing()).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(agreement.status(TODAY.plusDays(5)).standing()).isEqualTo(AgreementStanding.SUPERSEDED);
        assertThat(agreement.links()).extracting(Link::kind).containsExactly(LinkKind.SUPERSEDED_BY);
    }

    @Test
    void each_party_has_its_own_last_day_to_give_notice_or_that_of_the_agreement() {
        Agreement agreement = proposed(aDraft().withParties(
                        List.of(PartyEntry.of(ALDER).withNotice(NoticePeriod.ofMonths(12)), PartyEntry.of(CEDAR)))
                .dated(AgreementDates.between(TODAY, LocalDate.of(2027, 9, 1)))
                .withNotice(NoticePeriod.ofMonths(6)));

        assertThat(outlook(agreement, TODAY).lastNotices())
                .extracting(notice -> notice.party().name(), LastNotice::lastDay)
                .containsExactly(
                        tuple("Alder Trust", LocalDate.of(2026, 8, 31)),
                        tuple("University of Cedar", LocalDate.of(2027, 2, 28)));
    }

    @Test
    void an_option_that_is_taken_up_moves_its_end_from_that_day_on() {
        Agreement agreement = executed(
                aDraft().dated(runningNow()).saying(TermClause.BY_DATES_ALONE.extendable(2, Length.ofYears(1))));

        AgreementEvent event = agreement.extend(TODAY, CLOCK, TODAY);

        assertThat(event).isInstanceOf(AgreementEvent.AgreementExtended.class);
        assertThat(agreement.status(LocalDate.of(2027, 12, 31)).standing()).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(agreement.status(LocalDate.of(2028, 1, 1)).words())
                .isEqualTo("Expired - operating without agreement since 1 January 2028");
        Outlook outlook = outlook(agreement, TODAY);
        assertThat(outlook.end()).contains(LocalDate.of(2028, 1, 1));
        assertThat(outlook.maximumEnd()).contains(LocalDate.of(2029, 1, 1));
        assertThat(outlook.extensionsUsed()).isEqualTo(1);
        assertThat(outlook.extensionsAvailable()).isEqualTo(1);
        assertThat(agreement.powers(TODAY).extend()).isTrue();
    }

    @Test
    void an_agreement_that_renews_by_itself_is_in_force_until_notice_ends_it() {
        Agreement agreement = executed(aDraft().dated(runningNow())
                .withNotice(NoticePeriod.ofMonths(3))
                .saying(TermClause.BY_DATES_ALONE.renewing(Length.ofYears(1), null, Stopping.ANY_PARTY)));
        assertThat(agreement.status(LocalDate.of(2050, 1, 1)).standing()).isEqualTo(AgreementStanding.IN_FORCE);

        agreement.giveNotice(CEDAR, TODAY, NoticeKind.NOT_TO_RENEW, null, WorkingDays.BY_THE_CALENDAR, CLOCK, TODAY);

        assertThat(agreement.stage()).isEqualTo(AgreementStage.NOTICE_GIVEN);
        assertThat(agreement.status(TODAY).words()).isEqualTo("In force; ended by notice from 1 January 2027");
        assertThat(agreement.status(LocalDate.of(2027, 1, 1)).words()).isEqualTo("Ended by notice from 1 January 2027");
        assertThat(agreement.status(LocalDate.of(2027, 1, 1)).standing()).isEqualTo(AgreementStanding.TERMINATED);
    }

    @Test
    void an_agreement_that_runs_on_is_in_force_without_an_end() {
        Agreement agreement =
                executed(aDraft().dated(new AgreementDates(TODAY, null, null)).saying(TermClause.rolling()));

        assertThat(agreement.status(LocalDate.of(2090, 1, 1)).words()).isEqualTo("In force");
        assertThat(agreement.powers(TODAY).completeDates()).isFalse();
    }

    private static Outlook outlook(Agreement agreement, LocalDate day) {
        return agreement.schedule(WorkingDays.BY_THE_CALENDAR).on(day);
    }

    @Test
    void responsibility_is_handed_over_at_any_time() {
        Agreement agreement = executed(aSponsoredDraft());

        agreement.entrust(ALDER, Responsible.named("Cleo Example"), null, facts());

        assertThat(agreement.party(ALDER).orElseThrow().sponsor()).contains(Responsible.named("Cleo Example"));
        assertThat(agreement.party(ALDER).orElseThrow().manager()).isEmpty();
        assertThatThrownBy(() -> agreement.entrust(BIRCH, null, null, facts())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_link_is_ended_with_a_reason_and_stays_on_record() {
        Agreement agreement = proposed(aDraft());
        Agreement other = proposed(aDraft());
        agreement.link(other, LinkKind.DATA_SHARING_FOR, CLOCK);

        agreement.endLink(other.id(), LinkKind.DATA_SHARING_FOR, "The sharing is over", TODAY);

        assertThat(agreement.links()).singleElement().satisfies(link -> assertThat(link.ended())
                .contains(TODAY));
        assertThatThrownBy(() -> agreement.endLink(other.id(), LinkKind.DATA_SHARING_FOR, "Again", TODAY))
                .isInstanceOf(NotFound.class);
        agreement.link(other, LinkKind.DATA_SHARING_FOR, CLOCK);
        assertThat(agreement.links()).hasSize(2);
    }
}
