package concordat.domain.feed;

import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The feeds of people's calendars: one each, or none. */
public interface CalendarFeeds {
    /** When the actor's was made, if there is one. */
    Optional<Instant> made();

    /** Makes the actor's, in place of the one that there may be. */
    void keep(FeedSecret secret, Instant at);

    /** Ends the actor's. @return whether there was one */
    boolean remove();

    /** Whose it is, whoever asks. */
    Optional<PersonId> ownerOf(FeedSecret secret);
}
