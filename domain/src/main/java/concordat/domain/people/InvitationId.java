package concordat.domain.people;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An invitation to tie a sign-in to a person. */
@Embeddable
public record InvitationId(@Column(name = "invitation_id") UUID value) implements Serializable {
    /** A new id. */
    public static InvitationId next(Clock clock) {
        return new InvitationId(Ids.next(clock));
    }
}
