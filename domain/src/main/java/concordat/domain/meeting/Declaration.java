package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.SENT_OUT_BEFORE_RETURNING;

import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interest that somebody has in an item, and how the chair ruled that it is handled (COI-8, COI-11). */
@Entity
@Table(name = "declaration")
public class Declaration {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PersonOnRecord person;

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_type", nullable = false, length = 30)
    private InterestType type;

    @Column(nullable = false, length = 2000)
    private String nature;

    @Column(name = "declared_at", nullable = false)
    private Instant declaredAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Handling handling;

    @Column(name = "ruling_reason", length = 2000)
    private @Nullable String reason;

    @Column(name = "ruled_by")
    private @Nullable UUID ruledBy;

    @Column(name = "ruled_by_name", length = 400)
    private @Nullable String ruledByName;

    @Column(name = "ruled_at")
    private @Nullable Instant ruledAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    Declaration(UUID id, UUID audience, PersonOnRecord person, InterestType type, String nature, Instant declaredAt) {
        this.id = id;
        this.audience = audience;
        this.person = person;
        this.type = type;
        this.nature = nature;
        this.declaredAt = declaredAt;
    }

    /** The same interest in an item that takes the matter up again, handled as it was until it is ruled on anew. */
    Declaration carriedOver(UUID as, UUID keyedTo) {
        Declaration carried = new Declaration(as, keyedTo, person, type, nature, declaredAt);
        carried.handling = handling;
        carried.reason = reason;
        carried.ruledBy = ruledBy;
        carried.ruledByName = ruledByName;
        carried.ruledAt = ruledAt;
        return carried;
    }

    void rule(Handling decided, String why, PersonOnRecord by, Instant at) {
        handling = decided;
        reason = why;
        ruledBy = by.person().value();
        ruledByName = by.words();
        ruledAt = at;
    }

    void leave(Instant at) {
        leftAt = at;
        returnedAt = null;
    }

    void comeBack(Instant at) {
        SENT_OUT_BEFORE_RETURNING.require(leftAt != null && at.isAfter(leftAt) && returnedAt == null, person.name());
        returnedAt = at;
    }

    /** They may come back, because the item has been dealt with or the ruling has become milder. */
    void letBack(Instant at) {
        returnedAt = leftAt != null && leftAt.isAfter(at) ? leftAt : at;
    }

    /** Whether they have left the room for the item and are not back. */
    boolean isOut() {
        return leftAt != null && returnedAt == null;
    }

    void keyTo(UUID newAudience) {
        audience = newAudience;
    }

    boolean isOf(PersonId somebody) {
        return person.person().equals(somebody);
    }

    /** Whether the person can neither vote nor preside: not yet ruled on, or handled otherwise than by noting it. */
    public boolean disqualifies() {
        return handling == null || !handling.leavesEntitled();
    }

    /** Who may see it. */
    public UUID audience() {
        return audience;
    }

    public PersonOnRecord person() {
        return person;
    }

    public InterestType type() {
        return type;
    }

    /** What the interest is, in the person's words. */
    public String nature() {
        return nature;
    }

    /** How it is handled, once that is decided. */
    public Optional<Handling> handling() {
        return Optional.ofNullable(handling);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Who ruled, in words. */
    public Optional<String> ruledBy() {
        return Optional.ofNullable(ruledByName);
    }

    public Optional<Instant> ruledAt() {
        return Optional.ofNullable(ruledAt);
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }
}
