package concordat.domain.pathway.route;

import static concordat.domain.pathway.route.RouteRule.DECISION_IS_THERE;
import static concordat.domain.pathway.route.RouteRule.MORE_THAN_HALF_VOTED_FOR_IT;
import static concordat.domain.pathway.route.RouteRule.STEP_IS_IN_FORCE;
import static concordat.domain.pathway.route.RouteRule.STEP_IS_NOT_TAKEN_IN_THE_FUTURE;
import static concordat.domain.pathway.route.RouteRule.STEP_IS_OF_THIS_ROUTE;
import static concordat.domain.pathway.route.RouteRule.STEP_IS_STRUCK_ONCE;
import static concordat.domain.pathway.route.RouteRule.STEP_IS_TAKEN_ONCE;
import static concordat.domain.pathway.route.RouteRule.VOTES_ARE_ASKED_FOR;
import static concordat.domain.pathway.route.RouteRule.VOTES_ARE_RECORDED;
import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.Award;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackRule;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of the routes to the awards, and the awards (US-2, US-3). */
class RoutesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final StepDraft SUPPORT = new StepDraft(
            Track.UNIVERSITY_NAME,
            OrganisationKind.NHS_FT,
            "Write a letter of support",
            "University",
            TrackStage.SUBMITTED,
            false,
            "Custom",
            false);
    private static final StepDraft GOVERNORS = new StepDraft(
            Track.UNIVERSITY_NAME,
            OrganisationKind.NHS_FT,
            "Approve the constitution",
            "Council of governors",
            TrackStage.AWARDED,
            true,
            "Act",
            false);

    private final World world = new World();
    private final PersonId nhft = world.person("Nia Officer", NHFT);
    private long forms;
    private StatusTrackId track = new StatusTrackId(UUID.randomUUID());

    @BeforeEach
    void appoint() {
        world.appoint(nhft, Role.GOVERNANCE_OFFICER, NHFT, null, null).as(nhft);
        track = world.use(FollowingStatus.class).open(PARTNERSHIP, NHFT, Track.UNIVERSITY_NAME);
    }

    @Property
    void more_than_half_of_those_who_vote_have_to_agree(
            @ForAll @IntRange(max = 60) int inFavour, @ForAll @IntRange(max = 60) int others) {
        if (inFavour + others > 0) {
            assertThat(new Voting(inFavour, inFavour + others).isMoreThanHalf()).isEqualTo(inFavour > others);
        }
    }

    @Test
    void a_step_that_takes_a_majority_is_taken_by_one_only() {
        RouteStepId governors = set(GOVERNORS);

        breaks(VOTES_ARE_RECORDED, () -> take(governors, null));
        breaks(MORE_THAN_HALF_VOTED_FOR_IT, () -> take(governors, new Voting(10, 20)))
                .contains("10 of 20");
        take(governors, new Voting(11, 20));

        assertThat(world.stores.pathway.routes.takenOn(List.of(track)))
                .singleElement()
                .extracting(taken -> taken.taking().votes())
                .isEqualTo(new Voting(11, 20));
        breaks(STEP_IS_TAKEN_ONCE, () -> take(governors, new Voting(11, 20)));
    }

    @Test
    void votes_are_recorded_only_where_they_are_asked_for() {
        RouteStepId support = set(SUPPORT);

        breaks(VOTES_ARE_ASKED_FOR, () -> take(support, new Voting(1, 1)));
        breaks(STEP_IS_NOT_TAKEN_IN_THE_FUTURE, () -> take(support, TODAY.plusDays(1), null));
        breaks(DECISION_IS_THERE, () -> world.use(TakingSteps.class)
                .take(
                        form(),
                        track,
                        support,
                        new StepTaken.Taking(TODAY, null, new DecisionId(UUID.randomUUID()), "")));
    }

    @Test
    void an_entry_made_by_mistake_is_struck_and_the_step_can_be_taken_again() {
        RouteStepId support = set(SUPPORT);
        take(support, null);
        UUID entry = world.stores.pathway.routes.takenOn(List.of(track)).get(0).id();
        world.use(TakingSteps.class).strike(form(), entry, "Another university");

        breaks(STEP_IS_STRUCK_ONCE, () -> world.use(TakingSteps.class).strike(form(), entry, "Again"));
        take(support, null);
        assertThat(world.stores.pathway.routes.takenOn(List.of(track)))
                .extracting(StepTaken::strikingReason)
                .containsExactly("Another university", "");
    }

    @Test
    void a_step_of_an_nhs_trust_is_not_one_of_a_foundation_trust() {
        RouteStepId order = set(new StepDraft(
                Track.UNIVERSITY_NAME,
                OrganisationKind.NHS_TRUST,
                "Make the order",
                "Secretary of State",
                TrackStage.AWARDED,
                false,
                "Orders",
                true));

        breaks(STEP_IS_OF_THIS_ROUTE, () -> take(order, null));
    }

    @Test
    void a_step_that_is_retired_is_asked_for_no_more() {
        RouteStepId support = set(SUPPORT);
        world.use(KeepingRoutes.class).retire(form(), support, 0, "No letter is asked for");

        breaks(STEP_IS_IN_FORCE, () -> take(support, null));
        breaks(STEP_IS_IN_FORCE, () -> world.use(KeepingRoutes.class).retire(form(), support, 0, "Again"));
        submit();
        assertThat(world.stores.pathway.get(track).stage()).isEqualTo(TrackStage.SUBMITTED);
    }

    @Test
    void a_stage_is_reached_after_the_steps_before_it() {
        RouteStepId support = set(SUPPORT);

        breaks(TrackRule.STEPS_COME_FIRST, this::submit).contains("University: Write a letter of support");
        take(support, null);
        world.use(FollowingStatus.class).reach(track, 0, TrackStage.SUBMITTED, TODAY, "");
        assertThat(world.stores.pathway.get(track).stage()).isEqualTo(TrackStage.SUBMITTED);
    }

    @Test
    void an_award_names_its_authority_and_the_name_that_it_gives() {
        submit();

        breaks(TrackRule.AWARD_NAMES_ITS_AUTHORITY, () -> world.use(FollowingStatus.class)
                .reach(track, 0, TrackStage.AWARDED, TODAY, ""));
        breaks(TrackRule.AWARD_OF_A_NAME_SAYS_IT, () -> award("", null));
        breaks(TrackRule.NAME_OF_A_FOUNDATION_TRUST_SAYS_SO, () -> award("Alder University Trust", null))
                .contains("NHS Foundation Trust");
        breaks(TrackRule.AWARD_EXPIRES_LATER, () -> award("Alder University NHS Foundation Trust", TODAY));
        award("Alder University NHS Foundation Trust", TODAY.plusYears(5));

        Award made = world.stores.pathway.get(track).award().orElseThrow();
        assertThat(made.terms().authority()).isEqualTo("Board and governors");
        assertThat(made.isOver(TODAY.plusYears(5).minusDays(1))).isFalse();
        assertThat(made.isOver(TODAY.plusYears(5))).isTrue();
        assertThat(world.stores.pathway.get(track).stage()).isEqualTo(TrackStage.AWARDED);
    }

    @Test
    void standard_routes_are_taken_once() {
        world.use(KeepingRoutes.class).takeStandard(form(), PARTNERSHIP);
        world.use(KeepingRoutes.class).takeStandard(form(), PARTNERSHIP);

        assertThat(world.stores.pathway.routes.of(PARTNERSHIP))
                .hasSize(StandardRoutes.ALL.size())
                .extracting(RouteStep::position)
                .doesNotHaveDuplicates();
    }

    @Test
    void only_officers_of_the_trust_take_its_steps() {
        RouteStepId support = set(SUPPORT);
        world.as(world.officer);

        assertThatThrownBy(() -> take(support, null)).isInstanceOf(NotAllowed.class);
        assertThat(world.stores.pathway.get(track).trust()).isNotEqualTo(LPT);
    }

    private RouteStepId set(StepDraft draft) {
        return world.use(KeepingRoutes.class).set(form(), PARTNERSHIP, draft);
    }

    private void take(RouteStepId step, @Nullable Voting votes) {
        take(step, TODAY, votes);
    }

    private void take(RouteStepId step, LocalDate on, @Nullable Voting votes) {
        world.use(TakingSteps.class).take(form(), track, step, new StepTaken.Taking(on, votes, null, ""));
    }

    private void submit() {
        FollowingStatus following = world.use(FollowingStatus.class);
        if (world.stores.pathway.get(track).stage() == TrackStage.NOT_STARTED) {
            following.reach(track, 0, TrackStage.BUILDING_EVIDENCE, TODAY, "");
            following.reach(track, 0, TrackStage.BOARD_APPROVED_TO_APPLY, TODAY, "");
        }
        following.reach(track, 0, TrackStage.SUBMITTED, TODAY, "");
    }

    private void award(String name, @Nullable LocalDate expires) {
        world.use(FollowingStatus.class)
                .award(track, 0, new Award.Terms("Board and governors", TODAY, expires, name, null, "Minutes"));
    }

    private String form() {
        return "form " + ++forms;
    }
}
