package concordat.domain.decision;

import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Purpose;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import concordat.domain.world.Kept;
import concordat.domain.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever sees a decision sees all that is kept with it, in its order, and nobody else does. */
class WhoSeesDecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Provisions TERMS = Provisions.standard(
                    Minimum.inTotal(3), Minimum.of(LPT, 1), Minimum.of(NHFT, 1))
            .voting(VotingTerms.standard().withCastingVote());

    private final InSession session = new InSession(
            LegalForm.JOINT_COMMITTEE, TERMS.between(new BetweenMeetings(true, 0, false, true, true, false, "")));
    private final World world = session.world;
    private final Condition condition = new Condition("Agree the costs", session.ben.person(), LPT, TODAY.plusDays(9));

    @Test
    void an_open_question_is_seen_with_its_conditions_by_the_members() {
        Decision open = session.get(session.open(InSession.QUESTION, condition, condition));

        isSeenAsAWhole(open, Stage.OPEN);
    }

    @Test
    void what_was_declared_is_published_with_its_roll_quorum_votes_mandates_conditions_and_pins() {
        delegates(LPT);
        delegates(NHFT);
        DecisionId id = session.open(InSession.QUESTION.on("Estates"), condition, condition);
        for (var vote : session.votes("FFFF")) {
            session.recording().enterVote(id, vote);
        }
        session.recording().declare(id, Closing.byVote());

        isSeenAsAWhole(session.get(id), Stage.PUBLISHED);
        assertThat(Kept.listsBelow(session.get(id)))
                .as("legs with roll, quorum and mandates; conditions; pins")
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(world.stores.audiences.key(Kept.audience(
                        world.stores.actions.all.values().iterator().next())))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.PUBLISHED));
    }

    @Test
    void what_was_left_for_the_next_business_is_published_with_the_reckoning_QU_5() {
        session.leaves(session.cat);
        session.leaves(session.dan);
        DecisionId id = session.open(InSession.QUESTION, condition);

        session.recording().moveToNextBusiness(id);

        isSeenAsAWhole(session.get(id), Stage.PUBLISHED);
    }

    @Test
    void what_was_agreed_informally_is_published_QU_7() {
        session.leaves(session.cat);
        session.leaves(session.dan);
        world.clock.advance(Duration.ofMinutes(30));
        world.use(MeetingWithoutQuorum.class).continueInformally(session.meeting);
        DecisionId id = session.open(InSession.QUESTION, condition);

        session.recording().agreeProvisionally(id);

        isSeenAsAWhole(session.get(id), Stage.PUBLISHED);
    }

    @Test
    void what_was_withdrawn_is_published() {
        DecisionId id = session.open(InSession.QUESTION, condition);

        session.recording().withdraw(id, "Put wrongly");

        isSeenAsAWhole(session.get(id), Stage.PUBLISHED);
    }

    @Test
    void chairs_action_is_published_with_who_was_consulted_BM_3() {
        delegates(LPT);
        delegates(NHFT);
        DecisionId id = world.use(TakingChairsActions.class)
                .take(
                        "action",
                        session.committee,
                        new NewChairsAction(
                                matter(),
                                InSession.QUESTION.on("Estates"),
                                "Patients wait",
                                "Clause 9",
                                session.ann.seat(),
                                "",
                                Optional.empty(),
                                List.of(
                                        new NewChairsAction.Consulted(session.cat.seat(), TODAY, "Agrees"),
                                        new NewChairsAction.Consulted(session.ben.seat(), TODAY, "Agrees")),
                                List.of()),
                        List.of(condition));

        isSeenAsAWhole(session.get(id), Stage.PUBLISHED);
        assertThat(session.get(id).legs().get(0).mandates()).hasSize(2);
    }

    @Test
    void what_was_called_in_is_published_and_nothing_came_of_it_BM_5() {
        Instant deadline = world.clock.instant().plus(Duration.ofDays(7));
        DecisionId id = world.use(ResolvingInWriting.class)
                .propose("resolution", session.committee, matter(), InSession.QUESTION, List.of(condition), deadline);

        world.as(session.dan.person()).use(CallingIn.class).callIn(id, session.dan.seat(), "It needs a discussion");

        isSeenAsAWhole(session.get(id), Stage.PUBLISHED);
        assertThat(session.get(id).legs()).extracting(Leg::outcome).containsExactly(Optional.of(Outcome.WITHDRAWN));
    }

    private void isSeenAsAWhole(Decision decision, Stage stage) {
        assertThat(session.audience(decision)).isEqualTo(new Business(session.committee, Part.PART_1, stage));
        for (List<?> records : Kept.listsBelow(decision)) {
            assertThat(records)
                    .extracting(Kept::audience)
                    .as("who sees %s", records)
                    .containsOnly(decision.audience());
            assertThat(records)
                    .extracting(Kept::position)
                    .as("the order of %s", records)
                    .isEqualTo(IntStream.rangeClosed(1, records.size()).boxed().toList());
        }
    }

    private static ItemText matter() {
        return ItemText.open("1", "Winter beds", Purpose.APPROVAL, "Ann", 10, "Twelve beds.");
    }

    private void delegates(OrganisationId organisation) {
        var officer = world.person("Officer of the scheme", organisation);
        world.appoint(officer, Role.GOVERNANCE_OFFICER, organisation, null, null)
                .as(officer);
        world.use(KeepingSchemes.class)
                .record(
                        "scheme " + organisation.value(),
                        World.PARTNERSHIP,
                        new NewSchemeEntry(
                                organisation,
                                "1",
                                Power.delegated("Estates", session.committee),
                                ALWAYS,
                                "Board",
                                ALWAYS.from()));
        world.as(world.officer);
    }
}
