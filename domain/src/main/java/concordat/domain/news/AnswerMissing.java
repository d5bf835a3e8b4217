package concordat.domain.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A member has not answered a written resolution whose deadline is near (BM-5). */
@Dependent
class AnswerMissing implements NewsKind {
    private final NewsFacts facts;

    @Inject
    AnswerMissing(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "answer-missing";
    }

    @Override
    public String words() {
        return "Reminder: answer a written resolution";
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return QuestionNews.read(facts, subject, now, "Reminder, your answer is missing: ");
    }
}
