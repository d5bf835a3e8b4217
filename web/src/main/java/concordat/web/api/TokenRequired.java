package concordat.web.api;

import concordat.web.error.Problem;
import concordat.web.error.ProblemJson;
import concordat.web.security.Identity;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Nobody uses the interface without a token, or a session of the pages; programs are never sent to a sign-in page. */
@Provider
@PreMatching
public class TokenRequired implements ContainerRequestFilter {
    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked) {
        if (Identity.of(request).isEmpty()) {
            Problem problem =
                    new Problem(401, "Not signed in", "Send a bearer token of the identity provider.", null, null);
            asked.abortWith(Response.status(problem.status())
                    .header("WWW-Authenticate", "Bearer")
                    .type("application/problem+json")
                    .entity(ProblemJson.of(problem))
                    .build());
        }
    }
}
