package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.Mandate;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision binds as far as the schemes of delegation reach; beyond, it is recommended and each board ratifies (LF-6). */
class AuthorityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final NewQuestion QUESTION = InSession.QUESTION.on("Estates");

    private int entries;

    @Test
    void what_is_delegated_and_within_the_limit_is_decided_LF_6() {
        InSession session = new InSession();
        bothDelegate(session, "Estates", "250000");

        DecisionId id = session.record(QUESTION.worth(new BigDecimal("250000")), Closing.byConsensus());

        Decision decision = session.get(id);
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(decision.isBeyondItsPowers()).isFalse();
        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.read(id).effectiveOn()).contains(TODAY);
        assertThat(decision.legs().get(0).mandates())
                .extracting(Mandate::words)
                .containsExactly(
                        "LPT delegates \"Estates\" by LPT 1, up to £250,000.",
                        "NHFT delegates \"Estates\" by NHFT 2, up to £250,000.");
    }

    @Test
    void what_is_above_the_limit_of_one_is_recommended_to_the_board_of_each_LF_6() {
        InSession session = new InSession();
        bothDelegate(session, "Estates", "250000");

        DecisionId id = session.record(QUESTION.worth(new BigDecimal("250000.01")), Closing.byConsensus());

        assertThat(session.get(id).outcome()).contains(Outcome.RECOMMENDED);
        assertThat(session.get(id).isBeyondItsPowers()).isTrue();
        assertThat(session.get(id).legs().get(0).outcome()).contains(Outcome.RECOMMENDED);
        assertThat(session.get(id).legs().get(0).explanation())
                .last()
                .asString()
                .startsWith(
                        "It can only be recommended (LF-6). LPT delegates \"Estates\" by LPT 1 only up to £250,000;")
                .contains("NHFT delegates");
        assertThat(session.read(id).standing()).isEqualTo(Standing.AWAITING_PARENT);
        assertThat(session.read(id).awaited())
                .extracting(DecisionSheet.AwaitedLine::kind)
                .containsExactly(Awaited.Kind.RATIFICATION, Awaited.Kind.RATIFICATION);
        assertThat(session.read(id).effectiveOn()).isEmpty();
    }

    @Test
    void what_one_board_reserves_waits_for_every_board_LF_6() {
        InSession session = new InSession();
        entry(session, LPT, Power.delegated("Estates", session.committee));
        entry(session, NHFT, Power.reserved("Estates"));

        DecisionId id = session.record(QUESTION, Closing.byConsensus());

        assertThat(session.read(id).awaited())
                .extracting(DecisionSheet.AwaitedLine::body)
                .containsExactly("Trust Board", "Board of Directors");
    }

    @Test
    void a_matter_outside_what_is_delegated_is_recommended_LF_6() {
        InSession session = new InSession();
        bothDelegate(session, "Research", null);

        assertThat(session.get(session.record(QUESTION, Closing.byConsensus())).outcome())
                .contains(Outcome.RECOMMENDED);
        assertThat(session.get(session.record(InSession.QUESTION, Closing.byConsensus()))
                        .outcome())
                .as("a matter that is not named")
                .contains(Outcome.RECOMMENDED);
    }

    @Test
    void what_binds_nobody_needs_no_authority_LF_6() {
        InSession session = new InSession();
        bothDelegate(session, "Research", null);

        DecisionId noted = session.record(
                NewQuestion.of("To note", Proposal.to(Outcome.NOTED)).on("Estates"), Closing.byConsensus());

        assertThat(session.get(noted).outcome()).contains(Outcome.NOTED);
        assertThat(session.get(noted).legs().get(0).mandates()).isEmpty();
        assertThat(session.read(noted).awaited()).isEmpty();
    }

    @Test
    void what_is_not_carried_awaits_no_board_LF_6() {
        InSession session = new InSession();
        bothDelegate(session, "Research", null);

        DecisionId id = session.record(QUESTION, Closing.byVote(), session.votes("AAAA"));

        assertThat(session.get(id).outcome()).contains(Outcome.NOT_APPROVED);
        assertThat(session.get(id).legs().get(0).explanation()).noneMatch(line -> line.contains("recommended"));
        assertThat(session.read(id).awaited()).isEmpty();
    }

    @Test
    void a_committee_may_recommend_what_it_could_decide_and_waits_for_each_parent() {
        InSession session = new InSession();

        DecisionId id =
                session.record(NewQuestion.of("To recommend", Proposal.to(Outcome.RECOMMENDED)), Closing.byConsensus());

        assertThat(session.get(id).isBeyondItsPowers()).isFalse();
        assertThat(session.read(id).awaited())
                .extracting(DecisionSheet.AwaitedLine::kind)
                .containsExactly(Awaited.Kind.PARENT_DECISION, Awaited.Kind.PARENT_DECISION);
    }

    @Test
    void once_every_board_has_ratified_it_has_effect_from_the_latest_day_VO_12() {
        InSession session = new InSession();
        bothReserve(session);
        DecisionId id = session.record(QUESTION, Closing.byConsensus());
        session.world.clock.advance(Duration.ofDays(20));

        answer(session, id, LPT, true, TODAY.plusDays(9));
        assertThat(session.read(id).standing()).isEqualTo(Standing.AWAITING_PARENT);
        answer(session, id, NHFT, true, TODAY.plusDays(6));

        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.read(id).effectiveOn()).contains(TODAY.plusDays(9));
    }

    @Test
    void what_follows_from_it_follows_when_the_last_board_has_ratified_VO_11() {
        InSession session = new InSession();
        DecisionId earlier = session.record(InSession.QUESTION, Closing.byConsensus());
        bothReserve(session);
        NewQuestion superseding = QUESTION.correcting(LinkKind.SUPERSEDES, earlier, false);
        DecisionId id = session.recording()
                .record(
                        "key",
                        session.item,
                        superseding,
                        List.of(new Condition("Tell the tenants", session.ben.person(), LPT, TODAY.plusDays(30))),
                        List.of(),
                        Closing.byConsensus());

        answer(session, id, LPT, true, TODAY);
        assertThat(session.world.stores.actions.all).isEmpty();
        assertThat(session.read(earlier).standing()).isEqualTo(Standing.IN_EFFECT);
        answer(session, id, NHFT, true, TODAY);

        assertThat(session.world.stores.actions.all).hasSize(1);
        assertThat(session.read(earlier).standing()).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void nothing_follows_if_a_board_does_not_ratify() {
        InSession session = new InSession();
        bothReserve(session);
        DecisionId id = session.recording()
                .record(
                        "key",
                        session.item,
                        QUESTION,
                        List.of(new Condition("Tell the tenants", session.ben.person(), LPT, TODAY.plusDays(30))),
                        List.of(),
                        Closing.byConsensus());

        answer(session, id, LPT, false, TODAY);
        answer(session, id, NHFT, true, TODAY);

        assertThat(session.read(id).standing()).isEqualTo(Standing.NOT_CONFIRMED);
        assertThat(session.world.stores.actions.all).isEmpty();
    }

    @Test
    void of_committees_in_common_each_is_held_to_its_own_scheme_LF_3() {
        InSession session = new InSession(LegalForm.COMMITTEES_IN_COMMON, Provisions.standard(Minimum.inTotal(2)));
        entry(session, LPT, Power.delegated("Estates", session.committee));
        entry(session, NHFT, Power.reserved("Estates"));

        DecisionId id = session.record(QUESTION, Closing.byConsensus());

        assertThat(session.get(id).legs())
                .extracting(Leg::outcome)
                .containsExactly(Optional.of(Outcome.APPROVED), Optional.of(Outcome.RECOMMENDED));
        assertThat(session.get(id).outcome()).contains(Outcome.RECOMMENDED);
        assertThat(session.read(id).awaited())
                .extracting(DecisionSheet.AwaitedLine::organisation)
                .containsExactly(NHFT);
        answer(session, id, NHFT, true, TODAY);
        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void a_decision_maker_cites_an_entry_that_delegates_to_them_LF_4() {
        InSession session =
                new InSession(LegalForm.INDIVIDUAL_DECISION_MAKERS, Provisions.standard(Minimum.inTotal(1)));
        entry(session, LPT, Power.delegated("Estates", session.committee, session.ann.seat()));
        entry(session, LPT, Power.delegated("Estates", session.committee, session.ben.seat()));

        breaks(DecisionRule.DELEGATION_IS_LIVE, () -> session.open(QUESTION.citing(Map.of(LPT, "SoRD 9"))))
                .isEqualTo("SoRD 9 is not an entry of the scheme that delegates to Chair, LPT on 2026-05-12:"
                        + " cite one that does.");
        breaks(DecisionRule.DELEGATION_IS_LIVE, () -> session.open(QUESTION.citing(Map.of(LPT, "LPT 1"))))
                .contains("Medical Director, LPT");
    }

    @Test
    void where_an_organisation_has_no_scheme_on_record_its_decision_maker_may_cite_whatever_they_like_LF_4() {
        InSession session =
                new InSession(LegalForm.INDIVIDUAL_DECISION_MAKERS, Provisions.standard(Minimum.inTotal(1)));
        entry(session, NHFT, Power.delegated("Estates", session.committee, session.cat.seat()));

        DecisionId id = session.open(QUESTION.citing(Map.of(LPT, "SoRD 9")));

        assertThat(session.get(id).legs()).extracting(Leg::authority).containsExactly("SoRD 9", "SoRD 9");
    }

    @Test
    void a_decision_maker_whose_delegation_does_not_reach_only_recommends_LF_4() {
        InSession session =
                new InSession(LegalForm.INDIVIDUAL_DECISION_MAKERS, Provisions.standard(Minimum.inTotal(1)));
        entry(
                session,
                LPT,
                Power.delegated("Estates", session.committee, session.ann.seat())
                        .upTo(BigDecimal.TEN));
        entry(session, LPT, Power.delegated("Estates", session.committee, session.ben.seat()));
        NewQuestion citing = QUESTION.citing(Map.of(LPT, "LPT 1; lpt 2"));

        DecisionId within = session.record(citing.worth(BigDecimal.TEN), Closing.byVote(), session.votes("FF--"));
        DecisionId beyond = session.record(citing.worth(new BigDecimal("11")), Closing.byVote(), session.votes("FF--"));

        assertThat(session.get(within).outcome()).contains(Outcome.APPROVED);
        assertThat(session.get(beyond).legs())
                .extracting(Leg::outcome)
                .containsExactly(Optional.of(Outcome.RECOMMENDED), Optional.of(Outcome.APPROVED));
        assertThat(session.get(beyond).outcome()).contains(Outcome.RECOMMENDED);
        assertThat(session.read(beyond).awaited())
                .extracting(DecisionSheet.AwaitedLine::organisation)
                .containsExactly(LPT);
    }

    @Test
    void what_a_second_meeting_confirms_waits_for_both_VO_13() {
        InSession session = new InSession();
        entry(session, LPT, Power.delegated("Estates", session.committee));
        entry(session, NHFT, Power.reserved("Estates").confirmedAtSecondMeeting());
        DecisionId id = session.record(QUESTION, Closing.byConsensus());
        answer(session, id, LPT, true, TODAY);
        answer(session, id, NHFT, true, TODAY);

        assertThat(session.read(id).standing()).isEqualTo(Standing.AWAITING_PARENT);
        assertThat(session.read(id).awaited())
                .filteredOn(DecisionSheet.AwaitedLine::outstanding)
                .singleElement()
                .satisfies(second -> {
                    assertThat(second.kind()).isEqualTo(Awaited.Kind.CONFIRMATION);
                    assertThat(second.meeting()).isEqualTo(2);
                    assertThat(second.meetings()).isEqualTo(2);
                    assertThat(second.earliestOn()).contains(LocalDate.of(2026, 6, 12));
                    assertThat(second.latestOn()).contains(LocalDate.of(2026, 11, 12));
                });
        session.world.clock.advance(Duration.ofDays(200));
        breaks(DecisionRule.SECOND_MEETING_IS_IN_TIME, () -> answer(session, id, NHFT, true, LocalDate.of(2026, 6, 11)))
                .isEqualTo("The second meeting falls between 2026-06-12 and 2026-11-12, one month to six months after"
                        + " the first; 2026-06-11 does not.");
        breaks(
                DecisionRule.SECOND_MEETING_IS_IN_TIME,
                () -> answer(session, id, NHFT, true, LocalDate.of(2026, 11, 13)));
        assertThat(session.read(id).standing()).isEqualTo(Standing.NOT_CONFIRMED_IN_TIME);
        answer(session, id, NHFT, true, LocalDate.of(2026, 11, 12));
        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.read(id).effectiveOn()).contains(LocalDate.of(2026, 11, 12));
    }

    @Test
    void a_board_that_refuses_at_the_first_meeting_is_not_asked_again_VO_13() {
        InSession session = new InSession();
        entry(session, LPT, Power.delegated("Estates", session.committee));
        entry(session, NHFT, Power.reserved("Estates").confirmedAtSecondMeeting());
        DecisionId id = session.record(QUESTION, Closing.byConsensus());

        answer(session, id, NHFT, false, TODAY);

        assertThat(session.read(id).awaited()).hasSize(2);
        assertThat(session.read(id).standing()).isEqualTo(Standing.NOT_CONFIRMED);
    }

    @Test
    void a_board_answers_after_the_decision_and_not_in_the_future_VO_12() {
        InSession session = new InSession();
        bothReserve(session);
        DecisionId id = session.record(QUESTION, Closing.byConsensus());

        breaks(DecisionRule.ANSWER_FOLLOWS_THE_DECISION, () -> answer(session, id, LPT, true, TODAY.minusDays(1)))
                .isEqualTo("A parent body answers after the decision of 2026-05-12, and not later than today;"
                        + " 2026-05-11 is neither.");
        breaks(DecisionRule.ANSWER_FOLLOWS_THE_DECISION, () -> answer(session, id, LPT, true, TODAY.plusDays(1)));
    }

    @Test
    void what_the_schemes_say_is_read_before_the_outcome_is_declared_LF_6() {
        InSession session = new InSession();
        bothReserve(session);
        DecisionId id = session.open(QUESTION);

        assertThat(session.world.use(ReadingDecisions.class).mandatesNow(id))
                .extracting(Mandate::finding)
                .containsExactly(Mandate.Finding.RESERVED, Mandate.Finding.RESERVED);
    }

    @Test
    void a_scheme_that_changes_later_changes_no_decision_VO_10() {
        InSession session = new InSession();
        DecisionId id = session.record(QUESTION, Closing.byConsensus());

        bothReserve(session);

        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.get(id).legs().get(0).mandates())
                .extracting(Mandate::finding)
                .containsExactly(Mandate.Finding.NO_SCHEME, Mandate.Finding.NO_SCHEME);
    }

    private void bothDelegate(InSession session, String matter, @Nullable String limit) {
        for (OrganisationId organisation : List.of(LPT, NHFT)) {
            Power power = Power.delegated(matter, session.committee);
            entry(session, organisation, limit == null ? power : power.upTo(new BigDecimal(limit)));
        }
    }

    private void bothReserve(InSession session) {
        entry(session, LPT, Power.reserved("Estates"));
        entry(session, NHFT, Power.reserved("Estates"));
    }

    private void entry(InSession session, OrganisationId organisation, Power power) {
        var officer = session.world.person("Officer of the scheme", organisation);
        session.world
                .appoint(officer, Role.GOVERNANCE_OFFICER, organisation, null, null)
                .as(officer);
        String reference = (organisation.equals(LPT) ? "LPT " : "NHFT ") + ++entries;
        session.world
                .use(KeepingSchemes.class)
                .record(
                        reference,
                        PARTNERSHIP,
                        new NewSchemeEntry(organisation, reference, power, ALWAYS, "Board", ALWAYS.from()));
        session.world.as(session.world.officer);
    }

    private static void answer(
            InSession session, DecisionId id, OrganisationId organisation, boolean agreed, LocalDate on) {
        session.world.use(FollowingDecisions.class).recordAnswer(id, organisation, agreed, on, "TB/26/05");
    }
}
