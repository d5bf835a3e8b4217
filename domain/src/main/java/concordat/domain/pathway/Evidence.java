package concordat.domain.pathway;

import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Sha256;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
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

/**
 * A piece of evidence on a track, in one of its revisions (US-4). A revision is not changed: the next one replaces it, and one
 * that does not hold is withdrawn; both stay readable.
 */
@Entity
@Table(name = "status_evidence")
public class Evidence {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(name = "piece_id", updatable = false)
    private @Nullable UUID piece;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(name = "criterion_id", updatable = false)
    private @Nullable UUID criterion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EvidenceKind kind;

    @Column(name = "subject_id", updatable = false)
    private @Nullable UUID subject;

    @Column(name = "subject_fingerprint", updatable = false)
    private @Nullable String subjectFingerprint;

    @Column(name = "file_name", updatable = false)
    private @Nullable String fileName;

    @Column(name = "media_type", updatable = false)
    private @Nullable String mediaType;

    @Column(updatable = false)
    private @Nullable Long bytes;

    @Column(name = "evidence_on", nullable = false, updatable = false)
    private LocalDate dated;

    @Column(name = "evidence", nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "owner_name", nullable = false, updatable = false)
    private String owner;

    @Column(name = "review_on", updatable = false)
    private @Nullable LocalDate review;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_on", updatable = false)
    private @Nullable LocalDate notedOn;

    @Column(updatable = false)
    private @Nullable String fingerprint;

    @Column(name = "superseded_on")
    private @Nullable LocalDate superseded;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawn;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** The first revision of a new piece. */
    static Evidence first(
            PartnershipId partnership,
            EvidenceDraft draft,
            EvidenceSubject subject,
            String by,
            LocalDate on,
            Clock clock) {
        UUID id = Ids.next(clock);
        return new Evidence(id, partnership.value(), id, 1, draft, subject, by, on);
    }

    /** The next revision of this piece; this one is replaced by it. */
    Evidence next(EvidenceDraft draft, EvidenceSubject revised, String by, LocalDate on, Clock clock) {
        superseded = on;
        return new Evidence(Ids.next(clock), partnership, piece(), revision + 1, draft, revised, by, on);
    }

    private Evidence(
            UUID id,
            UUID partnership,
            UUID piece,
            int revision,
            EvidenceDraft draft,
            EvidenceSubject subject,
            String by,
            LocalDate on) {
        this.id = id;
        this.partnership = partnership;
        this.piece = piece;
        this.revision = revision;
        criterion = draft.criterion();
        kind = subject.kind();
        this.subject = subject.id();
        subjectFingerprint = subject.fingerprint();
        EvidenceFile file = subject.file();
        if (file != null) {
            fileName = file.name();
            mediaType = file.mediaType();
            bytes = file.bytes();
        }
        dated = draft.on();
        text = draft.text();
        source = draft.source();
        owner = draft.owner();
        review = draft.review();
        notedBy = by;
        notedOn = on;
        fingerprint = Sha256.hex(CanonicalForm.of(new Noted(piece, revision, draft, subject, by, on)));
    }

    /** All that the fingerprint of a revision is taken of. */
    private record Noted(
            UUID piece, int revision, EvidenceDraft draft, EvidenceSubject subject, String by, LocalDate on) {}

    void withdraw(LocalDate day, String reason) {
        withdrawn = day;
        withdrawalReason = Text.required("reason for the withdrawal", reason, Text.SENTENCE);
    }

    public UUID id() {
        return id;
    }

    /** What all revisions of one piece of evidence have in common: the id of the first. */
    public UUID piece() {
        return piece == null ? id : piece;
    }

    /** Counted from 1. */
    public int revision() {
        return revision;
    }

    /** The criterion that it is for; none if it is for the track as a whole. */
    public Optional<UUID> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** What it consists of, or points at. */
    public EvidenceSubject subject() {
        return new EvidenceSubject(
                kind,
                subject,
                subjectFingerprint,
                fileName == null || mediaType == null || bytes == null
                        ? null
                        : new EvidenceFile(fileName, mediaType, bytes));
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

    /** Who answers for it; may be empty. */
    public String owner() {
        return owner;
    }

    /** The day by which somebody looks whether it still holds, if one is set. */
    public Optional<LocalDate> review() {
        return Optional.ofNullable(review);
    }

    /** Who noted it; empty for what was noted before that was kept. */
    public String notedBy() {
        return notedBy;
    }

    /** When it was noted, if that was kept. */
    public Optional<LocalDate> notedOn() {
        return Optional.ofNullable(notedOn);
    }

    /** The SHA-256 of this revision, in hexadecimal digits, if that was kept. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /** When the next revision replaced it, if one did. */
    public Optional<LocalDate> superseded() {
        return Optional.ofNullable(superseded);
    }

    /** When it was withdrawn, if it was. */
    public Optional<LocalDate> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    /** Why it was withdrawn; empty if it was not. */
    public String withdrawalReason() {
        return withdrawalReason;
    }

    /** Whether it is what holds: neither replaced nor withdrawn. */
    public boolean stands() {
        return superseded == null && withdrawn == null;
    }
}
