package concordat.web.document;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.document.DocumentId;
import concordat.domain.document.DocumentKind;
import concordat.domain.document.DocumentLine;
import concordat.domain.document.DocumentRule;
import concordat.domain.document.FileType;
import concordat.domain.document.KeepingDocuments;
import concordat.domain.document.NewDocument;
import concordat.domain.document.ReadingDocuments;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that are kept with an agreement, such as its scanned signed copy, each with its fingerprint. */
@Named
@RequestScoped
public class AgreementDocumentsPage {
    private static final int KILOBYTE = 1024;
    private static final Map<Rule, String> FIELDS = Map.of(
            DocumentRule.FILE_HAS_CONTENT, "file",
            DocumentRule.FILE_IS_NOT_TOO_LARGE, "file",
            DocumentRule.FILE_IS_OF_A_KNOWN_TYPE, "file",
            DocumentRule.FILE_IS_KEPT_ONCE, "file");

    private final KeepingDocuments keeping;
    private final Notices notices;
    private final Submission sent;
    private final AgreementDetails agreement;
    private final boolean changing;
    private final List<DocumentLine> lines;
    private DocumentKind kind = DocumentKind.SIGNED_COPY;
    private @Nullable Part file;
    private @Nullable String wrong;
    private String reason = "";

    @Inject
    AgreementDocumentsPage(
            KeepingDocuments keeping,
            ReadingDocuments reading,
            ReadingAgreements agreements,
            Query query,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        agreement = agreements.agreement(new AgreementId(query.id("id")));
        changing = agreements.powers(agreement.id()).change();
        lines = reading.of(agreement.id());
    }

    /** Keeps the file that was chosen. */
    public @Nullable String keep() {
        NewDocument handedIn = HandedIn.file(file, kind).orElse(null);
        if (handedIn == null) {
            notices.wrong("file", "Choose the file");
            return null;
        }
        try {
            keeping.keep(sent.key().toString(), agreement.id(), handedIn);
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The file is kept with the agreement.");
        return address();
    }

    /** Puts on record that a file was kept by mistake. */
    public @Nullable String withdraw() {
        @Nullable String chosen = wrong;
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        try {
            keeping.withdraw(new DocumentId(UUID.fromString(chosen)), reason);
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(DocumentRule.DOCUMENT_IS_WITHDRAWN_ONCE, "wrong"));
            return null;
        }
        notices.done("The file is withdrawn. Its name, its fingerprint and the reason stay on record.");
        return address();
    }

    private String address() {
        return "/agreement-documents?faces-redirect=true&id=" + getId();
    }

    public List<Row> getRows() {
        return lines.stream()
                .map(line -> new Row(
                        line.id().value().toString(),
                        line.name(),
                        line.kind().words(),
                        size(line.bytes()),
                        line.fingerprint(),
                        line.keptBy() + ", " + Words.moment(line.keptAt()),
                        line.withdrawalReason()))
                .toList();
    }

    private static String size(int bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? Words.number((bytes + KILOBYTE - 1) / KILOBYTE) + " KB"
                : Words.number((bytes + KILOBYTE * KILOBYTE - 1) / (KILOBYTE * KILOBYTE)) + " MB";
    }

    /** Whether the reader keeps the agreement, and so its files. */
    public boolean isChanging() {
        return changing;
    }

    public List<Option> getKinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(DocumentKind::isChosen)
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The files that can still be withdrawn. */
    public List<Option> getStanding() {
        return lines.stream()
                .filter(line -> !line.isWithdrawn())
                .map(line -> Option.of(line.id().value().toString(), line.name()))
                .toList();
    }

    /** What a file may be. */
    public String getLimits() {
        return FileType.WORDS + ", up to " + NewDocument.MOST_MEGABYTES + " MB.";
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind chosen) {
        kind = chosen;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }

    public @Nullable String getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable String chosen) {
        wrong = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = Objects.requireNonNullElse(entered, "");
    }

    /** A file as the list shows it. */
    public record Row(
            String id, String name, String kind, String size, String fingerprint, String kept, String withdrawn) {}
}
