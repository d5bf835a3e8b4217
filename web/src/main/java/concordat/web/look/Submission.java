package concordat.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form that was sent in this request. Sent twice, by a double click or again after a lost answer, its key is the same. */
@RequestScoped
public class Submission {
    static final String KEY = "once";

    private final HttpServletRequest request;

    @Inject
    Submission(HttpServletRequest request) {
        this.request = request;
    }

    /** The form's own key. @throws IllegalArgumentException if the form was not one of ours */
    public UUID key() {
        @Nullable String key = request.getParameter(KEY);
        if (key == null) {
            throw new IllegalArgumentException("The form is incomplete. Load the page again.");
        }
        return UUID.fromString(key);
    }
}
