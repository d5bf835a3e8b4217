package concordat.domain.search;

import concordat.domain.paper.PaperContents;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Concordat reads the files of accepted papers, so that they are found by what they say. Each step is a transaction of its own. */
@UseCase
@AllowedTo(Role.JOB)
public class ExtractingTexts {
    private final PaperTexts texts;
    private final PaperContents contents;

    @Inject
    ExtractingTexts(PaperTexts texts, PaperContents contents) {
        this.texts = texts;
        this.contents = contents;
    }

    /** The files of a paper whose text has not been read. */
    public List<Waiting> waiting(PaperId paper) {
        return texts.waiting(paper);
    }

    /**
     * A file that waits.
     *
     * @param content under what its content is kept
     * @param harmful whether a scanner found something in it
     */
    public record Waiting(PaperFileId file, UUID content, PaperFormat format, boolean harmful) {}

    /** Writes its content there. */
    public void copy(Waiting waiting, OutputStream to) {
        contents.copy(waiting.content(), to);
    }

    /** Keeps its text, or why there is none. */
    public void keep(Waiting waiting, FileText text) {
        texts.keep(waiting.file(), text);
    }
}
