package concordat.domain.board;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A schedule by which a board report is made. */
@Embeddable
public record BoardReportScheduleId(@Column(name = "schedule_id") UUID value) implements Serializable {
    static BoardReportScheduleId next(Clock clock) {
        return new BoardReportScheduleId(Ids.next(clock));
    }
}
