package concordat.domain.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that has happened, in the past tense: a record nested in its aggregate's event type. Its components are
 * what the journal keeps; who did it, in what capacity and when is added by the {@link Journal}.
 */
public interface Event {
    /** What it happened to. */
    Subject subject();

    /** The partnership in whose chain it is kept; without one it belongs to the chain of the installation. */
    Optional<UUID> partnership();

    /** The kind of event as the journal names it: the record's simple name, such as {@code VoteCast}. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /**
     * The thing that an event happened to.
     *
     * @param kind the aggregate's name, such as {@code Decision}
     * @param id its id
     * @param reference how people refer to it; blank if it has no reference
     */
    record Subject(String kind, UUID id, String reference) {
        /** A subject that people refer to by no reference. */
        public static Subject of(String kind, UUID id) {
            return new Subject(kind, id, "");
        }
    }
}
