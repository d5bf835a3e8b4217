package concordat.domain.search;

import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/** A secretary learns which files of a paper search cannot look into, and can ask for others. */
@UseCase
@ReadsOnly
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class ReadingSearchability {
    private final PaperTexts texts;

    @Inject
    ReadingSearchability(PaperTexts texts) {
        this.texts = texts;
    }

    /** The files of a paper that are found by its cover sheet only, and why. */
    public Map<PaperFileId, String> withoutText(PaperId paper) {
        return texts.withoutText(paper);
    }
}
