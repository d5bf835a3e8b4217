package concordat.domain.action;

import concordat.domain.news.NewsFacts;
import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An action of the reader is overdue (AC-3). */
@Dependent
class ActionOverdue implements NewsKind {
    private final NewsFacts facts;

    @Inject
    ActionOverdue(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "action-overdue";
    }

    @Override
    public String words() {
        return "Action overdue";
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Term.LONDON);
        return ActionNews.read(facts, subject, "Action overdue: ", due -> due.isBefore(today));
    }
}
