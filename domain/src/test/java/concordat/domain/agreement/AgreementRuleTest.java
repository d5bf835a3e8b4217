package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.BIRCH;
import static concordat.domain.agreement.AgreementFixtures.CEDAR;
import static concordat.domain.agreement.AgreementFixtures.CLOCK;
import static concordat.domain.agreement.AgreementFixtures.MANAGER;
import static concordat.domain.agreement.AgreementFixtures.OUTSIDER;
import static concordat.domain.agreement.AgreementFixtures.SPONSOR;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.UNKNOWN;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.as;
import static concordat.domain.agreement.AgreementFixtures.checked;
import static concordat.domain.agreement.AgreementFixtures.executed;
import static concordat.domain.agreement.AgreementFixtures.facts;
import static concordat.domain.agreement.AgreementFixtures.proposed;
import static concordat.domain.agreement.AgreementFixtures.runningNow;
import static concordat.domain.agreement.AgreementFixtures.signaturesOf;
import static concordat.domain.agreement.AgreementFixtures.somebody;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementDraft.PurposeEntry;
import concordat.domain.agreement.AgreementFixtures.Office;
import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every rule of agreements, broken once; those of approval and signature are in {@link ExecutingAgreementsTest}, those of
 * terms that are entered later in {@link EnteringTermsTest}.
 */
class AgreementRuleTest {
    private static final Map<AgreementRule, Runnable> BREAKING = new EnumMap<>(AgreementRule.class);

