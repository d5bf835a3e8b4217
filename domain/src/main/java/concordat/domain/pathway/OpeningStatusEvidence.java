package concordat.domain.pathway;

import concordat.domain.paper.PaperContents;
import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Objects;
import java.util.UUID;

/** Files that are evidence on the way to university status are handed out to whoever sees the track, withdrawn ones not any more. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class OpeningStatusEvidence {
    private final StatusTracks tracks;
    private final PaperContents contents;

    @Inject
    OpeningStatusEvidence(StatusTracks tracks, PaperContents contents) {
        this.tracks = tracks;
        this.contents = contents;
    }

    /** A file that may be handed out. */
    public record Opened(UUID content, EvidenceFile file) {}

    /** That file. @throws NotFound if there is none, it was withdrawn, or the actor may not see it */
    public Opened open(UUID evidence) {
        Evidence piece = tracks.evidence(evidence);
        EvidenceFile file = piece.subject().file();
        if (file == null || piece.withdrawn().isPresent()) {
            throw new NotFound("file");
        }
        return new Opened(Objects.requireNonNull(piece.subject().id()), file);
    }

    /** Writes what was opened there, in pieces. @throws NotFound if the actor may not see it any more */
    public void copy(Opened opened, OutputStream to) {
        contents.copy(opened.content(), to);
    }
}
