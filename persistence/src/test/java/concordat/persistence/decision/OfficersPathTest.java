package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionRule;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.Standing;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.persistence.Postgres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The officer's path from a planned meeting to a declared decision, through use cases, rights, journal and history. */
class OfficersPathTest {
    private final JointCommittee committee = new JointCommittee();

    @Test
    void a_decision_with_a_quorum_is_carried_and_keeps_its_arithmetic() {
        AgendaItemId item = committee.atAnItem();

        DecisionId decision = record("key-1", item, votes(4, 2));

        DecisionSheet sheet = committee.as("Eve", ReadingDecisions.class, decisions -> decisions.get(decision));
        assertThat(sheet.outcome()).contains(Outcome.APPROVED);
        assertThat(sheet.standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(sheet.legs()).singleElement().satisfies(leg -> {
            assertThat(leg.tally().votesFor()).isEqualTo(4);
            assertThat(leg.roll()).hasSize(6);
            assertThat(leg.explanation()).isNotEmpty();
        });
        List<DecisionRow> rows = committee
                .as(
                        "Eve",
                        ReadingDecisions.class,
                        all -> all.page(DecisionFilter.all().of(committee.id), Keyset.first()))
                .rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(decision);
            assertThat(row.quorate()).isEqualTo("Yes");
        });
    }

    @Test
    void without_a_quorum_after_a_recusal_there_is_no_decision() {
        AgendaItemId item = committee.atAnItem();
        recuse("Dee", item, Handling.LEAVE);

        assertThatThrownBy(() -> record("key-2" + item, item, votes(3, 2, "Dee")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("5 of 6");
    }

    @Test
    void a_form_sent_twice_records_one_decision() {
        AgendaItemId item = committee.atAnItem();

        DecisionId first = record("twice" + item, item, votes(4, 2));
        DecisionId second = record("twice" + item, item, votes(4, 2));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void votes_given_with_an_outcome_that_is_refused_are_not_entered() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = committee.as(
                OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.open(
                        "tie" + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of()));

        assertThatThrownBy(() -> declare(decision, votes(3, 3)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(DecisionRule.CASTING_VOTE_IS_USED_OR_DECLINED));

        String ofDecision = " where decision_id = '" + decision.value() + "'";
        assertThat(Postgres.running().truth("select id from vote" + ofDecision)).isEmpty();
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '" + decision.value() + "'"))
                .containsExactly("QuestionOpened");
        declare(decision, votes(4, 2));
        assertThat(Postgres.running().truth("select id from vote" + ofDecision)).hasSize(6);
    }

    @Test
    void a_question_that_can_be_decided_after_all_is_not_put_only_to_be_left() {
        AgendaItemId item = committee.atAnItem();

        assertThatThrownBy(() -> committee.as(
                        OFFICER,
                        RecordingDecisions.class,
                        decisions -> decisions.openForNextBusiness(
                                "left" + item,
                                item,
                                NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                                List.of())))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(DecisionRule.NEXT_BUSINESS_FOR_WANT_OF_QUORUM));

        assertThat(Postgres.running().truth("select id from decision where once_key = 'left" + item + "'"))
                .isEmpty();
    }

    private void declare(DecisionId decision, List<GivenVote> votes) {
        committee.does(
                OFFICER,
                START,
                RecordingDecisions.class,
                decisions -> decisions.declare(decision, votes, Closing.byVote()));
    }

    @Test
    void a_member_kept_from_an_item_finds_neither_item_nor_decision() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = record("kept" + item, item, votes(4, 2));

        recuse("Fay", item, Handling.LEAVE_NO_PAPER);

        assertThatThrownBy(() -> committee.as("Fay", ReadingDecisions.class, all -> all.get(decision)))
                .isInstanceOf(NotFound.class);
        for (String table : List.of("agenda_item", "decision", "decision_leg", "decision_roll", "declaration")) {
            assertThat(committee.world.sees("Fay", "select id from concordat." + table))
                    .as(table)
                    .isEmpty();
            assertThat(committee.world.sees("Eve", "select id from concordat." + table))
                    .as(table)
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_declared_is_changed_by_nobody() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = record("fixed" + item, item, votes(4, 2));

        for (String change : List.of(
                "update decision set question = 'Another' where id = '%s'",
                "update decision_leg set votes_for = 6 where decision_id = '%s'",
                "update vote set ballot = 'FOR' where decision_id = '%s'",
                "delete from vote where decision_id = '%s'",
                "delete from decision where id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(change.formatted(decision.value())))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
    }

    private DecisionId record(String key, AgendaItemId item, List<GivenVote> votes) {
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.record(
                        key,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        votes,
                        Closing.byVote()));
    }

    private List<GivenVote> votes(int votesFor, int against, String... without) {
        int[] given = {0};
        return committee.seats.entrySet().stream()
                .filter(seat -> !List.of(without).contains(seat.getKey()))
                .map(Map.Entry::getKey)
                .map(name -> new GivenVote(
                        committee.seatOf(name),
                        committee.world.id(name),
                        given[0]++ < votesFor ? Ballot.FOR : Ballot.AGAINST))
                .limit(votesFor + against)
                .toList();
    }

    private void recuse(String name, AgendaItemId item, Handling handling) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.declare(
                        item,
                        committee.world.id(name),
                        committee.world.otherTrust,
                        InterestType.FINANCIAL,
                        "Owns shares in the supplier"));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.rule(
                        item, committee.world.id(name), handling, "As the policy says", committee.seatOf("Ann")));
    }
}
