package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.INTEREST_IS_ENDED_ONCE;
import static concordat.domain.interest.InterestRule.INTEREST_IS_REVIEWED_ONCE;
import static concordat.domain.interest.InterestRule.OFFICER_LEAVES_OWN_ENTRY_TO_ANOTHER;
import static concordat.domain.interest.InterestRule.REGISTRATION_IS_ANOTHER;
import static concordat.domain.interest.InterestRule.REVIEW_GOES_BEFORE_REGISTRATION;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of interests. Its person declares it; their manager's review is recorded; a governance
 * officer registers it, published or withheld for a reason; when the interest is over it is ended. It is never deleted,
 * and what was declared is never changed: an entry that has become wrong is ended, and another one declared. Once ended
 * it stays public for some months and is then kept privately for some years (COI-7).
 */
@Entity
@Table(name = "interest")
public class Interest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InterestId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private UUID keepers;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private PersonOnRecord person;

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_type", nullable = false, updatable = false, length = 30)
    private InterestType type;

    @Embedded
    private Concern concern;

    @Column(nullable = false, updatable = false, length = 2000)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private @Nullable Relationship relationship;

    @Column(nullable = false, updatable = false)
    private boolean paid;

    @Embedded
    private Term term;

    @Column(name = "declared_on", nullable = false, updatable = false)
    private LocalDate declaredOn;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    @Column(name = "declared_by", nullable = false, updatable = false)
    private UUID declaredBy;

    @Column(name = "declared_by_name", nullable = false, updatable = false, length = 200)
    private String declaredByName;

    @Column(length = 2000)
    private @Nullable String mitigation;

    @Column(name = "approved_by", length = 200)
    private @Nullable String approvedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private @Nullable UUID reviewedBy;

    @Column(name = "reviewed_by_name", length = 200)
    private @Nullable String reviewedByName;

    @Embedded
    private @Nullable Registration registration;

    @Column(name = "registered_at")
    private @Nullable Instant registeredAt;

    @Column(name = "registered_by")
    private @Nullable UUID registeredBy;

    @Column(name = "registered_by_name", length = 200)
    private @Nullable String registeredByName;

    @Column(name = "public_until")
    private @Nullable LocalDate publicUntil;

    @SuppressWarnings("NullAway.Init")
    protected Interest() {}

    /** @param keepers who may see it as long as it is not published, beside the person */
    Interest(
            PartnershipId partnership,
            UUID keepers,
            PersonOnRecord person,
            NewInterest declared,
            Concern concern,
            Hand by,
            Clock clock) {
        id = InterestId.next(clock);
        audience = keepers;
        this.keepers = keepers;
        this.partnership = partnership;
        this.person = person;
        type = declared.type();
        this.concern = concern;
        description = declared.description();
        relationship = declared.relationship();
        paid = declared.paid();
        term = declared.term();
        declaredAt = clock.instant();
        declaredOn = LocalDate.ofInstant(declaredAt, Term.LONDON);
        declaredBy = by.person().value();
        declaredByName = by.name();
    }

    InterestEvent entered() {
        return new InterestEvent.InterestEntered(
                id,
                partnership,
                person,
                type,
                concern,
                description,
                relationship,
                paid,
                term,
                !person.person().value().equals(declaredBy));
    }

    /**
     * Records what the person's manager said: what is done about the interest, and who approved it.
     *
     * @throws concordat.domain.shared.RuleBroken if it is the officer's own, or has been reviewed
     */
    InterestEvent review(String measures, String approver, Hand officer, Instant at) {
        requireAnother(officer);
        INTEREST_IS_REVIEWED_ONCE.require(reviewedAt == null, String.valueOf(approvedBy));
        mitigation = Text.optional("action taken to mitigate", measures, Text.SENTENCE);
        approvedBy = Text.required("name of who approved it", approver, Text.LINE);
        reviewedAt = at;
        reviewedBy = officer.person().value();
        reviewedByName = officer.name();
        return new InterestEvent.InterestReviewed(id, partnership, person.name(), mitigation, approvedBy);
    }

    /**
     * Publishes it or withholds it; may be decided anew.
     *
     * @param seenBy who sees it as long as it is on the register
     * @param publicMonths for how many months it stays public once it has ended
     * @throws concordat.domain.shared.RuleBroken if it is the officer's own, was not reviewed, or stands so already
     */
    InterestEvent register(Registration how, UUID seenBy, int publicMonths, Hand officer, Instant at) {
        requireAnother(officer);
        REVIEW_GOES_BEFORE_REGISTRATION.require(reviewedAt != null);
        REGISTRATION_IS_ANOTHER.require(
                registration == null || registration.publication() != how.publication(),
                how.publication().words().toLowerCase(Locale.UK));
        registration = how;
        audience = seenBy;
        registeredAt = at;
        registeredBy = officer.person().value();
        registeredByName = officer.name();
        keepPublic(publicMonths);
        return new InterestEvent.InterestRegistered(id, partnership, person.name(), how);
    }

    private void requireAnother(Hand officer) {
        OFFICER_LEAVES_OWN_ENTRY_TO_ANOTHER.require(!officer.person().equals(person.person()));
    }

    /**
     * Ends it.
     *
     * @throws concordat.domain.shared.RuleBroken if it has ended
     * @throws IllegalArgumentException if it would not have lasted for a day
     */
    InterestEvent end(LocalDate firstDayWithout, int publicMonths) {
        LocalDate ended = term.until();
        INTEREST_IS_ENDED_ONCE.require(ended == null, ended == null ? "" : DAY.format(ended.minusDays(1)));
        term = term.endedOn(firstDayWithout);
        keepPublic(publicMonths);
        return new InterestEvent.InterestEnded(id, partnership, person.name(), firstDayWithout, publicUntil);
    }

    private void keepPublic(int months) {
        LocalDate ended = term.until();
        publicUntil = ended != null && registration != null && registration.publication() == Publication.PUBLISHED
                ? ended.plusMonths(months)
                : null;
    }

    InterestEvent annotated(String text) {
        return new InterestEvent.InterestAnnotated(id, partnership, person.name(), text);
    }

    /** How it stands on a day. */
    InterestStanding standing(LocalDate today) {
        return InterestStanding.of(
                reviewedAt != null,
                registration == null ? null : registration.publication(),
                term.until(),
                publicUntil,
                today);
    }

    public InterestId id() {
        return id;
    }

    /** Who sees it whatever becomes of it, beside the person: those who keep the register, or audit it. */
    UUID keepers() {
        return keepers;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public PersonOnRecord person() {
        return person;
    }

    /** Whether it is that person's own. */
    boolean isOf(PersonId somebody) {
        return person.person().equals(somebody);
    }

    InterestType type() {
        return type;
    }

    Concern concern() {
        return concern;
    }

    String description() {
        return description;
    }

    Optional<Relationship> relationship() {
        return Optional.ofNullable(relationship);
    }

    boolean paid() {
        return paid;
    }

    public Term term() {
        return term;
    }

    LocalDate declaredOn() {
        return declaredOn;
    }

    /** Who entered it, if that was not the person. */
    Optional<String> enteredBy() {
        return person.person().value().equals(declaredBy) ? Optional.empty() : Optional.of(declaredByName);
    }

    Optional<String> mitigation() {
        return Optional.ofNullable(mitigation);
    }

    Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    Optional<Registration> registration() {
        return Optional.ofNullable(registration);
    }

    Optional<Instant> registeredAt() {
        return Optional.ofNullable(registeredAt);
    }

    Optional<LocalDate> publicUntil() {
        return Optional.ofNullable(publicUntil);
    }

    /** Whoever writes in the register, by name. */
    record Hand(PersonId person, String name) {}
}
