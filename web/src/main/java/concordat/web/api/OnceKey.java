package concordat.web.api;

import concordat.domain.shared.Text;
import concordat.domain.usecase.CurrentActor;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By which a request that is sent again is known, so that it changes nothing twice. */
public class OnceKey {
    private static final int LONGEST = 50;

    @HeaderParam("Idempotency-Key")
    @Parameter(
            required = true,
            description =
                    "Any text of your own, new for each request: sent again with the same key, the request changes"
                            + " nothing more and is answered with what there is.",
            schema = @Schema(minLength = 1, maxLength = LONGEST))
    private @Nullable String key;

    /** The key of whoever sends it: nobody meets the key of anybody else. @throws concordat.web.error.Unreadable if it is missing or too long */
    String of(CurrentActor actor) {
        return actor.person().value() + ":"
                + Given.in("Idempotency-Key", () -> Text.required("Idempotency-Key", Given.text(key), LONGEST));
    }
}
