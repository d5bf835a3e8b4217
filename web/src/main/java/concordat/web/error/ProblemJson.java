package concordat.web.error;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** A problem as {@code application/problem+json} (RFC 9457). */
public final class ProblemJson {
    private ProblemJson() {}

    /** The JSON text; the rule's id, the field and our reference are members of their own. */
    public static String of(Problem problem) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.detail());
        if (problem.rule() != null) {
            json.add("rule", problem.rule());
        }
        if (problem.field() != null) {
            json.add("field", problem.field());
        }
        if (problem.reference() != null) {
            json.add("reference", problem.reference());
        }
        return json.build().toString();
    }
}
