package concordat.web.api;

import concordat.web.error.Problem;
import concordat.web.error.ProblemJson;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers whatever is thrown below the API as problem+json; no stack trace leaves the server. */
@Provider
public class ApiProblems implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = thrown instanceof WebApplicationException refused ? of(refused) : Problem.of(thrown);
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(ProblemJson.of(problem))
                .build();
    }

    private static Problem of(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        return new Problem(
                status.getStatusCode(),
                status.getReasonPhrase(),
                status.getStatusCode() == 404 ? "There is nothing at this address." : status.getReasonPhrase() + ".",
                null,
                null);
    }
}
