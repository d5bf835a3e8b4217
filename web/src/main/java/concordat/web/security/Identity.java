package concordat.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Whom the identity provider says somebody is: issuer and subject, never an e-mail address. The name is for show.
 * It gives no authority; appointments do.
 */
public record Identity(String issuer, String subject, String name) {
    public Identity {
        if (issuer.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("A token names its issuer and its subject");
        }
    }

    /**
     * The identity of whoever sends the request, by session or by bearer token; none if nobody has signed in, or if the
     * token lacks an issuer or a subject, which the container would let pass.
     */
    public static Optional<Identity> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? of(principal.getOidcSecurityContext())
                : Optional.empty();
    }

    private static Optional<Identity> of(OidcSecurityContext context) {
        @Nullable IDToken idToken = context.getIDToken();
        @Nullable JsonWebToken token = idToken == null ? context.getToken() : idToken;
        if (token == null || blank(token.getIssuer()) || blank(token.getSubject())) {
            return Optional.empty();
        }
        return Optional.of(new Identity(token.getIssuer(), token.getSubject(), name(token)));
    }

    private static String name(JsonWebToken token) {
        @Nullable String name = token.getClaimValueAsString("name");
        @Nullable String username = token.getClaimValueAsString("preferred_username");
        if (name != null && !name.isBlank()) {
            return name;
        }
        return username != null && !username.isBlank() ? username : token.getSubject();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
