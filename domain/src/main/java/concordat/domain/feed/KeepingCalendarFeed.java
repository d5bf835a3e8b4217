package concordat.domain.feed;

import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Everybody makes the secret address of their own calendar, makes it anew, or ends it. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class KeepingCalendarFeed {
    private final CalendarFeeds feeds;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingCalendarFeed(CalendarFeeds feeds, CurrentActor actor, Journal journal, Clock clock) {
        this.feeds = feeds;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes a secret address; one that there was no longer works. @return the secret, which is shown this once */
    public FeedSecret make() {
        FeedSecret secret = FeedSecret.make();
        feeds.keep(secret, clock.instant());
        journal.record(new FeedEvent.CalendarFeedMade(actor.person()));
        return secret;
    }

    /** Ends it: from now on its address is that of nothing. A second time changes nothing. */
    public void revoke() {
        if (feeds.remove()) {
            journal.record(new FeedEvent.CalendarFeedRevoked(actor.person()));
        }
    }
}
