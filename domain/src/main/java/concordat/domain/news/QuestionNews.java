package concordat.domain.news;

import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What news of written resolutions has in common. */
final class QuestionNews {
    private QuestionNews() {}

    static Optional<NewsItem> read(NewsFacts facts, UUID meeting, Instant now, String what) {
        return facts.unanswered(meeting)
                .filter(question -> question.deadline().isAfter(now))
                .map(question -> {
                    String address = "/decision?id=" + question.decision();
                    return question.part() == Part.PART_1
                            ? new NewsItem(
                                    what + question.committee(),
                                    List.of(
                                            question.question(),
                                            "Answer until " + MeetingNews.WHEN.format(question.deadline())),
                                    address)
                            : NewsItem.discreet(question.committee(), address);
                });
    }
}
