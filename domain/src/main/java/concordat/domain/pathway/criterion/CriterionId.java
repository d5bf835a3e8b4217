package concordat.domain.pathway.criterion;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A criterion of an award. */
@Embeddable
public record CriterionId(@Column(name = "criterion_id") UUID value) implements Serializable {
    static CriterionId next(Clock clock) {
        return new CriterionId(Ids.next(clock));
    }
}
