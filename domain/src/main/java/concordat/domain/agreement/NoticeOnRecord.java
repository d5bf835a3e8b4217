package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
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

/** A notice that a party gave to the others (AG-6); never changed. */
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

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    /** Who gave it, when, and when the agreement ends by it. */
    public NoticeGiven notice() {
        return new NoticeGiven(organisation, given, kind, end);
    }
}
