package concordat.persistence.minutes;

import concordat.domain.meeting.MinutesToApprove;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

@Dependent
class SqlMinutesToApprove implements MinutesToApprove {
    private final EntityManager entities;

    @Inject
    SqlMinutesToApprove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Part> waiting(CommitteeId committee, Instant before) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select distinct part from concordat.minutes
                                 where committee_id = :committee and state = 'UNCONFIRMED' and closed_at <= :before
                                 order by part""",
                                Tuple.class)
                        .setParameter("committee", committee.value())
                        .setParameter("before", before),
                row -> Part.valueOf(row.text("part")));
    }
}
