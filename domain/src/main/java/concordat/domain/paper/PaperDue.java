package concordat.domain.paper;

import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper that its author has still to hand in is due (MT-5): told so many days before, on the last day, and on the day after it. Each
 * morning authors of papers to come are looked at; whether it is such a day is reckoned as they are told, by the dates of that moment.
 */
@Dependent
class PaperDue implements NewsKind {
    private final PaperNews news;
    private final Papers papers;
    private final SettingValues settings;

    @Inject
    PaperDue(PaperNews news, Papers papers, SettingValues settings) {
        this.news = news;
        this.papers = papers;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "paper-due";
    }

    @Override
    public String words() {
        return "Reminder: paper due";
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Term.LONDON);
        PaperId id = new PaperId(subject);
        return news.read(id, (latest, due) -> {
            boolean open = latest.state() == VersionState.DRAFT || latest.state() == VersionState.RETURNED;
            int before = new SettingsOnDay(today, settings.changes())
                    .of(papers.get(id).partnership())
                    .paperReminderDays();
            if (open && today.equals(due.plusDays(1))) {
                return Optional.of("Your paper is overdue: ");
            }
            return open && (today.equals(due) || today.equals(due.minusDays(before)))
                    ? Optional.of("Your paper is due: ")
                    : Optional.empty();
        });
    }
}
