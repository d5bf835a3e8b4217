package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.TrackingActions;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Mapping;
import concordat.domain.intake.NewIntake;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.TakingBackFiles;
import concordat.domain.intake.WorkingOnFiles;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Actions of an earlier log are raised from decisions on record, and taken back as long as nobody has touched them. */
class BringingActionsInTest {
    private static final String OFFICER_ELSEWHERE = "Officer elsewhere";

    private final JointCommittee committee = new JointCommittee();
    private final String trust = Postgres.running()
            .truth("select code from organisation where id = '" + committee.world.trust.value() + "'")
            .get(0);

    @Test
    void actions_come_in_with_their_owners_and_go_again() {
        String decision = decided();
        IntakeId id = checked(
                JointCommittee.OFFICER,
                "Decision|Action|Organisation|Owner|Due date\n"
                        + row(decision, "Write to all", trust, "Ann", "01/02/2099")
                        + row(decision, "Nobody's", trust, "Zoltan", "01/02/2099")
                        + row(decision, "Too late", trust, "Ann", "01/02/2020")
                        + row("JC/1999/001", "Of another time", trust, "Ann", "01/02/2099")
                        + row(decision, "Second", trust, "Ann", "01/02/2099")
                        + row(decision, "Third", trust, "Bob", "01/02/2099")
                        + row(decision, "Fourth", trust, "Bob", "01/02/2099")
                        + row(decision, "Fifth", trust, "Bob", "01/02/2099")
                        + row(decision, "Sixth", trust, "Bob", "01/02/2099"));
        assertThat(wrong(id)).containsExactly("D3", "E4", "A5");

        bringIn(id);

        assertThat(committee.world.sees(
                        "Ann", "select description || ', ' || owner_name || ', ' || original_due from action"))
                .contains("Write to all, Ann, 2099-02-01", "Sixth, Bob, 2099-02-01")
                .hasSize(6);
        IntakeId again = checked(
                JointCommittee.OFFICER,
                "Decision|Action|Organisation|Owner|Due date\n"
                        + row(decision, "Write to all", trust, "Ann", "01/02/2099"));
        assertThat(line(again).there()).isEqualTo(1);
        takeBack(id);
        assertThat(committee.world.sees("Ann", "select description from action"))
                .isEmpty();
    }

    @Test
    void an_action_on_which_its_owner_reported_is_not_taken_back() {
        IntakeId id = checked(
                JointCommittee.OFFICER,
                "Decision|Action|Organisation|Owner|Due date\n"
                        + row(decided(), "Write to all", trust, "Ann", "01/02/2099"));
        bringIn(id);
        UUID action = UUID.fromString(
                committee.world.sees("Ann", "select id from action").get(0));
        committee.console.as(committee.world.actor("Ann"), TrackingActions.class, tracking -> {
            tracking.report("report", new ActionId(action), "Half of them are written");
            return action;
        });

        assertThatThrownBy(() -> takeBack(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("1 action of this import");
    }

    @Test
    void an_officer_of_another_partner_raises_none_from_a_decision_of_this_committee() {
        committee.world.with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, committee.world.university);

        IntakeId id = checked(
                OFFICER_ELSEWHERE,
                "Decision|Action|Organisation|Owner|Due date\n"
                        + row(decided(), "Write to all", trust, "Ann", "01/02/2099"));

        List<CheckedRow> rows = committee.console.as(
                committee.world.actor(OFFICER_ELSEWHERE), ReadingIntakes.class, reading -> reading.rows(id, null, 0));
        assertThat(rows.get(0).problems().get(0).words()).startsWith("A2:");
    }

    private String decided() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = committee.as(
                JointCommittee.OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.open(
                        "actions" + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of()));
        return Postgres.running()
                .truth("select reference from decision where id = '" + decision.value() + "'")
                .get(0);
    }

    private static String row(String... cells) {
        return String.join("|", cells) + "\n";
    }

    private IntakeId checked(String who, String file) {
        IntakeId id = committee.console.as(
                committee.world.actor(who),
                ReceivingFiles.class,
                receiving -> receiving.receive(
                        UUID.randomUUID().toString(),
                        new NewIntake(
                                RegisterKind.ACTIONS,
                                committee.world.partnership,
                                "actions.csv",
                                file.getBytes(StandardCharsets.UTF_8))));
        Mapping guessed = mapping(who, id).mapping();
        committee.console.as(committee.world.actor(who), ReceivingFiles.class, receiving -> {
            receiving.wantChecked(id, guessed);
            return id;
        });
        work(who, id);
        return id;
    }

    private IntakeLine mapping(String who, IntakeId id) {
        return committee.console.as(committee.world.actor(who), ReadingIntakes.class, reading -> reading.intake(id));
    }

    private IntakeLine line(IntakeId id) {
        return mapping(JointCommittee.OFFICER, id);
    }

    private List<String> wrong(IntakeId id) {
        return committee
                .console
                .as(
                        committee.world.actor(JointCommittee.OFFICER),
                        ReadingIntakes.class,
                        reading -> reading.rows(id, concordat.domain.intake.Outcome.WRONG, 0))
                .stream()
                .map(row -> row.problems().get(0).cell())
                .toList();
    }

    private void bringIn(IntakeId id) {
        committee.console.as(committee.world.actor(JointCommittee.OFFICER), ReceivingFiles.class, receiving -> {
            receiving.wantBroughtIn(id, true);
            return id;
        });
        work(JointCommittee.OFFICER, id);
    }

    private void work(String who, IntakeId id) {
        committee.console.as(committee.world.actor(who), WorkingOnFiles.class, working -> {
            working.work(id);
            return id;
        });
    }

    private void takeBack(IntakeId id) {
        committee.console.as(committee.world.actor(JointCommittee.OFFICER), TakingBackFiles.class, taking -> {
            taking.takeBack(id, "The wrong log");
            return id;
        });
    }
}
