package concordat.domain.news;

import concordat.domain.meeting.MeetingEvent;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members are asked to resolve a question in writing (BM-5). */
@Dependent
class VoteOpen implements NewsKind {
    private final NewsFacts facts;

    @Inject
    VoteOpen(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "vote-open";
    }

    @Override
    public String words() {
        return "Answer a written resolution";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof MeetingEvent.BegunBetweenMeetings begun
                        && begun.occasion() == MeetingKind.WRITTEN_RESOLUTION
                ? List.of(new Announcement(
                        name(),
                        begun.meeting().value(),
                        begun.within().value(),
                        Recipients.voters(begun.meeting()),
                        ""))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return QuestionNews.read(facts, subject, now, "Your answer is asked for: ");
    }
}
