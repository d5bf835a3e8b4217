package concordat.domain.agreement.notice;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A formal notice under an agreement. */
@Embeddable
public record FormalNoticeId(@Column(name = "formal_notice_id") UUID value) implements Serializable {
    static FormalNoticeId next(Clock clock) {
        return new FormalNoticeId(Ids.next(clock));
    }
}
