package concordat.domain.conflict;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Identifies a standing declaration. */
@Embeddable
public record StandingDeclarationId(@Column(name = "standing_declaration_id") UUID value) implements Serializable {
    static StandingDeclarationId next(Clock clock) {
        return new StandingDeclarationId(Ids.next(clock));
    }
}
