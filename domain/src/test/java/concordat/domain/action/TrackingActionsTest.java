package concordat.domain.action;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.settings.RagSettings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An action from the day on which it is raised until it is closed. */
class TrackingActionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final PersonId owner = world.person("Owen Owner", LPT);
    private final Action action = raise(TODAY.plusDays(30));

    TrackingActionsTest() {
        world.appoint(owner, Role.ATTENDEE, LPT, committee, null);
    }

    @Test
    void an_action_has_one_owner_and_a_date_AC_1() {
        assertThat(action.owner().name()).isEqualTo("Owen Owner");
        assertThat(action.owner().organisation()).isEqualTo(LPT);
        assertThat(action.raisedOn()).isEqualTo(TODAY);
        assertThat(action.due()).isEqualTo(action.originalDue());
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.raised().subject().reference()).isEqualTo("BOARD/A/2026/001");
        assertThat(action.raised().partnership()).contains(PARTNERSHIP.value());
    }

    @Test
    void an_action_is_not_due_before_it_is_raised() {
        breaks(ActionRule.DUE_DATE_IS_NOT_PAST, () -> raise(TODAY.minusDays(1)));
        assertThat(raise(TODAY).due()).isEqualTo(TODAY);
    }

    @Test
    void the_owner_reports_progress_and_nobody_else_does_AC_4() {
        asOwner().report(action.id(), "Half of it is done");

        assertThat(action.notes()).extracting(ProgressNote::text).containsExactly("Half of it is done");
        assertThat(action.notes()).extracting(ProgressNote::author).containsExactly("Owen Owner");
        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        TrackingActions officer = asOfficer();
        breaks(ActionRule.OWNER_REPORTS_PROGRESS, () -> officer.report(action.id(), "Done"))
                .contains("Owen Owner");
        officer.note(action.id(), "Reported in the meeting");
        assertThat(action.notes()).hasSize(2);
        assertThat(action.notes().get(1).author()).isEqualTo("Olu Officer");
    }

    @Test
    void the_original_date_is_never_overwritten_AC_2() {
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(60), "Supplier late");
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(90), "Supplier later");

        assertThat(action.originalDue()).isEqualTo(TODAY.plusDays(30));
        assertThat(action.due()).isEqualTo(TODAY.plusDays(90));
        assertThat(action.revisions())
                .extracting(DueDateRevision::to)
                .containsExactly(TODAY.plusDays(60), TODAY.plusDays(90));
        assertThat(action.revisions().get(0).reason()).isEqualTo("Supplier late");
        assertThat(action.facts().revisions()).isEqualTo(2);
        assertThat(world.lastEvent())
                .isEqualTo(new ActionEvent.DueDateRevised(
                        action.id(),
                        PARTNERSHIP,
                        "BOARD/A/2026/001",
                        TODAY.plusDays(60),
                        TODAY.plusDays(90),
                        "Supplier later"));
    }

    @Test
    void who_has_not_seen_the_latest_version_does_not_move_the_date() {
        TrackingActions officer = asOfficer();

        assertThatThrownBy(() -> officer.revise(action.id(), action.version() + 1, TODAY.plusDays(60), "Late"))
                .isInstanceOf(OutOfDate.class);
        assertThat(action.due()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void a_revised_date_is_another_one_and_not_before_the_action() {
        TrackingActions officer = asOfficer();

        breaks(
                        ActionRule.REVISED_DATE_IS_ANOTHER,
                        () -> officer.revise(action.id(), action.version(), TODAY.plusDays(30), "The same"))
                .isEqualTo("The action is due on 2026-06-11 already. Give another date.");
        breaks(
                ActionRule.DUE_DATE_IS_NOT_PAST,
                () -> officer.revise(action.id(), action.version(), TODAY.minusDays(1), "Earlier"));
        officer.revise(action.id(), action.version(), TODAY, "At once");
        assertThat(action.due()).isEqualTo(TODAY);
    }

    @Test
    void the_owner_proposes_and_the_meeting_agrees_AC_4() {
        TrackingActions officer = asOfficer();
        breaks(ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER, () -> officer.complete(action.id()));
        breaks(ActionRule.OWNER_REPORTS_PROGRESS, () -> officer.proposeComplete(action.id()));

        asOwner().proposeComplete(action.id());
        assertThat(action.state()).isEqualTo(ActionState.PROPOSED_COMPLETE);
        asOfficer().complete(action.id());

        assertThat(action.state()).isEqualTo(ActionState.COMPLETE);
        assertThat(action.closedOn()).contains(TODAY);
    }

    @Test
    void nobody_agrees_their_own_completion_AC_4() {
        world.appoint(owner, Role.GOVERNANCE_OFFICER, LPT, committee, null);
        asOwner().proposeComplete(action.id());

        breaks(ActionRule.PROPOSER_DOES_NOT_AGREE, () -> asOwner().complete(action.id()));
    }

    @Test
    void a_proposal_of_completion_may_be_turned_down() {
        TrackingActions officer = asOfficer();
        breaks(ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER, () -> officer.reopen(action.id(), "More is to be done"));
        asOwner().proposeComplete(action.id());

        asOfficer().reopen(action.id(), "More is to be done");

        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        breaks(ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER, () -> asOfficer().complete(action.id()));
    }

    @Test
    void a_closed_action_stays_as_it_is() {
        TrackingActions officer = asOfficer();
        officer.cancel(action.id(), "Overtaken by events");

        assertThat(action.state()).isEqualTo(ActionState.CANCELLED);
        assertThat(action.closedBecause()).contains("Overtaken by events");
        assertThat(action.closedOn()).contains(TODAY);
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> officer.note(action.id(), "Still"))
                .isEqualTo("Action BOARD/A/2026/001 is closed and can no longer be changed.");
        breaks(
                ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS,
                () -> officer.revise(action.id(), action.version(), TODAY, "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> officer.hold(action.id(), "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> officer.complete(action.id()));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> officer.transfer(action.id(), "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> asOwner().report(action.id(), "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> asOwner().proposeComplete(action.id()));
    }

    @Test
    void an_action_is_put_on_hold_or_handed_on() {
        asOfficer().hold(action.id(), "Waiting for the tariff");
        assertThat(action.state()).isEqualTo(ActionState.ON_HOLD);
        asOwner().report(action.id(), "Nothing new");
        assertThat(action.state()).isEqualTo(ActionState.ON_HOLD);

        asOfficer().transfer(action.id(), "To the finance committee");

        assertThat(action.state()).isEqualTo(ActionState.TRANSFERRED);
    }

    @Test
    void only_officer_and_chair_of_the_committee_keep_the_log() {
        assertThatThrownBy(() -> asOwner().revise(action.id(), action.version(), TODAY, "Sooner"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asOfficer().get(ActionId.next(world.clock))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_owner_asks_for_their_own_open_actions() {
        world.as(owner);

        world.use(TrackingActions.class).own(Keyset.first());

        assertThat(world.stores.actionRegister.asked).containsExactly(ActionFilter.openOf(owner));
    }

    @Test
    void an_action_is_read_with_its_dates_and_notes() {
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(60), "Supplier late");
        asOwner().report(action.id(), "Under way");

        ActionSheet sheet = asOwner().get(action.id());

        assertThat(sheet.revisions()).hasSize(1);
        assertThat(sheet.notes()).hasSize(1);
        assertThat(sheet.facts().status(TODAY)).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(sheet.originalDue()).isEqualTo(TODAY.plusDays(30));
    }

    @ParameterizedTest(name = "{0}, due in {1} days: {2}")
    @CsvSource({
        "OPEN, 0, NOT_DUE",
        "OPEN, -1, OVERDUE",
        "STARTED, 0, IN_PROGRESS",
        "STARTED, -1, OVERDUE",
        "ON_HOLD, -1, ON_HOLD",
        "PROPOSED_COMPLETE, -1, PROPOSED_COMPLETE",
        "COMPLETE, -1, COMPLETE",
        "TRANSFERRED, -1, TRANSFERRED",
        "CANCELLED, -1, CANCELLED",
    })
    void the_status_is_computed_AC_3(ActionState state, int daysLeft, ActionStatus status) {
        assertThat(new ActionFacts(state, TODAY.plusDays(daysLeft), 0).status(TODAY))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}, due in {1} days, moved {2} times: {3}")
    @CsvSource({
        "OPEN, 15, 0, GREEN",
        "OPEN, 14, 0, AMBER",
        "OPEN, 0, 0, AMBER",
        "OPEN, -1, 0, RED",
        "OPEN, 15, 1, AMBER",
        "OPEN, 15, 2, RED",
        "ON_HOLD, -1, 0, RED",
        "PROPOSED_COMPLETE, 15, 0, GREEN",
        "COMPLETE, -1, 3, BLUE",
        "CANCELLED, -1, 0, BLUE",
        "TRANSFERRED, -1, 0, BLUE",
    })
    void it_is_rated_by_settings_AC_5(ActionState state, int daysLeft, int moved, Rag rag) {
        assertThat(new ActionFacts(state, TODAY.plusDays(daysLeft), moved).rag(TODAY, new RagSettings(14, 1, 2)))
                .isEqualTo(rag);
        assertThat(rag.words()).contains(" - ");
    }

    @ParameterizedTest(name = "due in {0} days, moved {1} times: {2}")
    @CsvSource({"31, 0, GREEN", "30, 0, AMBER", "31, 1, GREEN", "31, 2, AMBER", "31, 3, AMBER", "31, 4, RED"})
    void other_settings_rate_it_otherwise_AC_5(int daysLeft, int moved, Rag rag) {
        assertThat(new ActionFacts(ActionState.OPEN, TODAY.plusDays(daysLeft), moved)
                        .rag(TODAY, new RagSettings(30, 2, 4)))
                .isEqualTo(rag);
    }

    @Test
    void settings_of_the_rating_make_sense() {
        assertThatThrownBy(() -> new RagSettings(-1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RagSettings(0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RagSettings(0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RagSettings(0, 1, 1).redSlips()).isEqualTo(1);
    }

    private TrackingActions asOwner() {
        return world.as(owner).use(TrackingActions.class);
    }

    private TrackingActions asOfficer() {
        return world.as(world.officer).use(TrackingActions.class);
    }

    private Action raise(LocalDate due) {
        PersonOnRecord person = world.stores.people.of(owner, LPT);
        Action raised = Action.raise(
                new Undertaking(
                        PARTNERSHIP,
                        committee,
                        DecisionId.next(world.clock),
                        "BOARD/A/2026/001",
                        "Agree the costs",
                        person,
                        due,
                        new UUID(7, 7)),
                world.clock);
        world.stores.actions.add(raised);
        return raised;
    }
}
