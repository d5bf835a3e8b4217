package concordat.domain.appraisal;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A joint appraisal that was held. It is never changed. */
@Entity
@Table(name = "joint_appraisal")
public class JointAppraisal {
    @Id
    private UUID id;

    @Column(name = "held_on", nullable = false)
    private LocalDate held;

    @Column(name = "for_trust", nullable = false)
    private String forTrust;

    @Column(name = "for_university", nullable = false)
    private String forUniversity;

    @SuppressWarnings("NullAway.Init")
    protected JointAppraisal() {}

    JointAppraisal(AppraisalDraft draft, Clock clock) {
        id = Ids.next(clock);
        held = draft.held();
        forTrust = draft.forTrust();
        forUniversity = draft.forUniversity();
    }

    /** When it was, and who appraised. */
    public AppraisalDraft details() {
        return new AppraisalDraft(held, forTrust, forUniversity);
    }
}
