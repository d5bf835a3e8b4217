package concordat.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form that was sent in this request. Sent twice, by a double click or again after a lost answer, its key is the same. */
@RequestScoped
public class Submission {
    static final String KEY = "once";

    private static final String SEEN = "seen";
    private static final String INCOMPLETE = "The form is incomplete. Load the page again.";

    private final HttpServletRequest request;

    @Inject
    Submission(HttpServletRequest request) {
        this.request = ShownAgain.form(request);
    }

    /** The id that a hidden field carries. @throws IllegalArgumentException if the form was not one of ours */
    public static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(INCOMPLETE, broken);
        }
    }

    /** Whether the page was asked for by sending one of its forms. */
    public boolean isSent() {
        return request.getParameter(KEY) != null;
    }

    /** Whether that button was pressed, in whichever row of the form; named by the id of its component. */
    public boolean isPressed(String button) {
        String name = button + ":button";
        return request.getParameterMap().keySet().stream()
                .anyMatch(each -> each.equals(name) || each.endsWith(":" + name));
    }

    /** What the form's hidden fields of that name carry, in their order; a row of a form says so what it is about. */
    public List<String> values(String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /**
     * The version that whoever sent the form had before them.
     *
     * @param now the version to name in a form that is shown for the first time
     * @throws IllegalArgumentException if the form was not one of ours
     */
    public long seen(long now) {
        List<String> sent = values(SEEN);
        if (sent.isEmpty()) {
            return now;
        }
        if (!sent.get(0).matches("\\d{1,18}")) {
            throw new IllegalArgumentException(INCOMPLETE);
        }
        return Long.parseLong(sent.get(0));
    }

    /**
     * The form with all that was entered: sent twice as it is, it is one change; entered anew, as after going back to it,
     * it is another.
     */
    public UUID contents() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) ->
                        all.append(name).append('=').append(List.of(values)).append('\n'));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The form's own key. @throws IllegalArgumentException if the form was not one of ours */
    public UUID key() {
        @Nullable String key = request.getParameter(KEY);
        if (key == null) {
            throw new IllegalArgumentException(INCOMPLETE);
        }
        return id(key);
    }
}
