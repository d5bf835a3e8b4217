package concordat.domain.pathway;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated note of evidence on a track. It is not changed; one that does not hold is withdrawn and stays readable. */
@Entity
@Table(name = "status_evidence")
public class Evidence {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(name = "evidence_on", nullable = false, updatable = false)
    private LocalDate dated;

    @Column(name = "evidence", nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawn;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(PartnershipId partnership, LocalDate on, String text, String source, Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.dated = on;
        this.text = Text.required("evidence", text, Text.SENTENCE);
        this.source = Text.optional("source", source, Text.LINE);
    }

    void withdraw(LocalDate day, String reason) {
        withdrawn = day;
        withdrawalReason = Text.required("reason for the withdrawal", reason, Text.SENTENCE);
    }

    public UUID id() {
        return id;
    }

    /** The date of what is evidence, not of the note. */
    public LocalDate on() {
        return dated;
    }

    public String text() {
        return text;
    }

    /** Where it can be looked up; may be empty. */
    public String source() {
        return source;
    }

    /** When it was withdrawn, if it was. */
    public Optional<LocalDate> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    /** Why it was withdrawn; empty if it was not. */
    public String withdrawalReason() {
        return withdrawalReason;
    }
}
