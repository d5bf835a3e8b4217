package concordat.domain.agreement.obligation;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one party to whom something is owed says about a due date; never changed. */
@Entity(name = "ObligationAnswer")
@Table(name = "agreement_obligation_answer")
public class Answer {
    @Id
    private UUID id;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "delivery_id", updatable = false)
    private @Nullable UUID delivery;

    @Embedded
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AnswerKind kind;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by", nullable = false, updatable = false))
    private PersonId by;

    @Column(name = "answered_by_name", nullable = false, updatable = false)
    private String byName;

    @Column(name = "answered_on", nullable = false, updatable = false)
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    /**
     * An answer that is not on record yet.
     *
     * @param organisation the party to whom it is owed, as it was when that was put on record
     * @param delivery what it is about; null for a waiver
     */
    Answer(
            LocalDate due,
            @Nullable Delivery delivery,
            OrganisationId organisation,
            AnswerKind kind,
            String reason,
            Signed by,
            Clock clock) {
        id = Ids.next(clock);
        this.due = due;
        this.delivery = delivery == null ? null : delivery.id();
        this.organisation = organisation;
        this.kind = kind;
        this.reason = reason;
        this.by = by.person();
        byName = by.name();
        on = by.day();
    }

    boolean isAbout(Delivery answered) {
        return answered.id().equals(delivery);
    }

    /** For which due date. */
    public LocalDate due() {
        return due;
    }

    /** Whether it is about something that was put on record as met. */
    Optional<UUID> delivery() {
        return Optional.ofNullable(delivery);
    }

    /** The party, as it was when the obligation was put on record. */
    public OrganisationId organisation() {
        return organisation;
    }

    public AnswerKind kind() {
        return kind;
    }

    /** Why it was returned or waived; empty if it was accepted. */
    public String reason() {
        return reason;
    }

    public PersonId by() {
        return by;
    }

    public String byName() {
        return byName;
    }

    /** When it was put on record. */
    public LocalDate on() {
        return on;
    }
}
