package concordat.persistence.news;

import concordat.domain.news.Announcement;
import concordat.domain.news.Recipients;
import concordat.domain.news.Reminders;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Actions that are due soon or overdue, written resolutions that wait for answers, reviews that are missing. */
@Dependent
class SqlReminders implements Reminders {
    private final EntityManager entities;

    @Inject
    SqlReminders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Announcement> due(Instant now) {
        return Row.list(
                entities.createNativeQuery("select * from app.reminders_due(:now)", Tuple.class)
                        .setParameter("now", now),
                row -> new Announcement(
                        row.text("kind"),
                        row.id("subject_id"),
                        row.id("partnership_id"),
                        new Recipients(Recipients.Group.valueOf(row.text("of_group")), row.id("of_id")),
                        row.text("occasion")));
    }
}
