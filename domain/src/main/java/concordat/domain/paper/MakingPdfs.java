package concordat.domain.paper;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Making the accepted files of a paper into PDF, by the rights of the secretary who accepted it. Each step is a transaction of its own. */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class MakingPdfs {
    private final Papers papers;
    private final PaperContents contents;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    MakingPdfs(
            Papers papers,
            PaperContents contents,
            Committees committees,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.papers = papers;
        this.contents = contents;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** The files of a paper that wait for being made into PDF. */
    public List<Waiting> waiting(PaperId id) {
        Paper paper = papers.get(id);
        Authority.over(committees.get(paper.committee()), actor, Role.GOVERNANCE_OFFICER);
        return paper.waiting();
    }

    /** A file that waits. */
    public record Waiting(PaperFileId file, UUID content, PaperFormat format) {}

    /** Writes its content there. */
    public void copy(Waiting waiting, OutputStream to) {
        contents.copy(waiting.content(), to);
    }

    /** Keeps the PDF that was made of a file, beside it. */
    public void made(PaperId id, PaperFileId file, Path pdf, long bytes, String fingerprint, int pages) {
        Paper paper = papers.lock(id);
        Authority.over(committees.get(paper.committee()), actor, Role.GOVERNANCE_OFFICER);
        UUID content = Ids.next(clock);
        journal.record(paper.converted(file, new Paper.PdfContent(content, bytes, fingerprint, pages)));
        contents.keep(content, id, fingerprint, pdf);
    }

    /** Puts on record that a file could not be made into PDF, and why: the pack says so in its place, and its author is asked for a PDF. */
    public void notMade(PaperId id, PaperFileId file, String problem) {
        Paper paper = papers.lock(id);
        Authority.over(committees.get(paper.committee()), actor, Role.GOVERNANCE_OFFICER);
        journal.record(paper.notConverted(file, problem));
    }
}
