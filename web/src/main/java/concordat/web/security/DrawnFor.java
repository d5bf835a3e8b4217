package concordat.web.security;

import concordat.domain.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * For whom a form was drawn, sealed so that nobody can say it of a form that we did not draw. Unlike the session's token
 * it outlives the session: it gives no right to do anything, only to find again what one typed. The seal's key is the
 * secret that we share with the identity provider, so that it is the same on every node and after a restart.
 */
public final class DrawnFor {
    /** The field that carries it. */
    public static final String FIELD = "drawnFor";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String MEANING = "concordat form drawn for ";

    private DrawnFor() {}

    /** What a form for that person carries. */
    static String sealed(PersonId person) {
        return person.value() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal(person.value()));
    }

    /** The person for whom the form of this request was drawn; none if it does not say, or the seal is not ours. */
    static Optional<PersonId> of(HttpServletRequest request) {
        @Nullable String field = request.getParameter(FIELD);
        if (field == null || !field.matches("[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        try {
            UUID person = UUID.fromString(field.substring(0, 36));
            byte[] seal = Base64.getUrlDecoder().decode(field.substring(37));
            return MessageDigest.isEqual(seal, seal(person)) ? Optional.of(new PersonId(person)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static byte[] seal(UUID person) {
        @Nullable String secret = System.getenv("CONCORDAT_CLIENT_SECRET");
        if (secret == null) {
            throw new IllegalStateException("CONCORDAT_CLIENT_SECRET is not set");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal((MEANING + person).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
