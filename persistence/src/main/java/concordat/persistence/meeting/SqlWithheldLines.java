package concordat.persistence.meeting;

import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class SqlWithheldLines implements WithheldLines {
    private final EntityManager entities;

    @Inject
    SqlWithheldLines(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Line> of(MeetingId meeting) {
        return Rows.of(entities.createNativeQuery(
                                "select item_position, item_number, item_minutes from app.withheld_lines(:meeting)")
                        .setParameter("meeting", meeting.value()))
                .stream()
                .map(row -> new Line(((Number) row[0]).intValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }
}
