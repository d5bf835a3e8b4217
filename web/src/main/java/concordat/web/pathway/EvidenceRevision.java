package concordat.web.pathway;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.web.look.Words;
import java.time.LocalDate;

/** A revision of a piece of evidence, as tables show it. */
public record EvidenceRevision(
        String id,
        String date,
        String text,
        String kind,
        String source,
        String owner,
        String review,
        String noted,
        String fingerprint,
        String href,
        String link,
        String state,
        boolean stands) {

    static EvidenceRevision of(EvidenceDetails piece) {
        LocalDate review = piece.review();
        return new EvidenceRevision(
                piece.id().toString(),
                Words.date(piece.on()),
                piece.text(),
                piece.subject().kind().words(),
                piece.source().isEmpty() ? "Not recorded" : piece.source(),
                piece.owner().isEmpty() ? "Not recorded" : piece.owner(),
                review == null ? "Not set" : Words.date(review),
                piece.notedOn() == null ? "Not recorded" : Words.date(piece.notedOn()) + ", " + piece.notedBy(),
                piece.fingerprint().isEmpty() ? "Not recorded" : piece.fingerprint(),
                href(piece),
                link(piece.subject()),
                state(piece),
                piece.stands());
    }

    private static String href(EvidenceDetails piece) {
        EvidenceSubject subject = piece.subject();
        return switch (subject.kind()) {
            case FILE -> "/api/v1/status-evidence/" + piece.id();
            case DECISION -> "/decision?id=" + subject.id();
            case STATEMENT, FULFILMENT, VALUE -> "";
        };
    }

    private static String link(EvidenceSubject subject) {
        EvidenceSubject.EvidenceFile file = subject.file();
        if (file != null) {
            return file.name() + " (" + Words.size(file.bytes()) + ")";
        }
        return subject.kind() == EvidenceKind.DECISION ? "Open the decision" : "";
    }

    private static String state(EvidenceDetails piece) {
        String revision = "Revision " + piece.revision();
        LocalDate withdrawn = piece.withdrawn();
        LocalDate superseded = piece.superseded();
        if (withdrawn != null) {
            return revision + ", withdrawn on " + Words.date(withdrawn) + ": " + piece.withdrawalReason();
        }
        return superseded == null ? revision + ", stands" : revision + ", replaced on " + Words.date(superseded);
    }
}
