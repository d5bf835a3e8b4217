package concordat.domain.paper;

import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.UUID;

/** Files of papers are handed out to whoever may see them. Whoever opens one for Part 2 is put on record (RC-8). */
@UseCase
@AllowedTo({
    Role.PAPER_AUTHOR,
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class OpeningPapers {
    private final Papers papers;
    private final PaperContents contents;
    private final Journal journal;
    private final CurrentActor actor;

    @Inject
    OpeningPapers(Papers papers, PaperContents contents, Journal journal, CurrentActor actor) {
        this.papers = papers;
        this.contents = contents;
        this.journal = journal;
        this.actor = actor;
    }

    /** What will be handed out. */
    public enum Form {
        /** As it came. */
        ORIGINAL,
        /** As readers get it: itself if it is a PDF, or the one that was made of it. */
        PDF
    }

    /**
     * A file that may be handed out.
     *
     * @param name by which it is saved
     */
    public record Opened(PaperFileId file, UUID content, String name, String mediaType, long bytes) {}

    /**
     * Opens a file, and puts that on record if it belongs to a paper for Part 2.
     *
     * @throws NotFound if there is none, the actor may not see it, it is in quarantine, or there is no PDF of it
     */
    public Opened open(PaperFileId id, Form form) {
        Paper paper = papers.get(papers.paperOf(id));
        PaperFile file = paper.file(id);
        PaperFileLine line = file.line();
        if (line.isInQuarantine() || file.isRemoved()) {
            throw new NotFound("file");
        }
        PaperVersion version = paper.versionOf(id);
        if (version.cover().part() == Part.PART_2
                && !actor.person().equals(paper.author().person())) {
            journal.record(new PaperEvent.PrivatePaperOpened(
                    paper.id(), paper.partnership(), version.cover().title(), version.number(), id, line.name()));
        }
        if (form == Form.ORIGINAL) {
            return new Opened(id, file.content(), line.name(), line.format().mediaType(), line.bytes());
        }
        UUID readable = file.readable().orElseThrow(() -> new NotFound("file"));
        return new Opened(
                id,
                readable,
                line.pdf().isPresent() ? line.name() + ".pdf" : line.name(),
                PaperFormat.PDF.mediaType(),
                line.pdf().map(PaperFileLine.Pdf::bytes).orElse(line.bytes()));
    }

    /** Writes what was opened there, in pieces. @throws NotFound if the actor may not see it any more */
    public void copy(Opened opened, OutputStream to) {
        contents.copy(opened.content(), to);
    }
}
