package concordat.domain.paper;

import static concordat.domain.paper.PaperRule.COVER_SHEET_IS_COMPLETE;
import static concordat.domain.paper.PaperRule.FILE_IS_ADDED_ONCE;
import static concordat.domain.paper.PaperRule.NOTHING_IN_QUARANTINE;
import static concordat.domain.paper.PaperRule.NOT_MORE_FILES;
import static concordat.domain.paper.PaperRule.NO_PATIENT_DATA;
import static concordat.domain.paper.PaperRule.ONE_DOCUMENT_IS_THE_PAPER;
import static concordat.domain.paper.PaperRule.PAPER_HAS_A_DOCUMENT;

import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.Ids;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One version of a paper: written until it is handed in, and from then on never changed. */
@Entity
@Table(name = "paper_version")
public class PaperVersion {
    /** A paper with more files than this is a folder. */
    static final int MOST_FILES = 20;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private int number;

    @Embedded
    private CoverSheet cover;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VersionState state = VersionState.DRAFT;

    @Column(name = "changed_because", nullable = false)
    private String changedBecause = "";

    @Column(nullable = false)
    private String fingerprint = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Timeliness timeliness = Timeliness.IN_TIME;

    @Column(name = "handed_in_by", nullable = false)
    private String handedInBy = "";

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "approved_by", nullable = false)
    private String approvedBy = "";

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "chair_agreed_because", nullable = false)
    private String chairAgreedBecause = "";

    @Column(name = "chair_agreed_recorded_by", nullable = false)
    private String chairAgreedRecordedBy = "";

    @Column(name = "chair_agreed_at")
    private @Nullable Instant chairAgreedAt;

    @Column(name = "accepted_by", nullable = false)
    private String acceptedBy = "";

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "returned_by", nullable = false)
    private String returnedBy = "";

    @Column(name = "returned_because", nullable = false)
    private String returnedBecause = "";

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    @OrderBy("addedAt")
    private List<PaperFile> files = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaperVersion() {}

    static PaperVersion first(CoverSheet blank, Clock clock) {
        PaperVersion version = new PaperVersion();
        version.id = Ids.next(clock);
        version.number = 1;
        version.cover = blank;
        return version;
    }

    /** The next one, which begins as this one was, with all its files. */
    PaperVersion next(Clock clock) {
        PaperVersion version = new PaperVersion();
        version.id = Ids.next(clock);
        version.number = number + 1;
        version.cover = cover;
        present().forEach(file -> version.files.add(file.carriedOver(clock)));
        return version;
    }

    void write(CoverSheet sheet, String because) {
        cover = sheet;
        changedBecause = Text.optional("what has changed", because, Text.SENTENCE);
    }

    /** @throws concordat.domain.shared.RuleBroken if it is there already, or there is another paper, or there are too many */
    PaperFile add(PaperId paper, FileRole role, Incoming file, String by, Clock clock) {
        List<PaperFile> present = present();
        NOT_MORE_FILES.require(present.size() < MOST_FILES, MOST_FILES);
        present.stream()
                .filter(there -> there.fingerprint().equals(file.fingerprint()))
                .findFirst()
                .ifPresent(there -> FILE_IS_ADDED_ONCE.require(false, there.name()));
        if (role == FileRole.PAPER) {
            document().ifPresent(there -> ONE_DOCUMENT_IS_THE_PAPER.require(false, there.name()));
        }
        PaperFile added = PaperFile.of(paper, role, file, by, clock);
        files.add(added);
        return added;
    }

    PaperFile remove(PaperFileId file) {
        PaperFile found = present().stream()
                .filter(there -> there.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("file"));
        found.remove();
        return found;
    }

    /** @throws concordat.domain.shared.RuleBroken if anything is missing that a paper cannot be handed in without (MT-10, RC-7) */
    void handIn(String by, Instant at) {
        List<CoverSheet.Field> missing = cover.missing();
        COVER_SHEET_IS_COMPLETE.require(
                missing.isEmpty(),
                "enter " + missing.stream().map(CoverSheet.Field::words).collect(Collectors.joining(", ")));
        NO_PATIENT_DATA.require(cover.noPatientData());
        PAPER_HAS_A_DOCUMENT.require(cover.wholePaper() || document().isPresent());
        present().stream()
                .filter(PaperFile::isHarmful)
                .findFirst()
                .ifPresent(file -> NOTHING_IN_QUARANTINE.require(false, file.name()));
        state = VersionState.WITH_SPONSOR;
        handedInBy = by;
        handedInAt = at;
        fingerprint = sha256(CanonicalForm.of(Map.of(
                "number",
                number,
                "cover",
                cover,
                "files",
                present().stream()
                        .map(file -> Map.of("role", file.role(), "name", file.name(), "sha256", file.fingerprint()))
                        .toList())));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    void approve(String by, Instant at, Timeliness came) {
        state = VersionState.SUBMITTED;
        approvedBy = by;
        approvedAt = at;
        timeliness = came;
    }

    void returnToAuthor(String because, String by, Instant at) {
        state = VersionState.RETURNED;
        returnedBecause = Text.required("reason", because, Text.SENTENCE);
        returnedBy = by;
        returnedAt = at;
    }

    void agreeToLate(String because, String by, Instant at) {
        chairAgreedBecause = Text.required("reason why the chair agrees", because, Text.SENTENCE);
        chairAgreedRecordedBy = by;
        chairAgreedAt = at;
    }

    /** @return the files of which a PDF is to be made */
    List<PaperFile> accept(String by, Instant at) {
        state = VersionState.ACCEPTED;
        acceptedBy = by;
        acceptedAt = at;
        return present().stream().filter(PaperFile::awaitPdf).toList();
    }

    int number() {
        return number;
    }

    CoverSheet cover() {
        return cover;
    }

    VersionState state() {
        return state;
    }

    Timeliness timeliness() {
        return timeliness;
    }

    /** Whether the chair has agreed to it although it is late. */
    boolean isAgreed() {
        return chairAgreedAt != null;
    }

    String fingerprint() {
        return fingerprint;
    }

    private Optional<PaperFile> document() {
        return present().stream().filter(file -> file.role() == FileRole.PAPER).findFirst();
    }

    /** Its files, the paper first. */
    List<PaperFile> present() {
        return files.stream()
                .filter(file -> !file.isRemoved())
                .sorted(Comparator.comparing(PaperFile::role))
                .toList();
    }

    Optional<PaperFile> find(PaperFileId file) {
        return files.stream().filter(there -> there.id().equals(file)).findFirst();
    }

    /** It as pages read it. */
    PaperSheet.Version sheet() {
        return new PaperSheet.Version(
                number,
                state,
                cover,
                changedBecause,
                fingerprint,
                timeliness,
                act(handedInBy, handedInAt, ""),
                act(approvedBy, approvedAt, ""),
                act(chairAgreedRecordedBy, chairAgreedAt, chairAgreedBecause),
                act(acceptedBy, acceptedAt, ""),
                act(returnedBy, returnedAt, returnedBecause),
                present().stream().map(PaperFile::line).toList());
    }

    private static Optional<PaperSheet.Act> act(String by, @Nullable Instant at, String because) {
        return Optional.ofNullable(at).map(when -> new PaperSheet.Act(by, when, because));
    }
}
