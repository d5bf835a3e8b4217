package concordat.web.security;

import concordat.domain.shared.NotAllowed;
import concordat.web.error.Answers;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that change something and that another site made the browser send. A browser says where a request
 * comes from ({@code Sec-Fetch-Site}, {@code Origin}); a page's form also carries the session's token, which
 * the renderer of forms puts into each. A program with a bearer token sends neither, and needs neither: no browser adds
 * a bearer token by itself. A form whose session has ended passes if it is sealed as one of ours, marked so that it is
 * only shown again ({@link KeptFormsShown}) and never carried out.
 */
public class ForgeryGuard implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String OF_ANOTHER_SESSION = ForgeryGuard.class.getName();

    // Faces takes whatever carries this for a form that was sent, whichever way it came.
    private static final String SENT_BY_A_FORM = "jakarta.faces.ViewState";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isReading(asked) || hasBearerToken(asked) || isOurs(asked)) {
            chain.doFilter(request, response);
        } else {
            Answers.refuse(
                    asked,
                    (HttpServletResponse) response,
                    new NotAllowed("This did not come from a page of Concordat, or the page is out of date. "
                            + "Go back, load the page again, and repeat what you did."));
        }
    }

    /** Whether this request's form was drawn in a session that has ended, or in another than the present one. */
    static boolean isOfAnotherSession(HttpServletRequest asked) {
        return asked.getAttribute(OF_ANOTHER_SESSION) != null;
    }

    static boolean isApi(HttpServletRequest asked) {
        return asked.getServletPath().startsWith("/api");
    }

    private static boolean isReading(HttpServletRequest asked) {
        return READING.contains(asked.getMethod()) && asked.getParameter(SENT_BY_A_FORM) == null;
    }

    private static boolean hasBearerToken(HttpServletRequest asked) {
        String authorization = asked.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static boolean isOurs(HttpServletRequest asked) {
        String site = asked.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = asked.getHeader("Origin");
        if (origin != null && !sameHost(origin, asked)) {
            return false;
        }
        if (isApi(asked)) {
            return site != null || origin != null;
        }
        if (carriesToken(asked)) {
            return true;
        }
        asked.setAttribute(OF_ANOTHER_SESSION, true);
        return isPage(asked) && DrawnFor.of(asked).isPresent();
    }

    // Only pages know how to show a form and leave it at that.
    private static boolean isPage(HttpServletRequest asked) {
        return asked.getMethod().equals("POST") && !asked.getServletPath().startsWith("/sign-");
    }

    private static boolean sameHost(String origin, HttpServletRequest asked) {
        try {
            return asked.getHeader("Host") != null
                    && asked.getHeader("Host").equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean carriesToken(HttpServletRequest asked) {
        HttpSession session = asked.getSession(false);
        String expected = session == null ? null : FormKeys.tokenOf(session);
        return matches(expected, asked.getParameter(FormKeys.TOKEN));
    }

    private static boolean matches(@Nullable String expected, @Nullable String given) {
        return expected != null
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
