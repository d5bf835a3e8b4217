package concordat.web.security;

import concordat.domain.people.SigningIn;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says who acts in this request: the person to whom the sign-in is tied, with the appointments in force at this moment.
 * Whoever has none is shown the page that says whom to ask (ID-4).
 */
public class KnownActor implements Filter {
    private static final Set<String> WITHOUT_APPOINTMENT = Set.of(
            "/no-access", "/invitation", "/accessibility", "/privacy", "/help", "/sign-in", "/sign-out", "/signed-out");

    @Inject
    private CurrentActor current;

    @Inject
    private SigningIn signingIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getRequestURI().substring(asked.getContextPath().length());
        Optional<Identity> identity = path.startsWith("/static/") ? Optional.empty() : Identity.of(asked);
        identity.ifPresent(this::identify);
        if (identity.isPresent() && current.capacities().isEmpty() && !isOpen(path)) {
            ((HttpServletResponse) response).sendRedirect(asked.getContextPath() + "/no-access");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void identify(Identity identity) {
        current.become(new Actor.Person(identity.issuer(), identity.subject(), null, identity.name(), List.of()));
        current.become(signingIn.identify(identity.issuer(), identity.subject(), identity.name()));
    }

    private static boolean isOpen(String path) {
        return WITHOUT_APPOINTMENT.contains(path) || path.startsWith("/api/");
    }
}
