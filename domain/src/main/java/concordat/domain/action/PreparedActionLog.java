package concordat.domain.action;

import concordat.domain.settings.RagSettings;
import java.time.Instant;
import java.util.UUID;

/**
 * A log that is about to be taken away as a file.
 *
 * @param export the id of this export
 * @param committeeName what the committee is called
 * @param publication whether it is for the public: without names and notes, and without filters (XL-7, XL-10)
 * @param settings by which actions are rated
 * @param producedBy who takes it away, in what capacity
 */
public record PreparedActionLog(
        UUID export,
        ActionLog log,
        String committeeName,
        boolean publication,
        RagSettings settings,
        String producedBy,
        Instant producedAt,
        String fileName) {}
