package concordat.persistence.job;

import concordat.domain.job.JobId;
import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.domain.job.Jobs;
import concordat.domain.job.Lease;
import concordat.domain.job.NewJob;
import concordat.domain.job.TakenJob;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Dependent
class SqlJobs implements Jobs {
    private static final int LONGEST_MESSAGE = 2_000;
    private static final String LEFT_ALONE =
            "The node that worked on it was not heard of again, at the last of its attempts.";
    private static final String LINES =
            """
            select id, kind, person_name, state, asked_at, due_at, ended_at, attempt, attempts, reached, out_of, message,
                   coalesce(person_id = app.person(), false) as own
              from concordat.job
             where %s
             order by (state = 'GIVEN_UP') desc, asked_at desc, id desc
             limit :most""";

    private final EntityManager entities;
    private final HeldLeases leases;
    private final Clock clock;

    @Inject
    SqlJobs(EntityManager entities, HeldLeases leases, Clock clock) {
        this.entities = entities;
        this.leases = leases;
        this.clock = clock;
    }

    @Override
    public JobId ask(NewJob job) {
        JobId id = JobId.next(clock);
        entities.createNativeQuery(
                        """
                        insert into concordat.job (id, kind, subject_id, partnership_id, person_id, asked_at, due_at, attempts)
                        values (:id, :kind, cast(:subject as uuid), cast(:partnership as uuid),
                                case when :forActor then app.person() end, :now, :due, :attempts)""")
                .setParameter("id", id.value())
                .setParameter("kind", job.kind())
                .setParameter("subject", text(job.subject()))
                .setParameter(
                        "partnership",
                        text(
                                job.partnership() == null
                                        ? null
                                        : job.partnership().value()))
                .setParameter("forActor", job.forActor())
                .setParameter("now", clock.instant())
                .setParameter("due", job.due())
                .setParameter("attempts", job.attempts())
                .executeUpdate();
        return id;
    }

    @Override
    public void put(String kind, Instant slot, int attempts) {
        entities.createNativeQuery(
                        """
                        insert into concordat.job (id, kind, asked_at, due_at, slot, attempts)
                        values (:id, :kind, :now, :slot, :slot, :attempts)
                        on conflict do nothing""")
                .setParameter("id", JobId.next(clock).value())
                .setParameter("kind", kind)
                .setParameter("now", clock.instant())
                .setParameter("slot", slot)
                .setParameter("attempts", attempts)
                .executeUpdate();
    }

    @Override
    public Optional<TakenJob> take(Set<String> kinds, UUID token, Instant now, Instant until) {
        String[] names = kinds.toArray(String[]::new);
        entities.createNativeQuery(
                        """
                        update concordat.job
                           set state = case when cancel_asked then 'CANCELLED' else 'GIVEN_UP' end,
                               lease = null, lease_until = null, ended_at = :now,
                               message = case when cancel_asked then '' else :left end
                         where id in (select id from concordat.job
                                       where state = 'RUNNING' and lease_until < :now and (attempt >= attempts or cancel_asked)
                                         for update skip locked)""")
                .setParameter("now", now)
                .setParameter("left", LEFT_ALONE)
                .executeUpdate();
        Query query = entities.createNativeQuery(
                        """
                        with next as (
                            select id from concordat.job
                             where kind = any (:kinds)
                               and (state = 'WAITING' and due_at <= :now or state = 'RUNNING' and lease_until < :now)
                             order by due_at, id
                             limit 1
                               for update skip locked)
                        update concordat.job j
                           set state = 'RUNNING', attempt = j.attempt + 1, lease = :token, lease_until = :until
                          from next
                         where j.id = next.id
                        returning j.id, j.kind, j.subject_id, j.person_id, j.due_at, j.attempt, j.attempts""",
                        Tuple.class)
                .setParameter("kinds", names)
                .setParameter("now", now)
                .setParameter("token", token)
                .setParameter("until", until);
        return Row.find(
                query,
                row -> new TakenJob(
                        new Lease(new JobId(row.id("id")), token),
                        row.text("kind"),
                        row.idOrNull("subject_id", id -> id),
                        row.idOrNull("person_id", PersonId::new),
                        row.instant("due_at"),
                        (int) row.number("attempt"),
                        (int) row.number("attempts")));
    }

    @Override
    public boolean hold(Lease lease, @Nullable Integer reached, @Nullable Integer of, Instant until) {
        return leases.hold(lease, reached, of, until);
    }

    @Override
    public void end(Lease lease, JobState state, Instant at, String message) {
        entities.createNativeQuery(
                        """
                        update concordat.job
                           set state = :state, ended_at = :at, message = :message, lease = null, lease_until = null
                         where id = :id and lease = :lease""")
                .setParameter("state", state.name())
                .setParameter("at", at)
                .setParameter("message", shown(message))
                .setParameter("id", lease.job().value())
                .setParameter("lease", lease.token())
                .executeUpdate();
    }

    @Override
    public void retry(Lease lease, Instant due, String message) {
        entities.createNativeQuery(
                        """
                        update concordat.job
                           set state = 'WAITING', due_at = :due, message = :message, lease = null, lease_until = null
                         where id = :id and lease = :lease""")
                .setParameter("due", due)
                .setParameter("message", shown(message))
                .setParameter("id", lease.job().value())
                .setParameter("lease", lease.token())
                .executeUpdate();
    }

    @Override
    public List<JobLine> lines(int most) {
        return Row.list(
                entities.createNativeQuery(LINES.formatted("true"), Tuple.class).setParameter("most", most),
                SqlJobs::line);
    }

    @Override
    public Optional<JobLine> find(JobId id) {
        return Row.find(
                entities.createNativeQuery(LINES.formatted("id = :id"), Tuple.class)
                        .setParameter("id", id.value())
                        .setParameter("most", 1),
                SqlJobs::line);
    }

    @Override
    public List<JobLine> about(UUID subject, String kind) {
        return Row.list(
                entities.createNativeQuery(LINES.formatted("subject_id = :subject and kind = :kind"), Tuple.class)
                        .setParameter("subject", subject)
                        .setParameter("kind", kind)
                        .setParameter("most", 100),
                SqlJobs::line);
    }

    private static JobLine line(Row row) {
        return new JobLine(
                new JobId(row.id("id")),
                row.text("kind"),
                row.text("person_name"),
                JobState.valueOf(row.text("state")),
                row.instant("asked_at"),
                row.instant("due_at"),
                row.instantOrNull("ended_at"),
                (int) row.number("attempt"),
                (int) row.number("attempts"),
                (int) row.number("reached"),
                (int) row.number("out_of"),
                row.text("message"),
                row.flag("own"));
    }

    @Override
    public void cancel(JobId id, Instant at) {
        entities.createNativeQuery(
                        """
                        update concordat.job
                           set cancel_asked = true,
                               state = case state when 'WAITING' then 'CANCELLED' else state end,
                               ended_at = case state when 'WAITING' then cast(:at as timestamptz) else ended_at end
                         where id = :id and state in ('WAITING', 'RUNNING')""")
                .setParameter("at", at)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void again(JobId id, Instant due) {
        entities.createNativeQuery(
                        """
                        update concordat.job
                           set state = 'WAITING', due_at = :due, attempt = 0, ended_at = null, message = '', cancel_asked = false
                         where id = :id and state = 'GIVEN_UP'""")
                .setParameter("due", due)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public int forget(Instant before) {
        return entities.createNativeQuery(
                        "delete from concordat.job where state in ('DONE', 'CANCELLED') and ended_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private static String shown(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
