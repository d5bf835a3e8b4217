package concordat.domain.feed;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/** Finds whose calendar a secret address is. What it shows is then read as that person. */
@UseCase
@ReadsOnly
@AllowedTo(Role.JOB)
public class FindingFeeds {
    private final CalendarFeeds feeds;

    @Inject
    FindingFeeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** @throws NotFound if it is nobody's, or no longer */
    public PersonId ownerOf(FeedSecret secret) {
        return feeds.ownerOf(secret).orElseThrow(() -> new NotFound("page"));
    }
}
