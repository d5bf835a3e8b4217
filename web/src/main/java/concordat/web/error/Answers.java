package concordat.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request with a problem: programs get problem+json, people the page of that status. */
public final class Answers {
    /** The request attribute under which an error page finds its {@link Problem}. */
    public static final String PROBLEM = "concordat.problem";

    private Answers() {}

    /** Ends the request with the problem behind this exception. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        Problem problem = Problem.of(thrown);
        if (request.getServletPath().startsWith("/api")) {
            response.setStatus(problem.status());
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(ProblemJson.of(problem));
        } else {
            request.setAttribute(PROBLEM, problem);
            response.sendError(problem.status());
        }
    }
}
