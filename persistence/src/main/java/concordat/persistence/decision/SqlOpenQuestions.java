package concordat.persistence.decision;

import concordat.domain.meeting.OpenQuestions;
import concordat.domain.shared.MeetingId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class SqlOpenQuestions implements OpenQuestions {
    private final EntityManager entities;

    @Inject
    SqlOpenQuestions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<String> of(MeetingId meeting) {
        List<?> references = entities.createNativeQuery("select app.open_questions(:meeting)")
                .setParameter("meeting", meeting.value())
                .getResultList();
        return references.stream().map(String::valueOf).toList();
    }
}
