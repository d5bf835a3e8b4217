package concordat.domain.view;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A view of a register that somebody keeps. */
@Embeddable
public record SavedViewId(@Column(name = "saved_view_id") UUID value) implements Serializable {
    static SavedViewId next(Clock clock) {
        return new SavedViewId(Ids.next(clock));
    }
}
