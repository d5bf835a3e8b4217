package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * A parent body's approval of terms of reference (LF-8).
 *
 * @param body the board or council that approved
 * @param on the day on which it did
 */
@Embeddable
public record Approval(
        @Embedded OrganisationId organisation,
        @Column(name = "body", nullable = false, length = 200) String body,
        @Column(name = "approved_on", nullable = false) LocalDate on) {}
