package concordat.domain.pack;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The packs that were made. One is found by the fingerprint of its plan and by nothing else, and whoever asks reckons that from what they
 * may see at that moment: so nobody finds a pack that holds anything else.
 */
public interface Packs {
    /** The pack that was made of exactly that. */
    Optional<MadePack> find(PackPlan plan);

    /** Keeps a pack; one that was made of the same meanwhile stays. */
    void keep(PackPlan plan, MadePack pack, Path content);

    /** Writes the pack there that was made of exactly that, in pieces. @throws concordat.domain.shared.NotFound if there is none */
    void copy(PackPlan plan, OutputStream to);

    /** Takes packs off that were made before that instant: they are made again when somebody asks. */
    int forget(Instant before);
}
