package concordat.domain.shared;

import java.util.UUID;

/** The audiences that the database knows; each protected row carries the id of one. */
public interface Audiences {
    /** The id of the audience with that key; it is made if nobody needed it before. */
    UUID of(AudienceKey key);
}
