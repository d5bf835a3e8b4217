package concordat.persistence.usecase;

import concordat.domain.news.NewsDesk;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.Event;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.ActorSession;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL who acts when a use case begins, and appends its events to the journal when it ends: the journal's
 * counter is the last thing locked before commit.
 */
@Dependent
class PostgresSession implements ActorSession, Journal {
    private final EntityManager entities;
    private final CurrentActor current;
    private final PendingEvents pending;
    private final NewsDesk news;

    @Inject
    PostgresSession(EntityManager entities, CurrentActor current, PendingEvents pending, NewsDesk news) {
        this.entities = entities;
        this.current = current;
        this.pending = pending;
        this.news = news;
    }

    @Override
    public void begin(Actor actor, boolean reading, Instant now, UUID change) {
        pending.forget();
        // Said either way: in the server a use case that writes was found with the mode of one that had read before it.
        entities.setProperty("org.hibernate.flushMode", reading ? "MANUAL" : "AUTO");
        // Never null: the driver would prepare the statement anew whenever its type changed.
        String person = actor instanceof Actor.Person somebody && somebody.person() != null
                ? somebody.person().value().toString()
                : "";
        entities.createNativeQuery(
                        """
                        select case when :reading then set_config('transaction_read_only', 'on', true) else '' end
                        from app.begin(cast(nullif(:person, '') as uuid), :operator, :now, :change, :job)""")
                .setParameter("reading", reading)
                .setParameter("person", person)
                .setParameter("operator", actor instanceof Actor.Operator)
                .setParameter("now", now)
                .setParameter("change", change)
                .setParameter("job", actor instanceof Actor.Job job ? job.name() : "")
                .getSingleResult();
    }

    @Override
    public void record(Event event) {
        pending.add(event);
    }

    @Override
    public void finish() {
        entities.flush();
        List<Event> events = pending.take();
        news.hear(events);
        events.forEach(this::append);
    }

    private void append(Event event) {
        Optional<Capacity> acting = current.acting();
        entities.createNativeQuery(
                        """
                        select app.journal_append(cast(:partnership as uuid), :name, :capacity,
                            cast(:appointment as uuid), cast(:seat as uuid), :kind, :subjectKind, :subject,
                            :reference, :form, :payload)""")
                .setParameter("partnership", text(event.partnership().orElse(null)))
                .setParameter("name", current.actor().name())
                .setParameter("capacity", acting.map(Capacity::words).orElse(""))
                .setParameter(
                        "appointment", text(acting.map(Capacity::appointment).orElse(null)))
                .setParameter(
                        "seat",
                        text(acting.map(Capacity::seat)
                                .map(seat -> seat.value())
                                .orElse(null)))
                .setParameter("kind", event.kind())
                .setParameter("subjectKind", event.subject().kind())
                .setParameter("subject", event.subject().id())
                .setParameter("reference", event.subject().reference())
                .setParameter("form", CanonicalForm.VERSION)
                .setParameter("payload", CanonicalForm.of(event))
                .getSingleResult();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
