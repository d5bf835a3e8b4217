package concordat.domain.job;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When jobs are due, how often they are tried, and what administrators do about them. */
class JobsRunTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    private final Kept rows = new Kept();
    private final List<Event> journal = new ArrayList<>();

    @Test
    void an_interval_has_the_same_times_whoever_asks_and_whenever() {
        Timetable everyTenMinutes = new Timetable.Every(Duration.ofMinutes(10));

        assertThat(everyTenMinutes.last(Instant.parse("2026-05-04T09:19:59Z"))).isEqualTo("2026-05-04T09:10:00Z");
        assertThat(everyTenMinutes.last(Instant.parse("2026-05-04T09:20:00Z"))).isEqualTo("2026-05-04T09:20:00Z");
        assertThatThrownBy(() -> new Timetable.Every(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_time_of_day_is_that_of_londons_clocks_in_winter_and_summer() {
        Timetable atSeven = new Timetable.Daily(LocalTime.of(7, 0));

        assertThat(atSeven.last(Instant.parse("2026-01-15T06:59:59Z"))).isEqualTo("2026-01-14T07:00:00Z");
        assertThat(atSeven.last(Instant.parse("2026-01-15T07:00:00Z"))).isEqualTo("2026-01-15T07:00:00Z");
        assertThat(atSeven.last(Instant.parse("2026-07-15T06:00:00Z"))).isEqualTo("2026-07-15T06:00:00Z");
        assertThat(new Timetable.Daily(LocalTime.of(1, 30)).last(Instant.parse("2026-03-29T09:00:00Z")))
                .as("half past one does not exist on the day on which the clocks go forward")
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void the_pause_between_attempts_grows_to_an_hour() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(Pauses::after))
                .extracting(Duration::toSeconds)
                .containsExactly(30L, 120L, 480L, 1_920L, 3_600L, 3_600L, 3_600L);
    }

    @Test
    void a_job_is_given_up_after_as_many_attempts_as_its_kind_allows() {
        RunningJobs running = new RunningJobs(rows, AnAgreement.CLOCK);

        assertThat(running.failed(taken(4), "It failed.")).isTrue();
        assertThat(running.failed(taken(5), "It failed again.")).isFalse();

        assertThat(rows.said).containsExactly("WAITING It failed.", "GIVEN_UP It failed again.");
    }

    @Test
    void only_what_has_not_ended_is_cancelled_and_only_what_was_given_up_tried_again() {
        JobId waiting = rows.with(JobState.WAITING);
        JobId done = rows.with(JobState.DONE);
        JobId lost = rows.with(JobState.GIVEN_UP);
        LookingAfterJobs administrator = as(Role.ADMINISTRATOR);

        breaks(JobRule.ONLY_WHAT_HAS_NOT_ENDED_IS_CANCELLED, () -> administrator.cancel(done));
        breaks(JobRule.ONLY_WHAT_HAS_NOT_ENDED_IS_CANCELLED, () -> administrator.cancel(lost));
        breaks(JobRule.ONLY_WHAT_WAS_GIVEN_UP_IS_TRIED_AGAIN, () -> administrator.again(done));
        assertThatThrownBy(() -> administrator.again(new JobId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        administrator.cancel(waiting);
        administrator.again(lost);

        assertThat(rows.said).containsExactly("cancelled", "again");
        assertThat(journal).extracting(Event::kind).containsExactly("JobCancelled", "JobTriedAgain");
        assertThatThrownBy(() -> as(Role.GOVERNANCE_OFFICER).cancel(waiting)).isInstanceOf(NotAllowed.class);
    }

    private static TakenJob taken(int attempt) {
        return new TakenJob(
                new Lease(new JobId(UUID.randomUUID()), UUID.randomUUID()), "some-work", null, null, NOW, attempt, 5);
    }

    private LookingAfterJobs as(Role role) {
        CurrentActor current = new CurrentActor();
        current.become(new Actor.Person(
                "issuer",
                "somebody",
                null,
                "Somebody",
                List.of(new Capacity(UUID.randomUUID(), role, AnAgreement.ALDER, null, null, false, role.words()))));
        return new LookingAfterJobs(rows, current, journal::add, AnAgreement.CLOCK);
    }

    private static final class Kept implements Jobs {
        private final Map<JobId, JobLine> lines = new HashMap<>();
        private final List<String> said = new ArrayList<>();

        JobId with(JobState state) {
            JobId id = new JobId(UUID.randomUUID());
            lines.put(id, new JobLine(id, "some-work", "", state, NOW, NOW, null, 0, 5, 0, 0, "", false));
            return id;
        }

        @Override
        public JobId ask(NewJob job) {
            return with(JobState.WAITING);
        }

        @Override
        public void put(String kind, Instant slot, int attempts) {
            said.add("put");
        }

        @Override
        public Optional<TakenJob> take(Set<String> kinds, UUID token, Instant now, Instant until) {
            return Optional.empty();
        }

        @Override
        public boolean hold(Lease lease, @Nullable Integer reached, @Nullable Integer of, Instant until) {
            return true;
        }

        @Override
        public void end(Lease lease, JobState state, Instant at, String message) {
            said.add(state + " " + message);
        }

        @Override
        public void retry(Lease lease, Instant due, String message) {
            said.add("WAITING " + message);
        }

        @Override
        public List<JobLine> lines(int most) {
            return List.copyOf(lines.values());
        }

        @Override
        public Optional<JobLine> find(JobId id) {
            return Optional.ofNullable(lines.get(id));
        }

        @Override
        public List<JobLine> about(UUID subject, String kind) {
            return List.of();
        }

        @Override
        public void cancel(JobId id, Instant at) {
            said.add("cancelled");
        }

        @Override
        public void again(JobId id, Instant due) {
            said.add("again");
        }

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
