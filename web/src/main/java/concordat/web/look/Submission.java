package concordat.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

    /** The form's own key; none if the form was not one of ours. */
    public Optional<UUID> key() {
        @Nullable String key = request.getParameter(KEY);
        try {
            return key == null ? Optional.empty() : Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
