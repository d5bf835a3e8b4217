package concordat.persistence;

import concordat.domain.shared.Event;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What no use case of the application does: runs whatever statement a test gives it, guarded like all of them. */
@UseCase
@AllowedTo({Role.SIGNED_IN, Role.OPERATOR, Role.JOB})
public class LookingAround {
    private final EntityManager entities;
    private final Journal journal;

    @Inject
    LookingAround(EntityManager entities, Journal journal) {
        this.entities = entities;
        this.journal = journal;
    }

    /** Something that a test did. */
    public record Tried(UUID id, String what, @Nullable UUID within) implements Event {
        @Override
        public Subject subject() {
            return new Subject("Test", id, what);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.ofNullable(within);
        }
    }

    /** The first column of what the actor finds. */
    public List<String> select(String query) {
        List<?> found = entities.createNativeQuery(query).getResultList();
        return found.stream()
                .map(row -> String.valueOf(row instanceof Object[] columns ? columns[0] : row))
                .toList();
    }

    /** Changes something and says so. @return how many rows */
    public int change(Event event, String statement) {
        int rows = entities.createNativeQuery(statement).executeUpdate();
        journal.record(event);
        return rows;
    }

    /** Changes something several times and says so once. */
    public int change(Event event, List<String> statements) {
        statements.forEach(statement -> entities.createNativeQuery(statement).executeUpdate());
        journal.record(event);
        return statements.size();
    }

    /** Changes something and says nothing. @return how many rows */
    public int changeInSilence(String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }

    /** Says that something was done. */
    public int say(Event... events) {
        for (Event event : events) {
            journal.record(event);
        }
        return events.length;
    }

    /** Is never allowed, after it has said something. */
    public int tryInVain(Event event) {
        journal.record(event);
        throw new NotAllowed("Not this time.");
    }
}
