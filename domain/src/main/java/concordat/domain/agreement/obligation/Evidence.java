package concordat.domain.agreement.obligation;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * That an obligation was met, as the party that owed it says.
 *
 * @param on the day on which it was met
 * @param statement what was done
 * @param evidence by what that can be seen; may be empty
 * @param keptAt where that is kept; may be empty
 */
public record Evidence(LocalDate on, String statement, String evidence, String keptAt) {
    /** @throws IllegalArgumentException if the statement is missing, or a text too long */
    public Evidence {
        statement = Text.required("statement of what was done", statement, Text.SENTENCE);
        evidence = Text.optional("evidence", evidence, Text.SENTENCE);
        keptAt = Text.optional("place where it is kept", keptAt, Text.LINE);
    }
}
