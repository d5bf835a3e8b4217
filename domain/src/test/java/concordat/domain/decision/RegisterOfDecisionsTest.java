package concordat.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.world.Stores.AskedDecisionRegister;
import concordat.domain.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which decisions somebody looks for on the register, and what waits for their answer. */
class RegisterOfDecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final InSession session = new InSession();
    private final AskedDecisionRegister register = session.world.stores.decisionRegister;
    private final ReadingDecisions reading = session.world.use(ReadingDecisions.class);

    @Test
    void each_choice_narrows_the_register_and_leaves_the_others_as_they_are() {
        UUID agreement = new UUID(5, 5);
        DecisionFilter all = DecisionFilter.all();

        assertThat(all).isEqualTo(new DecisionFilter(null, null, null, null, null, null, null, null, null, false));
        assertThat(all.of(session.committee)
                        .in(session.meeting)
                        .about(agreement)
                        .in(DecisionState.DECLARED)
                        .with(Outcome.APPROVED)
                        .onlyFlagged())
                .isEqualTo(new DecisionFilter(
                        session.committee,
                        session.meeting,
                        null,
                        agreement,
                        DecisionState.DECLARED,
                        Outcome.APPROVED,
                        null,
                        null,
                        null,
                        true));
    }

    @Test
    void the_latest_decision_comes_first_unless_the_oldest_is_asked_for() {
        DecisionFilter filter = DecisionFilter.all().of(session.committee);
        register.rows.add(row());

        assertThat(reading.page(filter, Keyset.first()).rows()).containsExactlyElementsOf(register.rows);
        assertThat(reading.page(filter, true, Keyset.first()).rows()).hasSize(1);

        assertThat(register.asked)
                .containsExactly(
                        new AskedDecisionRegister.Asked(filter, false, Keyset.first()),
                        new AskedDecisionRegister.Asked(filter, true, Keyset.first()));
    }

    @Test
    void how_a_matter_went_through_the_meetings_is_read_by_whoever_sees_one_of_its_decisions() {
        DecisionId decided = session.record(InSession.QUESTION, Closing.byConsensus());
        register.rows.add(row());

        assertThat(reading.chain(decided)).containsExactlyElementsOf(register.rows);
        assertThatThrownBy(() -> reading.chain(DecisionId.next(session.world.clock)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("decision");
    }

    @Test
    void where_a_deferred_matter_comes_back_is_read_with_its_deferral() {
        DecisionRegister.ComingBack back =
                new DecisionRegister.ComingBack(session.item, session.meeting, "BOARD/M/2026/02", TODAY);
        register.comingBack.add(back);

        assertThat(reading.comingBack(List.of(DecisionId.next(session.world.clock))))
                .containsExactly(back);
    }

    @Test
    void who_can_vote_in_a_meeting_is_who_is_there() {
        session.leaves(session.dan);

        assertThat(reading.votersNow(session.item)).isEqualTo(reading.quorumNow(session.item));
        assertThat(reading.votersNow(session.item).get(0).roll())
                .filteredOn(RollLine::isEntitled)
                .hasSize(3);
    }

    @Test
    void a_member_is_reminded_as_many_days_ahead_as_are_chosen_BM_5() {
        Unanswered waiting = new Unanswered(
                DecisionId.next(session.world.clock),
                World.PARTNERSHIP,
                "BOARD/2026/001",
                "To open twelve beds",
                "Committee BOARD",
                Instant.parse("2026-05-15T16:00:00Z"));
        register.unanswered.add(waiting);

        assertThat(reading.unanswered()).containsExactly(waiting);
        assertThat(waiting.isReminderDue(TODAY, 2)).isFalse();
        assertThat(waiting.isReminderDue(TODAY, 3)).isTrue();
        assertThat(waiting.isReminderDue(TODAY, 4)).isTrue();
    }

    @Test
    void only_what_was_superseded_or_rescinded_has_been_replaced_VO_10() {
        assertThat(Standing.values())
                .filteredOn(Standing::isReplaced)
                .containsExactlyInAnyOrder(Standing.SUPERSEDED, Standing.RESCINDED);
    }

    @Test
    void people_ask_for_amendments_and_never_for_the_mark_that_something_was_ratified_VO_10() {
        assertThat(LinkKind.values())
                .filteredOn(LinkKind::isCorrection)
                .containsExactlyInAnyOrder(LinkKind.AMENDS, LinkKind.SUPERSEDES, LinkKind.RESCINDS);
    }

    private DecisionRow row() {
        return new DecisionRow(
                DecisionId.next(session.world.clock),
                "BOARD/2026/009",
                TODAY,
                session.committee,
                "Committee BOARD",
                LegalForm.JOINT_COMMITTEE,
                session.meeting,
                "BOARD/M/2026/01",
                "7",
                Part.PART_1,
                "To approve the joint plan",
                Outcome.APPROVED,
                null,
                "LPT, NHFT",
                1,
                0,
                Tally.none(),
                false,
                null,
                null,
                new Standing.Facts(
                        DecisionState.OPEN, null, JointStatus.SINGLE, Answers.none(), null, null, null, null),
                List.of());
    }
}
