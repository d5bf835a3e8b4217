package concordat.domain.agreement.obligation;

import concordat.domain.document.DocumentId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an obligation was met, as the party that owed it says.
 *
 * @param on the day on which it was met
 * @param statement what was done
 * @param evidence by what that can be seen; may be empty
 * @param keptAt where that is kept; may be empty
 * @param file the file that shows it, as it is kept with the agreement; null if there is none
 */
public record Evidence(LocalDate on, String statement, String evidence, String keptAt, @Nullable DocumentId file) {
    /** @throws IllegalArgumentException if the statement is missing, or a text too long */
    public Evidence {
        statement = Text.required("statement of what was done", statement, Text.SENTENCE);
        evidence = Text.optional("evidence", evidence, Text.SENTENCE);
        keptAt = Text.optional("place where it is kept", keptAt, Text.LINE);
    }

    /** Without a file. @throws IllegalArgumentException if the statement is missing, or a text too long */
    public Evidence(LocalDate on, String statement, String evidence, String keptAt) {
        this(on, statement, evidence, keptAt, null);
    }

    Evidence with(DocumentId kept) {
        return new Evidence(on, statement, evidence, keptAt, kept);
    }
}
