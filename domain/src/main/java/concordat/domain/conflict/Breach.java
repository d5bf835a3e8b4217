package concordat.domain.conflict;

import static concordat.domain.conflict.BreachRule.BREACH_IS_OPEN;

import concordat.domain.committee.Committee;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interest that somebody had and did not declare, found later (COI-13). The record is opened, the decisions that it
 * touches are flagged and reviewed, and it is closed with what was learnt; it is never deleted.
 */
@Entity
@Table(name = "breach")
public class Breach {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BreachId id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Column(nullable = false, updatable = false, length = 60)
    private String reference;

    @Embedded
    private PersonOnRecord person;

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_type", nullable = false, updatable = false, length = 30)
    private InterestType type;

    @Column(nullable = false, updatable = false, length = 2000)
    private String interest;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(name = "reported_by", nullable = false, updatable = false, length = 200)
    private String reportedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(length = 2000)
    private @Nullable String outcome;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by", length = 200)
    private @Nullable String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Breach() {}

    Breach(
            BreachId id,
            UUID audience,
            Committee of,
            String reference,
            PersonOnRecord person,
            NewBreach found,
            Instant openedAt) {
        this.id = id;
        this.audience = audience;
        partnership = of.partnership();
        committee = of.id();
        this.reference = reference;
        this.person = person;
        type = found.type();
        interest = found.interest();
        foundOn = found.foundOn();
        reportedBy = found.reportedBy();
        this.openedAt = openedAt;
    }

    BreachEvent opened() {
        return new BreachEvent.BreachOpened(id, partnership, reference, committee, person, type, foundOn);
    }

    /** Closes it. @throws concordat.domain.shared.RuleBroken if it is closed already */
    BreachEvent close(String whatCameOfIt, String by, Instant at) {
        requireOpen();
        outcome = Text.required("outcome and lesson", whatCameOfIt, Text.SENTENCE);
        closedBy = by;
        closedAt = at;
        return new BreachEvent.BreachClosed(id, partnership, reference, outcome);
    }

    void requireOpen() {
        BREACH_IS_OPEN.require(closedAt == null, reference);
    }

    public BreachId id() {
        return id;
    }

    /** Who may see it. */
    public UUID audience() {
        return audience;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    /** How people refer to it, such as "LPT-NHFT-UOL/B/2026/01". */
    public String reference() {
        return reference;
    }

    /** Whose interest it was. */
    public PersonOnRecord person() {
        return person;
    }

    public InterestType type() {
        return type;
    }

    public String interest() {
        return interest;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** What came of it and what was learnt; empty while it is open. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }
}
