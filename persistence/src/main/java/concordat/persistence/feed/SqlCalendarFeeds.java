package concordat.persistence.feed;

import concordat.domain.feed.CalendarFeeds;
import concordat.domain.feed.FeedSecret;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;

@Dependent
class SqlCalendarFeeds implements CalendarFeeds {
    private final EntityManager entities;

    @Inject
    SqlCalendarFeeds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Instant> made() {
        return Row.find(
                entities.createNativeQuery(
                        "select made_at from concordat.calendar_feed where person_id = app.person()", Tuple.class),
                row -> row.instant("made_at"));
    }

    @Override
    public void keep(FeedSecret secret, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into concordat.calendar_feed (person_id, secret_hash, made_at)
                        values (app.person(), :hash, :at)
                        on conflict (person_id) do update
                           set secret_hash = excluded.secret_hash, made_at = excluded.made_at""")
                .setParameter("hash", secret.hash())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public boolean remove() {
        return entities.createNativeQuery("delete from concordat.calendar_feed where person_id = app.person()")
                        .executeUpdate()
                > 0;
    }

    @Override
    public Optional<PersonId> ownerOf(FeedSecret secret) {
        return Row.find(
                entities.createNativeQuery(
                                "select owner from app.owner_of_feed(:hash) owner where owner is not null", Tuple.class)
                        .setParameter("hash", secret.hash()),
                row -> new PersonId(row.id("owner")));
    }
}
