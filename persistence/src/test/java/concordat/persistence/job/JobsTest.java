package concordat.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.job.JobId;
import concordat.domain.job.JobKind;
import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.domain.job.Jobs;
import concordat.domain.job.Lease;
import concordat.domain.job.LookingAfterJobs;
import concordat.domain.job.ReadingJobs;
import concordat.domain.job.RunningJobs;
import concordat.domain.job.TakenJob;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import concordat.domain.people.StandingIn;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import concordat.persistence.shared.Channel;
import concordat.persistence.shared.DatabaseAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs are asked for with the act, run once whoever takes them, tried again, given up, and seen by whom they concern. */
@Timeout(60)
class JobsTest {
    private static final Actor RUNNER = new Actor.Job("runner");
    private static final String OFFICER = "Officer of A";
    private static final String COLLEAGUE = "Colleague at A";

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final World otherWorld = new World();
    private final String kind = "test-" + letters(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust).with(COLLEAGUE, Role.EXECUTIVE, world.trust);
    }

    @Test
    void a_job_is_there_when_its_act_is_committed_and_never_otherwise() {
        assertThatThrownBy(() -> console.as(
                        world.actor(OFFICER), AskingForWork.class, asking -> asking.askInVain(kind, subject)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(take()).isEmpty();

        JobId job = ask(OFFICER, true);

        assertThat(take()).hasValueSatisfying(taken -> {
            assertThat(taken.lease().job()).isEqualTo(job);
            assertThat(taken.subject()).isEqualTo(subject);
            assertThat(taken.onBehalfOf()).isEqualTo(world.id(OFFICER));
            assertThat(taken.attempt()).isEqualTo(1);
        });
        assertThat(take()).isEmpty();
    }

    @Test
    void many_nodes_run_each_job_once() throws Exception {
        Set<JobId> asked = new java.util.HashSet<>();
        for (int i = 0; i < 30; i++) {
            asked.add(ask(OFFICER, true));
        }
        List<JobId> taken = new ArrayList<>();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<JobId>>> working = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                working.add(nodes.submit(this::runAll));
            }
            for (Future<List<JobId>> each : working) {
                taken.addAll(each.get());
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(taken).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(states()).containsOnly("DONE");
    }

    private List<JobId> runAll() {
        List<JobId> done = new ArrayList<>();
        for (Optional<TakenJob> job = take(); job.isPresent(); job = take()) {
            TakenJob taken = job.get();
            run(running -> {
                running.done(taken);
                return true;
            });
            done.add(taken.lease().job());
        }
        return done;
    }

    @Test
    void what_has_been_due_longest_is_taken_first() {
        JobId first = ask(OFFICER, true);
        JobId second = ask(OFFICER, true);
        Postgres.running()
                .owner("update job set due_at = due_at - interval '1 hour' where id = '" + second.value() + "'");

        assertThat(take().orElseThrow().lease().job()).isEqualTo(second);
        assertThat(take().orElseThrow().lease().job()).isEqualTo(first);
    }

    @Test
    void a_killed_nodes_job_is_taken_again_when_its_lease_is_over_and_the_first_node_no_longer_ends_it() {
        ask(OFFICER, true);
        TakenJob first = take().orElseThrow();
        Instant later = Instant.now().plus(RunningJobs.LEASE).plusSeconds(5);

        TakenJob second = takeAt(later).orElseThrow();
        run(running -> {
            running.done(first);
            return true;
        });

        assertThat(second.lease().job()).isEqualTo(first.lease().job());
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(states()).containsExactly("RUNNING");
        assertThat(hold(first.lease())).isFalse();
        assertThat(hold(second.lease())).isTrue();
    }

    @Test
    void a_job_that_kills_its_nodes_is_given_up_after_its_attempts() {
        console.as(world.actor(OFFICER), AskingForWork.class, asking -> asking.ask(kind, subject, true, 1));
        assertThat(take()).isPresent();

        assertThat(takeAt(Instant.now().plusSeconds(120))).isEmpty();

        assertThat(states()).containsExactly("GIVEN_UP");
    }

    @Test
    void a_failed_job_waits_longer_each_time_is_given_up_and_can_be_tried_again_by_an_administrator() {
        JobId job = ask(OFFICER, true);
        Instant now = Instant.now();
        for (int attempt = 1; attempt <= 5; attempt++) {
            TakenJob taken = takeAt(now).orElseThrow();
            console.at(now, RUNNER, RunningJobs.class, running -> running.failed(taken, "It failed."));
            assertThat(takeAt(now.plus(Duration.ofSeconds(20)))).isEmpty();
            now = now.plus(Duration.ofHours(2));
        }
        assertThat(takeAt(now.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(line(World.ADMINISTRATOR, job)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(JobState.GIVEN_UP);
            assertThat(line.message()).isEqualTo("It failed.");
            assertThat(line.onBehalfOf()).isEqualTo(OFFICER);
        });

        console.as(world.actor(World.ADMINISTRATOR), LookingAfterJobs.class, looking -> {
            looking.again(job);
            return true;
        });

        assertThat(take())
                .hasValueSatisfying(taken -> assertThat(taken.attempt()).isEqualTo(1));
    }

    @Test
    void one_that_waits_is_cancelled_at_once_and_one_that_runs_hears_of_it() {
        JobId waiting = ask(OFFICER, true);
        cancel(waiting);
        assertThat(take()).isEmpty();

        ask(OFFICER, true);
        TakenJob runs = take().orElseThrow();
        assertThat(hold(runs.lease())).isTrue();
        cancel(runs.lease().job());

        assertThat(hold(runs.lease())).isFalse();
        assertThat(line(World.ADMINISTRATOR, runs.lease().job()).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void how_far_it_has_come_is_seen_while_it_runs() {
        JobId job = ask(OFFICER, true);
        TakenJob taken = take().orElseThrow();

        console.as(
                RUNNER,
                Jobs.class,
                jobs -> jobs.hold(taken.lease(), 3, 40, Instant.now().plusSeconds(60)));

        assertThat(line(World.ADMINISTRATOR, job)).satisfies(line -> {
            assertThat(line.reached()).isEqualTo(3);
            assertThat(line.of()).isEqualTo(40);
        });
    }

    @Test
    void an_administrator_sees_the_jobs_of_their_organisations_people_and_no_others() {
        JobId job = ask(OFFICER, true);

        assertThat(world.sees(World.ADMINISTRATOR, mine())).contains(job.value().toString());
        assertThat(world.sees(OFFICER, mine())).contains(job.value().toString());
        assertThat(world.sees(COLLEAGUE, mine())).isEmpty();
        assertThat(otherWorld.sees(World.ADMINISTRATOR, mine())).isEmpty();
        assertThat(world.sees(new Actor.Job("outbox"), mine())).isEmpty();
        assertThatThrownBy(() -> console.as(otherWorld.actor(World.ADMINISTRATOR), LookingAfterJobs.class, looking -> {
                    looking.cancel(job);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_job_under_its_own_name_is_seen_by_administrators_and_by_nobody_else() {
        JobId job = ask(OFFICER, false);

        assertThat(world.sees(World.ADMINISTRATOR, mine())).contains(job.value().toString());
        assertThat(world.sees(OFFICER, mine())).isEmpty();
        assertThat(take().orElseThrow().onBehalfOf()).isNull();
    }

    @Test
    void what_a_timetable_asks_for_is_put_on_the_list_once_whichever_node_does_it() {
        JobKind nightly = new JobKind() {
            @Override
            public String name() {
                return kind;
            }

            @Override
            public void run(Work work) {
                throw new IllegalStateException("Nobody runs it here.");
            }

            @Override
            public Optional<Timetable> timetable() {
                return Optional.of(new Timetable.Every(Duration.ofHours(1)));
            }
        };
        Instant noon = Instant.parse("2026-05-04T12:00:00Z");

        for (int minute : new int[] {0, 1, 59}) {
            keepTimetable(nightly, noon.plus(Duration.ofMinutes(minute)));
        }
        assertThat(states()).containsExactly("WAITING");
        keepTimetable(nightly, noon.plus(Duration.ofMinutes(60)));

        assertThat(states()).containsExactly("WAITING", "WAITING");
        TakenJob done = takeAt(noon.plus(Duration.ofMinutes(61))).orElseThrow();
        run(running -> {
            running.done(done);
            return true;
        });
        keepTimetable(nightly, noon);
        assertThat(states()).containsExactlyInAnyOrder("DONE", "WAITING");
    }

    private void keepTimetable(JobKind of, Instant at) {
        console.at(at, RUNNER, RunningJobs.class, running -> {
            running.keepTimetable(of);
            return true;
        });
    }

    @Test
    void jobs_long_done_are_forgotten_and_those_given_up_are_not() {
        ask(OFFICER, true);
        TakenJob done = take().orElseThrow();
        run(running -> {
            running.done(done);
            return true;
        });
        ask(OFFICER, true);
        TakenJob refused = take().orElseThrow();
        run(running -> {
            running.refused(refused, "You may not do this.");
            return true;
        });
        Postgres.running().owner("update job set ended_at = ended_at - interval '31 days' where kind = '" + kind + "'");

        console.as(new Actor.Job("forget-old-jobs"), RunningJobs.class, RunningJobs::forgetOld);

        assertThat(states()).containsExactly("GIVEN_UP");
    }

    @Test
    void whoever_a_job_stands_in_for_has_the_rights_that_they_have_then() {
        PersonId officer = world.id(OFFICER);

        Actor.Person now = console.as(RUNNER, StandingIn.class, standing -> standing.of(officer));
        Actor.Person before = console.at(
                World.LONG_AGO.minusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                RUNNER,
                StandingIn.class,
                standing -> standing.of(officer));

        assertThat(now.capacities()).extracting(Capacity::role).containsExactly(Role.GOVERNANCE_OFFICER);
        assertThat(now.capacities()).isEqualTo(world.actor(OFFICER).capacities());
        assertThat(before.capacities()).isEmpty();
    }

    @Test
    void nodes_hear_of_a_job_when_its_act_is_committed() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        BlockingQueue<String> asked = new LinkedBlockingQueue<>();
        Channel channel = new Channel(
                new DatabaseAddress(
                        Postgres.running().url(),
                        Postgres.APPLICATION,
                        Postgres.running().password()),
                "concordat_job",
                new Channel.Hearer() {
                    @Override
                    public void heard(String told) {
                        heard.add("called");
                    }

                    @Override
                    public void ask(Connection connection) throws SQLException {
                        try (Statement statement = connection.createStatement();
                                ResultSet found = statement.executeQuery("select 1")) {
                            asked.add(String.valueOf(found.next()));
                        }
                    }
                });
        channel.begin(Thread::new);
        try (channel) {
            assertThat(asked.poll(20, TimeUnit.SECONDS)).isNotNull();

            ask(OFFICER, true);

            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("called");
        }
    }

    private JobId ask(String who, boolean forActor) {
        return console.as(world.actor(who), AskingForWork.class, asking -> asking.ask(kind, subject, forActor, 5));
    }

    private Optional<TakenJob> take() {
        return takeAt(Instant.now().plusSeconds(1));
    }

    private Optional<TakenJob> takeAt(Instant now) {
        return console.at(now, RUNNER, RunningJobs.class, running -> running.take(Set.of(kind)));
    }

    private <T> T run(Function<RunningJobs, T> act) {
        return console.as(RUNNER, RunningJobs.class, act);
    }

    private boolean hold(Lease lease) {
        return console.as(
                RUNNER,
                Jobs.class,
                jobs -> jobs.hold(lease, null, null, Instant.now().plusSeconds(60)));
    }

    private void cancel(JobId job) {
        console.as(world.actor(World.ADMINISTRATOR), LookingAfterJobs.class, looking -> {
            looking.cancel(job);
            return true;
        });
    }

    private JobLine line(String who, JobId job) {
        return console.as(world.actor(who), ReadingJobs.class, ReadingJobs::lines).stream()
                .filter(line -> line.id().equals(job))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states() {
        return Postgres.running().truth("select state from job where kind = '" + kind + "' order by state");
    }

    private String mine() {
        return "select cast(id as text) from concordat.job where kind = '" + kind + "'";
    }

    private static String letters(UUID random) {
        return random.toString().replaceAll("[^a-f]", "").concat("x");
    }
}
