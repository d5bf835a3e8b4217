package concordat.domain.paper;

import concordat.domain.news.Announcement;
import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import concordat.domain.news.Recipients;
import concordat.domain.shared.Event;
import concordat.domain.shared.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A paper waits for somebody: for its author to write it, or to look at it again, or for its sponsor to approve it (MT-11). */
@Dependent
class PaperWaits implements NewsKind {
    private final Papers papers;
    private final PaperNews news;

    @Inject
    PaperWaits(Papers papers, PaperNews news) {
        this.papers = papers;
        this.news = news;
    }

    @Override
    public String name() {
        return "paper-waits";
    }

    @Override
    public String words() {
        return "Paper that waits for you";
    }

    @Override
    public List<Announcement> announce(Event event) {
        if (event instanceof PaperEvent.PaperAskedFor asked) {
            return tell(asked, asked.author().person(), "asked");
        }
        if (event instanceof PaperEvent.PaperHandedIn handedIn) {
            return tell(handedIn, papers.get(handedIn.paper()).sponsor().person(), "handed in " + handedIn.version());
        }
        if (event instanceof PaperEvent.PaperReturned returned) {
            return tell(returned, papers.get(returned.paper()).author().person(), "returned " + returned.version());
        }
        return List.of();
    }

    private List<Announcement> tell(PaperEvent event, PersonId whom, String occasion) {
        return List.of(new Announcement(
                name(), event.paper().value(), event.within().value(), Recipients.person(whom), occasion));
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return news.read(new PaperId(subject), (latest, due) -> switch (latest.state()) {
            case DRAFT -> Optional.of("A paper for you to write: ");
            case RETURNED -> Optional.of("Your paper was returned: ");
            case WITH_SPONSOR -> Optional.of("A paper for you to approve: ");
            case SUBMITTED, ACCEPTED -> Optional.empty();
        });
    }
}
