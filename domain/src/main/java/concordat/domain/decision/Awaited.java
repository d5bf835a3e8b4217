package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a declared decision awaits of one parent body: its own decision on a recommendation (LF-2), or its confirmation
 * (LF-10). It is answered once, with the day and the reference of that body's own record.
 */
@Entity
@Table(name = "decision_awaited")
public class Awaited {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private DecisionId decision;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "organisation_name", nullable = false, updatable = false, length = 200)
    private String organisationName;

    @Column(nullable = false, updatable = false, length = 200)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Kind kind;

    @Column
    private @Nullable Boolean agreed;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answer_reference", length = 200)
    private @Nullable String answerReference;

    /** What is awaited. */
    public enum Kind {
        PARENT_DECISION("its own decision"),
        CONFIRMATION("its confirmation");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Awaited() {}

    Awaited(
            UUID id,
            UUID audience,
            DecisionId decision,
            OrganisationId organisation,
            String organisationName,
            String body,
            Kind kind) {
        this.id = id;
        this.audience = audience;
        this.decision = decision;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.body = body;
        this.kind = kind;
    }

    void answer(boolean itAgreed, LocalDate on, String reference) {
        agreed = itAgreed;
        answeredOn = on;
        answerReference = reference;
    }

    /** Whether that body has not answered yet. */
    public boolean isOutstanding() {
        return agreed == null;
    }

    /** Whether that body did not agree. */
    public boolean isRefused() {
        return Boolean.FALSE.equals(agreed);
    }

    public UUID id() {
        return id;
    }

    public DecisionId decision() {
        return decision;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The board or council that is to answer. */
    public String body() {
        return body;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** How that body refers to its own record. */
    public Optional<String> answerReference() {
        return Optional.ofNullable(answerReference);
    }
}
