package concordat.persistence.meeting;

import concordat.domain.meeting.OpenTitles;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

@Dependent
class SqlOpenTitles implements OpenTitles {
    private final EntityManager entities;

    @Inject
    SqlOpenTitles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Line> of(MeetingId meeting) {
        return Row.list(
                entities.createNativeQuery("select t.* from app.open_titles(:meeting) t", Tuple.class)
                        .setParameter("meeting", meeting.value()),
                row -> new Line((int) row.number("item_position"), row.text("item_number"), row.text("open_title")));
    }
}
