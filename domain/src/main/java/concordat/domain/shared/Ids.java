package concordat.domain.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes the identifiers of everything that is kept: UUIDs of version 7 (RFC 9562), whose first 48 bits are the
 * milliseconds since 1970 UTC, so that records made one after the other lie together in an index.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier, stamped with the clock's present instant. */
    public static UUID next(Clock clock) {
        long milliseconds = clock.millis();
        long high = (milliseconds << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
