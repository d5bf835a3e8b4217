package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice that a party gave to the others (AG-6); never changed, and withdrawn if it was put on record by mistake. */
@Entity
@Table(name = "agreement_notice")
public class NoticeOnRecord {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate given;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate end;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawn;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    @SuppressWarnings("NullAway.Init")
    protected NoticeOnRecord() {}

    NoticeOnRecord(UUID audience, NoticeGiven notice, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        organisation = notice.party();
        given = notice.given();
        kind = notice.kind();
        end = notice.end();
    }

    /** Says that it was put on record by mistake. */
    void withdraw(LocalDate on, String reason) {
        withdrawalReason = Text.required("reason", reason, Text.SENTENCE);
        withdrawn = on;
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    public UUID id() {
        return id;
    }

    /** Whether it was put on record by mistake, so that nothing follows from it. */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Why it was withdrawn; empty if it was not. */
    public String withdrawalReason() {
        return withdrawalReason;
    }

    /** Who gave it, when, and when the agreement ends by it. */
    public NoticeGiven notice() {
        return new NoticeGiven(organisation, given, kind, end);
    }
}
