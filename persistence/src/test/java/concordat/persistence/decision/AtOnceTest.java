package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionRule;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.persistence.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two people act on one decision at once, each in a thread and on a connection of their own. Where the order matters, the
 * first is held at the journal's counter, which is the last thing that it needs before it commits, until PostgreSQL
 * says that the second waits too.
 */
class AtOnceTest {
    private static final int ROUNDS = 20;
    private static final Map<String, Ballot> GIVEN = Map.of(
            "Ann", Ballot.FOR, "Bob", Ballot.FOR, "Dee", Ballot.FOR, "Cyd", Ballot.AGAINST, "Eve", Ballot.AGAINST);

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId item = committee.atAnItem();
    private final Actor officer = committee.world.actor(OFFICER);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void a_vote_cast_before_the_outcome_is_declared_is_counted() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            DecisionId decision = putToTheVote("counted" + round);

            Met met = meet(votes("Fay", decision), declares(OFFICER, decision));

            assertThat(met.first()).isNull();
            assertThat(met.second()).isNull();
            assertThat(tallyOf(decision)).isEqualTo("4 for, 2 against");
            assertOutcomeIsWhatTheVotesSay(decision);
        }
    }

    @Test
    void a_vote_that_comes_while_the_outcome_is_declared_is_refused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            DecisionId decision = putToTheVote("late" + round);

            Met met = meet(declares(OFFICER, decision), votes("Fay", decision));

            assertThat(met.first()).isNull();
            assertRefused(met.second(), DecisionRule.QUESTION_IS_OPEN);
            assertThat(tallyOf(decision)).isEqualTo("3 for, 2 against");
            assertOutcomeIsWhatTheVotesSay(decision);
        }
    }

    @Test
    void whoever_is_first_the_outcome_is_what_the_votes_on_record_say() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            DecisionId decision = putToTheVote("free" + round);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<?> vote = votes("Fay", decision);
            Callable<?> declaration = declares(OFFICER, decision);

            Future<?> member = threads.submit(() -> {
                together.await();
                return vote.call();
            });
            Future<?> officer = threads.submit(() -> {
                together.await();
                return declaration.call();
            });

            assertThat(failureOf(officer)).isNull();
            Throwable refusal = failureOf(member);
            if (refusal == null) {
                assertThat(tallyOf(decision)).isEqualTo("4 for, 2 against");
            } else {
                assertRefused(refusal, DecisionRule.QUESTION_IS_OPEN);
                assertThat(tallyOf(decision)).isEqualTo("3 for, 2 against");
            }
            assertOutcomeIsWhatTheVotesSay(decision);
        }
    }

    @Test
    void a_vote_changed_before_the_outcome_is_declared_changes_it_and_one_changed_after_is_refused() throws Exception {
        DecisionId changed = putToTheVote("changed");
        DecisionId unchanged = putToTheVote("unchanged");

        Met before = meet(changes("Dee", changed), declares(OFFICER, changed));
        Met after = meet(declares(OFFICER, unchanged), changes("Dee", unchanged));

        assertThat(before.second()).isNull();
        assertThat(sheet(changed).outcome()).contains(Outcome.NOT_APPROVED);
        assertOutcomeIsWhatTheVotesSay(changed);
        assertRefused(after.second(), DecisionRule.QUESTION_IS_OPEN);
        assertThat(sheet(unchanged).outcome()).contains(Outcome.APPROVED);
        assertOutcomeIsWhatTheVotesSay(unchanged);
    }

    @Test
    void a_vote_withdrawn_before_the_outcome_is_declared_is_not_counted_and_after_it_stays() throws Exception {
        DecisionId withdrawn = putToTheVote("withdrawn");
        DecisionId kept = putToTheVote("kept");

        Met before = meet(withdraws("Eve", withdrawn), declares(OFFICER, withdrawn));
        Met after = meet(declares(OFFICER, kept), withdraws("Eve", kept));

        assertThat(before.second()).isNull();
        assertThat(tallyOf(withdrawn)).isEqualTo("3 for, 1 against");
        assertOutcomeIsWhatTheVotesSay(withdrawn);
        assertRefused(after.second(), DecisionRule.QUESTION_IS_OPEN);
        assertThat(tallyOf(kept)).isEqualTo("3 for, 2 against");
        assertOutcomeIsWhatTheVotesSay(kept);
    }

    @Test
    void two_who_declare_the_same_outcome_declare_it_once() throws Exception {
        DecisionId decision = putToTheVote("once");

        Met met = meet(declares(OFFICER, decision), declares("Ann", decision));

        assertThat(met.first()).isNull();
        assertRefused(met.second(), DecisionRule.QUESTION_IS_OPEN);
        assertThat(journalled("Declared", decision)).hasSize(1);
    }

    @Test
    void a_form_sent_twice_at_once_records_one_decision() throws Exception {
        Callable<DecisionId> sending = records(OFFICER, "double-click" + item);
        Callable<DecisionId> again = records(OFFICER, "double-click" + item);

        Met met = meet(sending, again);

        assertThat(met.first()).isNull();
        assertThat(met.second()).isNull();
        assertThat(met.results().get(0)).isEqualTo(met.results().get(1));
        assertThat(Postgres.running().truth("select id from decision where once_key = 'double-click" + item + "'"))
                .hasSize(1);
        assertThat(journalled("QuestionOpened", (DecisionId) met.results().get(0)))
                .hasSize(1);
    }

    @Test
    void a_member_who_votes_twice_at_once_has_one_vote() throws Exception {
        DecisionId decision = putToTheVote("twice");

        Met met = meet(votes("Fay", decision), votes("Fay", decision));

        assertThat(met.first()).isNull();
        assertRefused(met.second(), DecisionRule.MEMBER_VOTES_ONCE);
        assertThat(votesOn(decision)).hasSize(6);
    }

    /** An open question with five votes, three for and two against. */
    private DecisionId putToTheVote(String key) {
        DecisionId decision = committee.console.at(
                START,
                officer,
                RecordingDecisions.class,
                recording -> recording.open(key + item, item, question(), List.of()));
        GIVEN.forEach((name, ballot) -> committee.console.at(START, officer, RecordingDecisions.class, recording -> {
            recording.enterVote(decision, new GivenVote(committee.seatOf(name), committee.world.id(name), ballot));
            return decision;
        }));
        return decision;
    }

    private static NewQuestion question() {
        return NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED));
    }

    private Callable<?> votes(String name, DecisionId decision) {
        return doing(
                name, VotingOnDecisions.class, voting -> voting.vote(decision, committee.seatOf(name), Ballot.FOR));
    }

    private Callable<?> changes(String name, DecisionId decision) {
        return doing(
                name,
                VotingOnDecisions.class,
                voting -> voting.change(decision, committee.seatOf(name), Ballot.AGAINST));
    }

    private Callable<?> withdraws(String name, DecisionId decision) {
        return doing(name, VotingOnDecisions.class, voting -> voting.withdraw(decision, committee.seatOf(name)));
    }

    private Callable<?> declares(String name, DecisionId decision) {
        return doing(name, RecordingDecisions.class, recording -> recording.declare(decision, Closing.byVote()));
    }

    private Callable<DecisionId> records(String name, String key) {
        Actor actor = committee.world.actor(name);
        List<GivenVote> votes = GIVEN.entrySet().stream()
                .map(vote -> new GivenVote(
                        committee.seatOf(vote.getKey()), committee.world.id(vote.getKey()), vote.getValue()))
                .toList();
        return () -> committee.console.at(
                START,
                actor,
                RecordingDecisions.class,
                recording -> recording.record(key, item, question(), List.of(), votes, Closing.byVote()));
    }

    private <U> Callable<?> doing(String name, Class<U> useCase, Consumer<U> act) {
        Actor actor = committee.world.actor(name);
        return () -> committee.console.at(START, actor, useCase, uses -> {
            act.accept(uses);
            return name;
        });
    }

    /** What came of two acts: their results, or why they failed. */
    private record Met(List<@Nullable Object> results, @Nullable Throwable first, @Nullable Throwable second) {}

    /** The first act has done everything but commit when the second begins; the second waits for it, or is done. */
    private Met meet(Callable<?> first, Callable<?> second) throws Exception {
        Future<?> one;
        Future<?> two;
        try (Connection gate = Postgres.running().asOwner();
                Statement statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("select from concordat.journal_counter for update");
            one = threads.submit(first);
            awaitWaiting(1, one);
            two = threads.submit(second);
            awaitWaiting(2, two);
            gate.commit();
        }
        Throwable failureOfFirst = failureOf(one);
        Throwable failureOfSecond = failureOf(two);
        return new Met(
                java.util.Arrays.asList(
                        failureOfFirst == null ? one.get() : null, failureOfSecond == null ? two.get() : null),
                failureOfFirst,
                failureOfSecond);
    }

    private static void awaitWaiting(int count, Future<?> last) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (Connection watch = Postgres.running().asOwner();
                Statement statement = watch.createStatement()) {
            while (!last.isDone() && waiting(statement) < count) {
                assertThat(System.nanoTime())
                        .as("%d transactions wait for a lock", count)
                        .isLessThan(end);
            }
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static @Nullable Throwable failureOf(Future<?> act) throws InterruptedException, TimeoutException {
        try {
            act.get(30, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    private static void assertRefused(@Nullable Throwable failure, DecisionRule rule) {
        assertThat(failure).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private DecisionSheet sheet(DecisionId decision) {
        return committee.as("Ann", ReadingDecisions.class, reading -> reading.get(decision));
    }

    private String tallyOf(DecisionId decision) {
        var tally = sheet(decision).legs().get(0).tally();
        return tally.votesFor() + " for, " + tally.against() + " against";
    }

    /** The outcome that was declared, and its arithmetic, against the rows of votes that there are. */
    private void assertOutcomeIsWhatTheVotesSay(DecisionId decision) {
        List<String> votes = votesOn(decision);
        long votesFor = votes.stream().filter(Ballot.FOR.name()::equals).count();
        long against = votes.stream().filter(Ballot.AGAINST.name()::equals).count();

        assertThat(tallyOf(decision)).isEqualTo(votesFor + " for, " + against + " against");
        assertThat(sheet(decision).outcome()).contains(votesFor > against ? Outcome.APPROVED : Outcome.NOT_APPROVED);
    }

    private static List<String> votesOn(DecisionId decision) {
        return Postgres.running().truth("select ballot from vote where decision_id = '" + decision.value() + "'");
    }

    private static List<String> journalled(String kind, DecisionId decision) {
        return Postgres.running()
                .truth("select position from journal_entry where kind = '" + kind + "' and subject_id = '"
                        + decision.value() + "'");
    }
}
