package concordat.domain.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The one-time keys of forms, each kept with what was made by it: a form that is sent twice makes one thing. */
public interface OneTimeKeys {
    /**
     * What the actor has made with that key, if it was used before. If it was not, nobody else uses it until the
     * transaction ends.
     */
    Optional<UUID> madeWith(String key);

    /** Keeps what was made with that key. */
    void keep(String key, UUID made);

    /** What that key stands for: made now, or when it was used before. */
    default UUID once(String key, Supplier<UUID> making) {
        return madeWith(key).orElseGet(() -> {
            UUID made = making.get();
            keep(key, made);
            return made;
        });
    }
}
