package concordat.web.api;

import concordat.web.error.Problem;
import concordat.web.error.ProblemJson;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers whatever is thrown below the API as problem+json; no stack trace leaves the server. */
@Provider
public class ApiProblems implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = thrown instanceof WebApplicationException refused && isAboutTheAddress(refused)
                ? of(refused)
                : asAnsweredHere(Problem.of(thrown));
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(ProblemJson.of(problem))
                .build();
    }

    private static boolean isAboutTheAddress(WebApplicationException refused) {
        return refused.getCause() == null || refused instanceof NotFoundException;
    }

    /** A program has named the version that it has seen: a lost race is a failed precondition. */
    private static Problem asAnsweredHere(Problem problem) {
        return problem.status() == 409
                ? new Problem(412, problem.title(), problem.detail(), problem.rule(), problem.reference())
                : problem;
    }

    private static Problem of(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        return new Problem(
                status.getStatusCode(),
                status.getReasonPhrase(),
                switch (status.getStatusCode()) {
                    case 404 -> "There is nothing at this address.";
                    case 405 -> "This cannot be done at this address.";
                    case 406 -> "This is answered as JSON only.";
                    case 415 -> "Send JSON, with Content-Type: application/json.";
                    default -> status.getReasonPhrase() + ".";
                },
                null,
                null);
    }
}
