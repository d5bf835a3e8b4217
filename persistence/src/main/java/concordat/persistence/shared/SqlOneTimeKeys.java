package concordat.persistence.shared;

import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

@Dependent
class SqlOneTimeKeys implements OneTimeKeys {
    private static final int LONGEST = 100;

    private final EntityManager entities;

    @Inject
    SqlOneTimeKeys(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UUID> madeWith(String key) {
        Text.required("one-time key", key, LONGEST);
        // Whoever sends the same form at the same time waits here, and then finds what the other has made.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", key)
                .getSingleResult();
        return Row.find(
                entities.createNativeQuery("select made from concordat.one_time_key where key = :key", Tuple.class)
                        .setParameter("key", key),
                row -> row.id("made"));
    }

    @Override
    public void keep(String key, UUID made) {
        entities.createNativeQuery(
                        "insert into concordat.one_time_key (key, person_id, made) values (:key, app.person(), :made)")
                .setParameter("key", key)
                .setParameter("made", made)
                .executeUpdate();
    }
}
