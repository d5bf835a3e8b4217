package concordat.domain.world;

import concordat.domain.shared.OneTimeKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One-time keys in memory. */
public final class KeysInMemory implements OneTimeKeys {
    private final Map<String, UUID> kept = new HashMap<>();

    @Override
    public Optional<UUID> madeWith(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, UUID made) {
        kept.put(key, made);
    }
}
