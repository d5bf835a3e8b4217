package concordat.domain.search;

import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import java.util.List;
import java.util.Map;

/** The texts of the files of papers, as search finds them. */
public interface PaperTexts {
    /** The files of the version accepted last whose text has not been read; none to anybody but the job that reads them. */
    List<ExtractingTexts.Waiting> waiting(PaperId paper);

    /** Keeps the text of a file; nothing happens if it is not of the version accepted last any more. */
    void keep(PaperFileId file, FileText text);

    /** The files of a paper that are found by their cover sheet only, and why; of those that the actor sees. */
    Map<PaperFileId, String> withoutText(PaperId paper);
}
