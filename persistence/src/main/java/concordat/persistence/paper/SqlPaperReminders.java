package concordat.persistence.paper;

import concordat.domain.news.Announcement;
import concordat.domain.news.Recipients;
import concordat.domain.news.Reminders;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Authors who have still to hand in a paper for a meeting to come; whether it is the day to say so is reckoned as they are told. */
@Dependent
class SqlPaperReminders implements Reminders {
    private final EntityManager entities;

    @Inject
    SqlPaperReminders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Announcement> due(Instant now) {
        String today = LocalDate.ofInstant(now, Term.LONDON).toString();
        return Row.list(
                entities.createNativeQuery("select * from app.papers_to_write(:now)", Tuple.class)
                        .setParameter("now", now),
                row -> new Announcement(
                        "paper-due",
                        row.id("paper_id"),
                        row.id("partnership_id"),
                        new Recipients(Recipients.Group.PERSON, row.id("author_id")),
                        today));
    }
}
