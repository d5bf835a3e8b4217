package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.BreachRule;
import concordat.domain.conflict.BreachSheet;
import concordat.domain.conflict.NewBreach;
import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.ReviewFlag;
import concordat.domain.decision.ReviewResult;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who sees a breach record, and who only that a decision is flagged; and that neither is ever changed (COI-13). */
class SeeingBreachesTest {
    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();
    private final DecisionId decision = decide("first");
    private final BreachId breach = open(decision);

    @Test
    void officer_auditor_chair_and_whose_it_is_see_the_record_and_nobody_else() {
        world.with("auditor", Role.AUDITOR, world.otherTrust)
                .with("executive", Role.EXECUTIVE, world.trust)
                .with("attendee", Role.ATTENDEE, world.trust, committee.id)
                .with("stranger", Role.AUDITOR, world.university);
        World elsewhere = new World();
        elsewhere.with("foreigner", Role.GOVERNANCE_OFFICER, elsewhere.trust);

        for (String table : List.of("breach", "breach_history")) {
            String all = "select id from concordat." + table;
            for (String sees : List.of(OFFICER, "auditor", "Ann", "Fay")) {
                assertThat(world.sees(sees, all)).as(table + " by " + sees).isNotEmpty();
            }
            for (String sees : List.of("Bob", "Dee", "Eve", "executive", "attendee", "stranger", World.ADMINISTRATOR)) {
                assertThat(world.sees(sees, all)).as(table + " by " + sees).isEmpty();
            }
            assertThat(elsewhere.sees("foreigner", all)).as(table).isEmpty();
        }
        assertThatThrownBy(() -> committee.as("Eve", ReadingBreaches.class, all -> all.get(breach)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_member_sees_that_a_decision_is_flagged_on_its_page_and_in_the_register_and_not_the_record() {
        DecisionId other = decide("second");

        assertThat(committee.<ReadingBreaches, Integer>as("Eve", ReadingBreaches.class, all -> all.flagsOf(decision)
                        .size()))
                .isEqualTo(1);
        assertThat(committee.<ReadingBreaches, Boolean>as("Eve", ReadingBreaches.class, all -> all.isVisible(breach)))
                .isFalse();
        assertThat(rows(DecisionFilter.all().of(committee.id)))
                .extracting(DecisionRow::id)
                .contains(decision, other);
        assertThat(rows(DecisionFilter.all().of(committee.id).onlyFlagged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(decision);
                    assertThat(row.flags())
                            .singleElement()
                            .extracting(ReviewFlag::result)
                            .isNull();
                });
    }

    @Test
    void the_result_of_a_review_is_shown_in_the_register() {
        DecisionId anew = decide("anew");

        does(all -> all.review(breach, decision, ReviewResult.REFERRED_BACK, anew));

        assertThat(rows(DecisionFilter.all().of(committee.id).onlyFlagged())
                        .get(0)
                        .flags()
                        .get(0)
                        .result())
                .isEqualTo(ReviewResult.REFERRED_BACK);
        BreachSheet sheet = committee.as("Ann", ReadingBreaches.class, all -> all.get(breach));
        assertThat(sheet.reviews().get(0).later()).contains(anew);
    }

    @Test
    void those_on_the_roll_and_what_they_took_part_in_are_offered() {
        assertThat(committee.<ReadingBreaches, List<String>>as(
                        OFFICER, ReadingBreaches.class, all -> all.onRolls(committee.id).stream()
                                .map(person -> person.name())
                                .toList()))
                .containsExactly("Ann", "Bob", "Cyd", "Dee", "Eve", "Fay");
        assertThat(committee.<ReadingBreaches, List<DecisionId>>as(
                        OFFICER, ReadingBreaches.class, all -> all.takenWith(committee.id, world.id("Fay")).stream()
                                .map(taken -> taken.decision())
                                .toList()))
                .containsExactly(decision);
    }

    @Test
    void of_a_decision_that_is_withheld_nothing_is_seen_in_the_record_but_it_is_reviewed_all_the_same() {
        for (String step : List.of("declare", "rule")) {
            committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
                if (step.equals("declare")) {
                    interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares");
                } else {
                    interests.rule(item, world.id("Fay"), Handling.REMOVED, "Policy", committee.seatOf("Ann"));
                }
            });
        }

        BreachSheet own = committee.as("Fay", ReadingBreaches.class, all -> all.get(breach));
        assertThat(own.reviews()).isEmpty();
        assertThat(world.sees("Fay", "select id from concordat.decision_review"))
                .isEmpty();
        assertThat(world.sees("Fay", "select id from concordat.decision_review_history"))
                .isEmpty();
        assertThat(world.sees("Eve", "select id from concordat.decision_review"))
                .hasSize(1);
        String unreviewed = "select app.unreviewed('" + breach.value() + "')";
        assertThat(world.sees("Fay", unreviewed))
                .isEqualTo(world.sees(OFFICER, unreviewed))
                .containsExactly("1");
        assertThatThrownBy(() -> does(all -> all.close(breach, "Lesson")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(BreachRule.REVIEWS_COME_BEFORE_CLOSING));
    }

    @Test
    void a_record_is_only_closed_a_review_recorded_once_and_neither_deleted() {
        does(all -> all.review(breach, decision, ReviewResult.STANDS, null));
        does(all -> all.close(breach, "The form asks for shares by name now"));

        for (String change : List.of(
                "update breach set interest = 'Another' where id = '%s'",
                "update breach set outcome = 'Another' where id = '%s'",
                "delete from breach where id = '%s'",
                "update decision_review set result = 'REFERRED_BACK' where breach_id = '%s'",
                "update decision_review set breach_reference = 'X' where breach_id = '%s'",
                "delete from decision_review where breach_id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(change.formatted(breach.value())))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
    }

    private List<DecisionRow> rows(DecisionFilter filter) {
        return committee
                .as("Eve", ReadingDecisions.class, all -> all.page(filter, Keyset.first()))
                .rows();
    }

    private void does(Consumer<RecordingBreaches> act) {
        committee.does(OFFICER, START, RecordingBreaches.class, act);
    }

    private DecisionId decide(String key) {
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        key + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
    }

    private BreachId open(DecisionId touched) {
        return committee.as(
                OFFICER,
                RecordingBreaches.class,
                all -> all.open(
                        "breach" + item,
                        committee.id,
                        world.id("Fay"),
                        new NewBreach(InterestType.FINANCIAL, "Shares", LocalDate.of(2026, 5, 11), "Audit"),
                        List.of(touched)));
    }
}
