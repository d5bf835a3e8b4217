package concordat.persistence.meeting;

import concordat.domain.meeting.MeetingVersions;
import concordat.domain.shared.MeetingId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class SqlMeetingVersions implements MeetingVersions {
    private final EntityManager entities;

    @Inject
    SqlMeetingVersions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long of(MeetingId meeting) {
        List<?> found = entities.createNativeQuery("select version from app.meeting_versions(array[:meeting])")
                .setParameter("meeting", meeting.value())
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }
}
