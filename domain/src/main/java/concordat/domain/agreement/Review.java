package concordat.domain.agreement;

import static concordat.domain.agreement.ReviewRule.COMMENTS_SAY_WHAT_OR_WHY;
import static concordat.domain.agreement.ReviewRule.REVIEW_IS_RECORDED_ONCE;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of a draft that somebody was asked for on behalf of a party (AG-2). What came of it is recorded once, with the
 * fingerprint of what was reviewed; when the draft reads otherwise it is on record still, but of an earlier wording.
 */
@Entity(name = "AgreementReview")
@Table(name = "agreement_review")
public class Review {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReviewId id;

    @Embedded
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReviewKind kind;

    @Column(name = "reviewer_id", updatable = false)
    private @Nullable UUID reviewer;

    @Column(name = "reviewer_name", nullable = false, updatable = false)
    private String reviewerName;

    @Column(name = "reviewer_office", nullable = false, updatable = false)
    private String reviewerOffice;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "asked_by_name", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Column(nullable = false)
    private String comments = "";

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_by_name", nullable = false)
    private String recordedByName = "";

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Column
    private @Nullable String fingerprint;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** @param name of the reviewer */
    Review(ReviewRequest request, String name, String askedBy, Clock clock) {
        id = ReviewId.next(clock);
        organisation = request.organisation();
        kind = request.kind();
        reviewer = request.person() == null ? null : request.person().value();
        reviewerName = name;
        reviewerOffice = request.office();
        due = request.due();
        this.askedBy = askedBy;
        askedAt = clock.instant();
    }

    /**
     * Puts what came of it on record.
     *
     * @param by who records it, the reviewer or somebody on their behalf; null for whoever works on the machine itself
     * @param reviewed the SHA-256 of what was reviewed
     */
    void conclude(ReviewResult result, @Nullable PersonId by, String byName, String reviewed, Instant at) {
        REVIEW_IS_RECORDED_ONCE.require(outcome == null);
        COMMENTS_SAY_WHAT_OR_WHY.require(result.outcome() == ReviewOutcome.NO_CONCERNS
                || !result.comments().isEmpty());
        outcome = result.outcome();
        comments = result.comments();
        recordedBy = by == null ? null : by.value();
        recordedByName = byName;
        recordedAt = at;
        fingerprint = reviewed;
    }

    /** What it says of the draft of which that is the fingerprint. */
    ReviewStanding standing(String present) {
        if (outcome == null) {
            return ReviewStanding.AWAITED;
        }
        if (!present.equals(fingerprint)) {
            return ReviewStanding.OF_AN_EARLIER_WORDING;
        }
        return outcome == ReviewOutcome.CHANGES_ASKED_FOR ? ReviewStanding.CHANGES_ASKED_FOR : ReviewStanding.DONE;
    }

    /**
     * Who sees the draft because they were asked; not somebody of whom others have said since that they need not review it:
     * so a person who was chosen by mistake is kept from it again.
     */
    Optional<PersonId> reader() {
        boolean released = outcome == ReviewOutcome.NOT_NEEDED && (recordedBy == null || !recordedBy.equals(reviewer));
        return released ? Optional.empty() : reviewer();
    }

    public ReviewId id() {
        return id;
    }

    /** For which party. */
    public OrganisationId organisation() {
        return organisation;
    }

    public ReviewKind kind() {
        return kind;
    }

    /** Who was asked; none for somebody who does not sign in here. */
    public Optional<PersonId> reviewer() {
        return Optional.ofNullable(reviewer).map(PersonId::new);
    }

    /** Name and office of whoever was asked. */
    public String reviewerWords() {
        return reviewerOffice.isEmpty() ? reviewerName : reviewerName + ", " + reviewerOffice;
    }

    String reviewerName() {
        return reviewerName;
    }

    /** The day by which it was asked for, in Europe/London. */
    public LocalDate due() {
        return due;
    }

    /** Who asked for it. */
    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What came of it; none while it is awaited. */
    public Optional<ReviewOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Which changes are asked for, or why it is not needed; may be empty. */
    public String comments() {
        return comments;
    }

    /** Who put what came of it on record; empty while it is awaited. */
    public String recordedByName() {
        return recordedByName;
    }

    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    /** The SHA-256 of what was reviewed, in hexadecimal digits; none while it is awaited. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }
}