    static {
        breaking(AgreementRule.TWO_PARTIES_AT_LEAST, () -> proposed(between(ALDER)));
        breaking(AgreementRule.PARTY_IS_NAMED_ONCE, () -> proposed(between(ALDER, CEDAR, ALDER)));
        breaking(AgreementRule.ORGANISATION_IS_KNOWN, () -> proposed(between(ALDER, UNKNOWN)));
        breaking(
                AgreementRule.A_PARTNER_IS_A_PARTY,
                () -> Agreement.proposed(
                        concordat.domain.shared.PartnershipId.next(CLOCK),
                        "X/AG/2026/001",
                        between(ALDER, OUTSIDER),
                        facts(),
                        CLOCK,
                        TODAY));
        breaking(
                AgreementRule.RESPONSIBLE_PERSON_IS_OF_THE_PARTY,
                () -> proposed(aDraft().withParties(List.of(
                        PartyEntry.of(ALDER), PartyEntry.of(CEDAR).sponsoredBy(Responsible.of(SPONSOR))))));
        breaking(
                AgreementRule.COMMITTEE_IS_OF_THE_PARTNERSHIP,
                () -> proposed(aDraft().governedBy(CommitteeId.next(CLOCK))));
        breaking(
                AgreementRule.PURPOSE_IS_OF_THIS_AGREEMENT,
                () -> proposed(aDraft().withPurposes(
                                List.of(new PurposeEntry(PurposeId.next(CLOCK), "Somebody else's purpose")))));
        breaking(AgreementRule.ANNOUNCED_PURPOSE_STAYS, () -> {
            Agreement agreement = proposed(aDraft().withPurposes("Teach"));
            agreement.announce(TODAY, TODAY);
            agreement.amend(aDraft(), facts(), CLOCK, TODAY);
        });
        breaking(
                AgreementRule.END_IS_AFTER_START, () -> proposed(aDraft().dated(AgreementDates.between(TODAY, TODAY))));
        breaking(
                AgreementRule.END_IS_AFTER_SIGNING,
                () -> executed(aDraft().dated(new AgreementDates(null, LocalDate.of(2026, 1, 5), null))));
        breaking(
                AgreementRule.REVIEW_IS_NOT_BEFORE_START,
                () -> proposed(aDraft().dated(new AgreementDates(TODAY, null, TODAY.minusDays(1)))));
        breaking(
                AgreementRule.TERM_IS_SAID_ONCE,
                () -> proposed(aDraft().dated(runningNow()).saying(TermClause.fixed(Length.ofYears(3)))));
        breaking(
                AgreementRule.TERM_COMES_FIRST,
                () -> proposed(aDraft().saying(
                                TermClause.BY_DATES_ALONE.renewing(Length.ofYears(1), null, Stopping.ANY_PARTY))));
        breaking(
                AgreementRule.BREAK_IS_AFTER_START,
                () -> proposed(aDraft().dated(runningNow())
                        .breakable(List.of(BreakClause.on(LocalDate.of(2025, 12, 31), null)))));
        breaking(AgreementRule.ONLY_THE_EXECUTED_RUNS, () -> proposed(extendable())
                .extend(TODAY, CLOCK, TODAY));
        breaking(AgreementRule.NOTHING_HAPPENS_IN_THE_FUTURE, () -> executed(extendable())
                .extend(TODAY.plusDays(1), CLOCK, TODAY));
        breaking(AgreementRule.OPTION_IS_LEFT, () -> {
            Agreement agreement = executed(extendable());
            agreement.extend(TODAY.minusDays(1), CLOCK, TODAY);
            agreement.extend(TODAY, CLOCK, TODAY);
        });
        breaking(AgreementRule.OPTION_IS_TAKEN_UP_IN_TIME, () -> executed(
                        extendable().dated(AgreementDates.between(LocalDate.of(2025, 3, 1), TODAY)))
                .extend(TODAY, CLOCK, TODAY));
        breaking(AgreementRule.OPTIONS_ARE_TAKEN_UP_IN_TURN, () -> {
            Agreement agreement =
                    executed(extendable().saying(TermClause.BY_DATES_ALONE.extendable(2, Length.ofYears(1))));
            agreement.extend(TODAY, CLOCK, TODAY);
            agreement.extend(TODAY.minusDays(1), CLOCK, TODAY);
        });
        breaking(AgreementRule.OPTION_COMES_BEFORE_NOTICE, () -> {
            Agreement agreement = executed(extendable().withNotice(NoticePeriod.ofMonths(3)));
            give(agreement, ALDER, TODAY, NoticeKind.TO_END, null);
            agreement.extend(TODAY, CLOCK, TODAY);
        });
        breaking(AgreementRule.WITHDRAWN_BEFORE_WHAT_IT_RESTS_ON, () -> {
            Agreement agreement = executed(extendable().withNotice(NoticePeriod.ofMonths(3)));
            agreement.extend(TODAY, CLOCK, TODAY);
            give(agreement, ALDER, TODAY, NoticeKind.TO_END, null);
            agreement.withdrawExtension(agreement.extensionsOnRecord().get(0).id(), "A mistake", TODAY);
        });
        breaking(AgreementRule.WITHDRAWN_ONCE, () -> {
            Agreement agreement = executed(extendable());
            agreement.extend(TODAY, CLOCK, TODAY);
            agreement.withdrawExtension(agreement.extensionsOnRecord().get(0).id(), "A mistake", TODAY);
            agreement.withdrawExtension(agreement.extensionsOnRecord().get(0).id(), "A mistake", TODAY);
        });
        breaking(
                AgreementRule.NOTICE_IS_OF_A_PARTY,
                () -> give(executed(renewing()), BIRCH, TODAY, NoticeKind.NOT_TO_RENEW, null));
        breaking(
                AgreementRule.NOTICE_IS_GIVEN_WHILE_IT_RUNS,
                () -> give(
                        executed(aDraft().dated(AgreementDates.between(LocalDate.of(2025, 3, 1), TODAY))),
                        ALDER,
                        TODAY,
                        NoticeKind.TO_END,
                        null));
        breaking(
                AgreementRule.AGREEMENT_KNOWS_SUCH_NOTICE,
                () -> give(executed(aDraft().dated(runningNow())), ALDER, TODAY, NoticeKind.NOT_TO_RENEW, null));
        breaking(
                AgreementRule.NOTICE_IS_LONG_ENOUGH,
                () -> give(executed(renewing()), ALDER, TODAY, NoticeKind.TO_END, TODAY.plusDays(20)));
        breaking(
                AgreementRule.NOTICE_ENDS_WHEN_IT_CAN,
                () -> give(executed(renewing()), ALDER, TODAY, NoticeKind.NOT_TO_RENEW, LocalDate.of(2027, 6, 1)));
        breaking(AgreementRule.EXECUTED_TEXT_IS_NOT_AMENDED, () -> executed(aDraft())
                .amend(aDraft(), facts(), CLOCK, TODAY));
        breaking(AgreementRule.STAGE_FOLLOWS, () -> proposed(aDraft())
                .moveTo(AgreementStage.EXECUTED, what(proposed(aDraft()))));
        breaking(AgreementRule.ANNOUNCED_BEFORE_EXECUTION, () -> executed(aDraft())
                .announce(TODAY, TODAY));
        breaking(AgreementRule.ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE, () -> proposed(aDraft())
                .announce(TODAY.plusDays(1), TODAY));
        breaking(AgreementRule.EXECUTED_ONCE, () -> {
            Agreement agreement = executed(aDraft());
            agreement.execute(checked(signaturesOf(agreement)), CLOCK, TODAY);
        });
        breaking(AgreementRule.EVERY_PARTY_SIGNS, () -> {
            Agreement agreement = proposed(aDraft());
            agreement.execute(checked(signaturesOf(agreement).subList(0, 1)), CLOCK, TODAY);
        });
        breaking(AgreementRule.SIGNATURE_IS_OF_A_PARTY, () -> proposed(aDraft())
                .execute(
                        checked(List.of(new SignatureEntry(BIRCH, "Sam Sample", "Chief Executive", null))),
                        CLOCK,
                        TODAY));
        breaking(AgreementRule.SIGNING_IS_NOT_IN_THE_FUTURE, () -> proposed(aDraft())
                .execute(
                        checked(List.of(
                                new SignatureEntry(ALDER, "Sam Sample", "Chief Executive", TODAY.plusDays(1)),
                                new SignatureEntry(CEDAR, "Eve Sample", "Registrar", null))),
                        CLOCK,
                        TODAY));
        breaking(AgreementRule.ONLY_THE_EXECUTED_IS_ENDED, () -> proposed(aDraft())
                .terminate(TODAY, "No longer needed"));
        breaking(AgreementRule.TERMINATION_IS_AFTER_START, () -> executed(aDraft().dated(runningNow()))
                .terminate(LocalDate.of(2026, 1, 1), "No longer needed"));
        breaking(AgreementRule.RECORDED_DATE_STAYS, () -> executed(aDraft().dated(runningNow()))
                .complete(LocalDate.of(2026, 1, 1), TODAY.plusYears(9)));
        breaking(AgreementRule.DATES_ARE_COMPLETED_AFTER_EXECUTION, () -> proposed(aDraft())
                .complete(TODAY, null));
        breaking(AgreementRule.SUCCESSOR_IS_EXECUTED_AND_DATED, () -> executed(aDraft())
                .supersede(executed(aDraft()), CLOCK));
        breaking(AgreementRule.SUCCESSOR_IS_ANOTHER, () -> {
            Agreement agreement = executed(aDraft().dated(runningNow()));
            agreement.supersede(agreement, CLOCK);
        });
        breaking(AgreementRule.SUPERSESSION_IS_NO_CIRCLE, () -> {
            Office office = new Office();
            Agreement one = executed(aDraft().dated(runningNow()));
            Agreement other = executed(aDraft().dated(runningNow()));
            office.add(one);
            office.add(other);
            MaintainingAgreements officers = office.as(somebody(MANAGER, as(Role.GOVERNANCE_OFFICER, ALDER)));
            officers.supersede(one.id(), 0, other.id());
            officers.supersede(other.id(), 0, one.id());
        });
        breaking(AgreementRule.EXTENSION_COMES_BEFORE_NOTICE, () -> AnAgreement.noticed()
                .extendBy(new AgreedEnd(TODAY, LocalDate.of(2030, 1, 1)), CLOCK));
        breaking(AgreementRule.PARTY_JOINS_ONCE, () -> executed(aDraft().dated(runningNow()))
                .replace(ALDER, CEDAR, "Cedar", TODAY, CLOCK));
        breaking(AgreementRule.LINK_IS_TO_ANOTHER, () -> {
            Agreement agreement = proposed(aDraft());
            agreement.link(agreement, LinkKind.RELATED_TO, CLOCK);
        });
        breaking(AgreementRule.LINK_IS_MADE_ONCE, () -> {
            Agreement agreement = proposed(aDraft());
            Agreement other = proposed(aDraft());
            agreement.link(other, LinkKind.CHILD_OF, CLOCK);
            agreement.link(other, LinkKind.CHILD_OF, CLOCK);
        });
        breaking(AgreementRule.PARENT_IS_NO_CIRCLE, () -> {
            AgreementFixtures.Office office = new AgreementFixtures.Office();
            Agreement one = proposed(aDraft());
            Agreement between = proposed(aDraft());
            Agreement other = proposed(aDraft());
            List.of(one, between, other).forEach(office::add);
            MaintainingAgreements officers = office.as(somebody(MANAGER, as(Role.GOVERNANCE_OFFICER, ALDER)));
            officers.link(one.id(), 0, between.id(), LinkKind.CHILD_OF);
            officers.link(between.id(), 0, other.id(), LinkKind.SCHEDULE_OF);
            officers.link(other.id(), 0, one.id(), LinkKind.RELATED_TO);
            officers.link(other.id(), 0, one.id(), LinkKind.CHILD_OF);
        });
        breaking(AgreementRule.SUPERSESSION_IS_NO_MERE_LINK, () -> proposed(aDraft())
                .link(proposed(aDraft()), LinkKind.SUPERSEDED_BY, CLOCK));
        breaking(AgreementRule.ONLY_WHAT_HAS_ENDED_IS_ARCHIVED, () -> executed(aDraft().dated(runningNow()))
                .archive(TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementRule.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "DRAFT_OUT_FOR_SIGNATURE_STANDS",
                "APPROVED_BEFORE_SIGNATURE",
                "APPROVAL_IS_OF_A_PARTY",
                "APPROVAL_IS_NOT_IN_THE_FUTURE",
                "PARTY_APPROVES_ONCE",
                "EVERY_PARTY_APPROVES",
                "DRAFT_WAITS_FOR_SIGNATURES",
                "PARTY_SIGNS_WITH_EACH_SIGNATORY_ONCE",
                "PARTY_HAS_SIGNED",
                "SIGNATORY_IS_CHOSEN_FROM_THE_PARTY",
                "SEAL_NUMBER_IS_USED_ONCE",
                "ONE_SIGNS_FOR_ONESELF",
                "TERM_IS_RECORDED_AFTER_EXECUTION",
                "TERM_IS_RECORDED_ONCE",
                "TERM_SAYS_SOMETHING",
                "TERM_AGREES_WITH_THE_DATES",
                "TERM_COMES_BEFORE_WHAT_RESTS_ON_IT"
            })
    void every_rule_can_be_broken_and_says_so(AgreementRule rule) {
        Runnable act = requireNonNull(BREAKING.get(rule), () -> "nothing breaks " + rule);

        RuleBroken broken = catchThrowableOfType(RuleBroken.class, act::run);

        assertThat(broken).as("what breaks %s", rule).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.getMessage()).doesNotContain("{");
    }

