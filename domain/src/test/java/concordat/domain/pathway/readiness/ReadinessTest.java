package concordat.domain.pathway.readiness;

import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.pathway.Award;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.criterion.ConfirmingCriteria;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.KeepingCriteria;
import concordat.domain.pathway.criterion.PursuingCriteria;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.Requirement;
import concordat.domain.pathway.criterion.Threshold;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.pathway.route.KeepingRoutes;
import concordat.domain.pathway.route.RouteStepId;
import concordat.domain.pathway.route.StepDraft;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.TakingSteps;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How ready a trust is: what is met, what is missing, what changed, what comes next and by whom. */
class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final World world = new World();
    private final PersonId executive = world.person("Esi Executive", LPT);
    private long forms;

    @Test
    void it_tells_what_is_met_what_is_missing_what_changed_and_what_comes_next() {
        world.appoint(executive, Role.EXECUTIVE, LPT, null, null);
        StatusTrackId track = open();
        CriterionId met = set("A");
        CriterionId missing = set("B");
        world.use(FollowingStatus.class)
                .noteEvidence(track, 0, new EvidenceDraft(TODAY, "Minutes", "", met.value(), "", null));
        world.use(PursuingCriteria.class).assess(form(), track, met, 0, Verdict.MET, "As the minutes show");
        world.use(PursuingCriteria.class)
                .plan(form(), track, missing, 0, new PursuitPlan("Dana Director", "Ask", TODAY.plusDays(9), null));
        world.as(executive).use(ConfirmingCriteria.class).confirm(form(), track, met, 0);

        Readiness.OnTrack ready = readiness().tracks().get(0);

        assertThat(ready.met()).isEqualTo(1);
        assertThat(ready.missing()).isEqualTo(1);
        assertThat(ready.inQuestion()).isZero();
        assertThat(ready.changes())
                .extracting(Readiness.Change::what)
                .contains("Evidence noted: Minutes", "A assessed: met", "A confirmed: met");
        assertThat(ready.next()).containsExactly(new Readiness.Next("B: Ask", "Dana Director", TODAY.plusDays(9)));
    }

    @Test
    void changes_are_told_from_the_day_that_is_asked_for() {
        StatusTrackId track = open();
        world.use(FollowingStatus.class).noteEvidence(track, 0, EvidenceDraft.of(TODAY, "Minutes", ""));
        world.clock.advance(Duration.ofDays(100));

        assertThat(readiness().tracks().get(0).changes()).isEmpty();
        assertThat(world.use(ReadingReadiness.class)
                        .of(LPT, TODAY)
                        .tracks()
                        .get(0)
                        .changes())
                .hasSize(1);
    }

    @Test
    void the_route_shows_what_is_taken_and_its_proof_to_whoever_may_see_it() {
        StatusTrackId track = open();
        UUID decision = UUID.randomUUID();
        world.stores.pathway.records.put(decision, "Carried");
        RouteStepId board = step("Board");
        step("Association");
        world.use(TakingSteps.class)
                .take(form(), track, board, new StepTaken.Taking(TODAY, null, new DecisionId(decision), ""));

        assertThat(readiness().tracks().get(0).route())
                .extracting(Readiness.RouteLine::proof)
                .containsExactly("Reference", "");
        assertThat(readiness().tracks().get(0).next())
                .containsExactly(new Readiness.Next("Route: Decide", "Association", null));
        world.stores.pathway.records.clear();
        assertThat(readiness().tracks().get(0).route().get(0).proof()).isEmpty();
    }

    @Test
    void an_award_that_has_run_out_is_told() {
        StatusTrackId track = open();
        FollowingStatus following = world.use(FollowingStatus.class);
        following.reach(track, 0, TrackStage.BUILDING_EVIDENCE, TODAY, "");
        following.reach(track, 0, TrackStage.BOARD_APPROVED_TO_APPLY, TODAY, "");
        following.reach(track, 0, TrackStage.SUBMITTED, TODAY, "");
        following.award(
                track, 0, new Award.Terms("Association", TODAY, TODAY.plusDays(30), "", null, "Letter of award"));

        assertThat(readiness().tracks().get(0).awardOver()).isFalse();
        assertThat(readiness().tracks().get(0).next())
                .filteredOn(next -> next.what().startsWith("The award ends"))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.by()).isEqualTo("Association");
                    assertThat(next.due()).isEqualTo(TODAY.plusDays(30));
                });
        world.clock.advance(Duration.ofDays(30));
        assertThat(readiness().tracks().get(0).awardOver()).isTrue();
        assertThat(readiness().tracks().get(0).next())
                .noneMatch(next -> next.what().startsWith("The award ends"));
    }

    @Test
    void a_trust_that_is_followed_on_no_track_has_none() {
        assertThatThrownBy(() -> world.use(ReadingReadiness.class).of(NHFT, null))
                .isInstanceOf(NotFound.class);
    }

    private StatusTrackId open() {
        return world.use(FollowingStatus.class).open(PARTNERSHIP, LPT, Track.UHA_MEMBERSHIP);
    }

    private CriterionId set(String code) {
        return world.use(KeepingCriteria.class)
                .set(
                        form(),
                        PARTNERSHIP,
                        Track.UHA_MEMBERSHIP,
                        code,
                        new Requirement("Something", Threshold.JUDGED, "Rules", true));
    }

    private RouteStepId step(String decider) {
        return world.use(KeepingRoutes.class)
                .set(
                        form(),
                        PARTNERSHIP,
                        new StepDraft(
                                Track.UHA_MEMBERSHIP,
                                null,
                                "Decide",
                                decider,
                                TrackStage.AWARDED,
                                false,
                                "Rules",
                                true));
    }

    private Readiness readiness() {
        return world.use(ReadingReadiness.class).of(LPT, null);
    }

    private String form() {
        return "form " + ++forms;
    }
}
