package concordat.domain.feed;

import concordat.domain.shared.Event;
import concordat.domain.shared.PersonId;
import java.util.Optional;
import java.util.UUID;

/** What is on record of the feed of somebody's calendar; never its secret. */
public sealed interface FeedEvent extends Event {
    PersonId person();

    @Override
    default Subject subject() {
        return Subject.of("Person", person().value());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** Whoever knows its address reads their meetings from now on. */
    record CalendarFeedMade(PersonId person) implements FeedEvent {}

    /** Nobody does any more. */
    record CalendarFeedRevoked(PersonId person) implements FeedEvent {}
}
