package concordat.domain.news;

import concordat.domain.shared.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of news. A bean of this type adds its kind: it hears of every event before that is committed, and says whom to tell;
 * and it reads what there is to say, as whoever is told.
 */
public interface NewsKind {
    /** How its rows name it, in small letters with hyphens; never changed once there are rows. */
    String name();

    /** What people read as the heading of what it tells, such as on their page: "Meeting cancelled". */
    String words();

    /** Whom to tell of an event; nobody if it is no news of this kind. Asked in the transaction of the act. */
    default List<Announcement> announce(Event event) {
        return List.of();
    }

    /**
     * What there is to say, read with the rights that the reader has now; empty if they may not see it any more, or it is no
     * longer so. Of anything that is not Part 1 no more than {@link NewsItem#discreet}.
     */
    Optional<NewsItem> read(UUID subject, Instant now);
}
