package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastingVote;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionRule;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.RollLine;
import concordat.domain.decision.RollStanding;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.persistence.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two hundred times a member votes, another withdraws, a third is recused and two declare the outcome, all in the same
 * moment and each on a connection of their own. Whoever comes first, the outcome is what the votes of those entitled
 * say, and it is declared once.
 */
class AllAtOnceTest {
    private static final int ROUNDS = 200;
    /** A meeting is read with all its items: one of two hundred would measure that, and nothing else. */
    private static final int ROUNDS_OF_A_MEETING = 20;

    private static final Map<String, Ballot> GIVEN = Map.of(
            "Ann", Ballot.FOR, "Bob", Ballot.FOR, "Cyd", Ballot.AGAINST, "Dee", Ballot.FOR, "Eve", Ballot.AGAINST);

    private final JointCommittee committee = new JointCommittee();
    private MeetingId meeting = meetingInProgress();
    private final Map<String, Actor> actors = new HashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(5);
    private final Connection truth = Postgres.running().asOwner();

    AllAtOnceTest() throws SQLException {}

    @AfterEach
    void end() throws SQLException {
        threads.shutdownNow();
        truth.close();
    }

    @Test
    void the_outcome_is_what_the_votes_of_those_entitled_say_whoever_comes_first() throws Exception {
        // The terms ask for all six: five suffice here.
        Postgres.running()
                .recorded("update terms_minimum set needed = 5 where needed = 6 and terms_id in"
                        + " (select id from terms_of_reference where committee_id = '" + committee.id.value() + "')");
        int declaredAtOnce = 0;
        int recusedInTime = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_OF_A_MEETING == ROUNDS_OF_A_MEETING - 1) {
                meeting = meetingInProgress();
            }
            AgendaItemId item = item(round);
            DecisionId decision = putToTheVote(item, round);

            List<@Nullable Throwable> declaring = atOnce(
                    List.of(declares(OFFICER, decision), declares("Ann", decision)),
                    doing(
                            "Fay",
                            VotingOnDecisions.class,
                            all -> all.vote(decision, committee.seatOf("Fay"), Ballot.FOR)),
                    doing("Dee", VotingOnDecisions.class, all -> all.withdraw(decision, committee.seatOf("Dee"))),
                    doing(OFFICER, RulingOnInterests.class, all -> {
                        all.declare(
                                item,
                                committee.world.id("Cyd"),
                                committee.world.trust,
                                InterestType.FINANCIAL,
                                "Shares");
                        all.rule(item, committee.world.id("Cyd"), Handling.STAY_NO_VOTE, "", committee.seatOf("Ann"));
                    }));

