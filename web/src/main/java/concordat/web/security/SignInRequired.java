package concordat.web.security;

import concordat.domain.people.BrowserSecret;
import concordat.domain.people.KeepingForms;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Sends whoever asks for a page without having signed in, or whose session ran out, to sign in, and remembers the page;
 * and, if they were sending a form, keeps what they typed until they have ({@link KeptFormsShown}).
 * Pages are not behind the container's own constraint, because that one forgets everything after the question mark of
 * the address that was asked for.
 */
public class SignInRequired implements Filter {
    private static final Set<String> OPEN =
            Set.of("/accessibility", "/privacy", "/help", "/signed-out", "/sign-in", "/sign-out");

    /** What a page asks for by itself: nobody wants to get there after they have signed in. */
    private static final Set<String> ASKED_BY_SCRIPT = Set.of("/live", "/room-fragment");

    @Inject
    private CurrentActor current;

    @Inject
    private KeepingForms keeping;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isOpen(asked) || Identity.of(asked).isPresent()) {
            chain.doFilter(request, response);
        } else {
            HttpServletResponse answer = (HttpServletResponse) response;
            if (ASKED_BY_SCRIPT.contains(path(asked))) {
                answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            if (asked.getMethod().equals("POST")) {
                DrawnFor.of(asked).ifPresent(person -> keep(person, asked, answer));
            }
            answer.addCookie(WantedPage.remember(asked));
            answer.sendRedirect(asked.getContextPath() + "/sign-in");
        }
    }

    private void keep(PersonId person, HttpServletRequest sent, HttpServletResponse answer) {
        BrowserSecret browser = BrowserCookie.of(sent).orElseGet(BrowserSecret::make);
        current.become(new Actor.Lapsed(person));
        try {
            keeping.keep(browser, SentForm.of(sent));
        } finally {
            current.become(new Actor.Nobody());
        }
        answer.addCookie(BrowserCookie.with(browser, sent));
    }

    private static String path(HttpServletRequest asked) {
        return asked.getRequestURI().substring(asked.getContextPath().length());
    }

    private static boolean isOpen(HttpServletRequest asked) {
        String path = path(asked);
        return OPEN.contains(path)
                || path.startsWith("/static/")
                || path.startsWith("/api/")
                || path.startsWith("/calendar-feed/")
                || path.startsWith("/health");
    }
}
