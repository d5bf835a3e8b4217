package concordat.persistence.conflict;

import concordat.domain.decision.PostsElsewhere;
import concordat.domain.decision.StandingInterests;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Asks the database's function for the whole truth: row security does not narrow it. */
@Dependent
class SqlPostsElsewhere implements PostsElsewhere {
    private final EntityManager entities;

    @Inject
    SqlPostsElsewhere(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public StandingInterests in(MeetingId meeting, LocalDate day) {
        entities.flush();
        Map<PersonId, Boolean> confirmed = new HashMap<>();
        for (Object[] row : Rows.of(
                entities.createNativeQuery("select person_id, confirmed from app.standing_posts(:meeting, :day)")
                        .setParameter("meeting", meeting.value())
                        .setParameter("day", day))) {
            confirmed.put(new PersonId((UUID) row[0]), (Boolean) row[1]);
        }
        return new StandingInterests(confirmed);
    }
}