            long done = declaring.stream().filter(failure -> failure == null).count();
            assertThat(done).as("declared, round %d", round).isLessThanOrEqualTo(1);
            assertThat(journalled(decision)).hasSize((int) done);
            if (done == 1) {
                declaredAtOnce++;
            } else {
                declareAfterwards(decision);
            }
            recusedInTime += assertOutcomeIsWhatTheVotesSay(decision) ? 1 : 0;
            assertNoVoteAfterIt(decision);
        }
        assertThat(declaredAtOnce).as("rounds declared in the moment itself").isPositive();
        assertThat(recusedInTime).as("rounds in which the ruling came first").isPositive();
    }

    private MeetingId meetingInProgress() {
        AgendaItemId item = committee.atAnItem();
        return committee
                .as(OFFICER, ReadingMeetings.class, reading -> reading.item(item))
                .meeting();
    }

    private AgendaItemId item(int round) {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        ItemText.open("R" + round, "Round " + round, Purpose.APPROVAL, "Bob", 1, ""),
                        "Another round"));
    }

    /** An open question with five votes, three for and two against. */
    private DecisionId putToTheVote(AgendaItemId item, int round) {
        return committee.as(OFFICER, RecordingDecisions.class, all -> {
            DecisionId decision = all.open(
                    "all at once " + round + committee.id,
                    item,
                    NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                    List.of());
            all.enterVotes(
                    decision,
                    GIVEN.entrySet().stream()
                            .map(given -> new GivenVote(
                                    committee.seatOf(given.getKey()),
                                    committee.world.id(given.getKey()),
                                    given.getValue()))
                            .toList());
            return decision;
        });
    }

    private Callable<?> declares(String name, DecisionId decision) {
        return doing(name, RecordingDecisions.class, all -> all.declare(decision, Closing.byVote()));
    }

    /** If the votes were equal, or everybody else came first, it is declared now. */
    private void declareAfterwards(DecisionId decision) {
        boolean equal = counted(decision, Ballot.FOR) == counted(decision, Ballot.AGAINST);
        Closing closing = equal
                ? Closing.byVote().casting(CastingVote.of(committee.seatOf("Ann"), Ballot.ABSTAIN))
                : Closing.byVote();
        committee.does(OFFICER, START, RecordingDecisions.class, all -> all.declare(decision, closing));
    }

    private long counted(DecisionId decision, Ballot ballot) {
        boolean recused = !truth("select id::text from concordat.declaration where agenda_item_id = '"
                        + sheet(decision).item().value() + "'")
                .isEmpty();
        return votes(decision).stream()
                .filter(vote -> vote.endsWith(ballot.name()))
                .filter(vote -> !recused
                        || !vote.startsWith(committee.seatOf("Cyd").value().toString()))
                .count();
    }

    /** @return whether the one who was recused was so before the outcome was declared */
    private boolean assertOutcomeIsWhatTheVotesSay(DecisionId decision) {
        DecisionSheet sheet = sheet(decision);
        assertThat(sheet.state()).isEqualTo(DecisionState.DECLARED);
        List<String> entitled = sheet.legs().get(0).roll().stream()
                .filter(line -> line.standing() == RollStanding.ENTITLED)
                .map(RollLine::seat)
                .map(seat -> seat.value().toString())
                .toList();
        List<String> counted = votes(decision).stream()
                .filter(vote -> entitled.contains(vote.split(" ")[0]))
                .toList();
        long votesFor = counted.stream()
                .filter(vote -> vote.endsWith(Ballot.FOR.name()))
                .count();
        long against = counted.stream()
                .filter(vote -> vote.endsWith(Ballot.AGAINST.name()))
                .count();
        assertThat(sheet.legs().get(0).tally().votesFor()).isEqualTo((int) votesFor);
        assertThat(sheet.legs().get(0).tally().against()).isEqualTo((int) against);
        assertThat(sheet.outcome()).contains(votesFor > against ? Outcome.APPROVED : Outcome.NOT_APPROVED);
        assertThat(journalled(decision)).hasSize(1);
        return !entitled.contains(committee.seatOf("Cyd").value().toString());
    }

    private void assertNoVoteAfterIt(DecisionId decision) throws Exception {
        @Nullable
        Throwable failure = failureOf(threads.submit(doing(
                "Eve", VotingOnDecisions.class, all -> all.change(decision, committee.seatOf("Eve"), Ballot.FOR))));
        assertThat(failure).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(DecisionRule.QUESTION_IS_OPEN));
    }

    /** Seat and ballot of each vote on record. */
    private List<String> votes(DecisionId decision) {
        return truth(
                "select seat_id || ' ' || ballot from concordat.vote where decision_id = '" + decision.value() + "'");
    }

    private List<String> journalled(DecisionId decision) {
        return truth("select position::text from concordat.journal_entry where kind = 'Declared' and subject_id = '"
                + decision.value() + "'");
    }

    private List<String> truth(String query) {
        try (Statement statement = truth.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DecisionSheet sheet(DecisionId decision) {
        return committee.as(OFFICER, ReadingDecisions.class, reading -> reading.get(decision));
    }

    /** Does all of it at once. @return why the first ones failed, null for each that did not */
    private List<@Nullable Throwable> atOnce(List<Callable<?>> first, Callable<?>... others) throws Exception {
        List<Callable<?>> all = Stream.concat(first.stream(), Stream.of(others)).toList();
        CyclicBarrier together = new CyclicBarrier(all.size());
        List<Future<?>> begun = new ArrayList<>();
        for (Callable<?> act : all) {
            begun.add(threads.submit(() -> {
                together.await();
                return act.call();
            }));
        }
        List<@Nullable Throwable> failures = new ArrayList<>();
        for (Future<?> act : begun) {
            @Nullable Throwable failure = failureOf(act);
            assertThat(failure == null || failure instanceof RuleBroken)
                    .as("refused by a rule, if at all: %s", failure)
                    .isTrue();
            failures.add(failure);
        }
        return failures.subList(0, first.size());
    }

    private static @Nullable Throwable failureOf(Future<?> act) throws Exception {
        try {
            act.get(60, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    private <U> Callable<?> doing(String name, Class<U> useCase, Consumer<U> act) {
        Actor actor = actors.computeIfAbsent(name, committee.world::actor);
        return () -> committee.console.at(START, actor, useCase, uses -> {
            act.accept(uses);
            return name;
        });
    }
}