    @Test
    void every_rule_names_where_it_comes_from() {
        assertThat(AgreementRule.values())
                .allSatisfy(rule -> assertThat(rule.id()).matches("AG-\\d+"));
    }

    private static WhatIsSigned what(Agreement agreement) {
        return agreement.whatIsSigned(List.of());
    }

    private static AgreementDraft extendable() {
        return aDraft().dated(runningNow()).saying(TermClause.BY_DATES_ALONE.extendable(1, Length.ofYears(1)));
    }

    private static AgreementDraft renewing() {
        return aDraft().dated(runningNow())
                .withNotice(NoticePeriod.ofMonths(3))
                .saying(TermClause.BY_DATES_ALONE.renewing(Length.ofYears(1), null, Stopping.ANY_PARTY));
    }

    private static void give(
            Agreement agreement, OrganisationId giver, LocalDate given, NoticeKind kind, @Nullable LocalDate end) {
        agreement.giveNotice(giver, given, kind, end, WorkingDays.BY_THE_CALENDAR, CLOCK, TODAY);
    }

    private static AgreementDraft between(OrganisationId... organisations) {
        return AgreementDraft.between("Placements", AgreementType.PLACEMENT_AGREEMENT, organisations);
    }

    private static void breaking(AgreementRule rule, Runnable act) {
        BREAKING.put(rule, act);
    }
}
