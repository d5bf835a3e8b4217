package concordat.domain.appraisal;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** The post of a clinical academic. */
@Embeddable
public record JointPostId(@Column(name = "joint_post_id") UUID value) implements Serializable {
    static JointPostId next(Clock clock) {
        return new JointPostId(Ids.next(clock));
    }
}
