package concordat.domain.agreement.obligation;

import concordat.domain.document.DocumentId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an obligation was met for one of its due dates, with the evidence; never changed. After a return there is another. */
@Entity(name = "ObligationDelivery")
@Table(name = "agreement_obligation_delivery")
public class Delivery {
    @Id
    private UUID id;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate due;

    @Column(nullable = false, updatable = false)
    private int number;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "met_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private String statement;

    @Column(nullable = false, updatable = false)
    private String evidence;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private String keptAt;

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID document;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", nullable = false, updatable = false))
    private PersonId by;

    @Column(name = "recorded_by_name", nullable = false, updatable = false)
    private String byName;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recorded;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(LocalDate due, int number, Evidence evidence, Signed by, Clock clock) {
        id = Ids.next(clock);
        this.due = due;
        this.number = number;
        organisation = by.party();
        on = evidence.on();
        statement = evidence.statement();
        this.evidence = evidence.evidence();
        keptAt = evidence.keptAt();
        document = evidence.file() == null ? null : evidence.file().value();
        this.by = by.person();
        byName = by.name();
        recorded = by.day();
    }

    UUID id() {
        return id;
    }

    /** For which due date. */
    public LocalDate due() {
        return due;
    }

    /** The how-manieth for its due date, from 1 on. */
    public int number() {
        return number;
    }

    /** The party that owed it. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** The day on which it was met. */
    public LocalDate on() {
        return on;
    }

    public Evidence evidence() {
        return new Evidence(on, statement, evidence, keptAt, document == null ? null : new DocumentId(document));
    }

    /** Who put it on record. */
    public PersonId by() {
        return by;
    }

    public String byName() {
        return byName;
    }

    /** When it was put on record. */
    public LocalDate recorded() {
        return recorded;
    }
}
