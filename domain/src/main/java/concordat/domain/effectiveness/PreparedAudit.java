package concordat.domain.effectiveness;

import java.time.Instant;
import java.util.UUID;

/**
 * An audit that is about to be taken away as a file.
 *
 * @param export the id of this export
 * @param overTime how attendance went, from two years before
 * @param publication whether it is for the public: Part 1 alone, and of actions neither names nor reasons (XL-7, XL-10)
 * @param producedBy who takes it away, in what capacity
 */
public record PreparedAudit(
        UUID export,
        EffectivenessAudit audit,
        AttendanceOverTime overTime,
        boolean publication,
        String producedBy,
        Instant producedAt,
        String fileName) {}
