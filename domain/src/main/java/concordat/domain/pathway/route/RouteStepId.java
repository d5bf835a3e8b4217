package concordat.domain.pathway.route;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A step of the route to an award. */
@Embeddable
public record RouteStepId(@Column(name = "route_step_id") UUID value) implements Serializable {
    static RouteStepId next(Clock clock) {
        return new RouteStepId(Ids.next(clock));
    }
}
