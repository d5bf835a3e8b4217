package concordat.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Ends both sessions, here and at the identity provider, and comes back to the page that says so. The token subsystem of
 * the server has no sign-out of its own.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String onward = onward(request);
        request.getSession().invalidate();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", onward);
    }

    private static String onward(HttpServletRequest request) {
        String signedOut =
                request.getRequestURL().toString().replaceFirst(request.getServletPath() + "$", "/signed-out");
        @Nullable Principal person = request.getUserPrincipal();
        if (person instanceof OidcPrincipal<?> principal
                && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context) {
            @Nullable String endSession = context.getOidcClientConfiguration().getLogoutUrl();
            if (endSession != null) {
                return endSession + "?id_token_hint=" + encoded(context.getIDTokenString())
                        + "&post_logout_redirect_uri=" + encoded(signedOut);
            }
        }
        return signedOut;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
