package concordat.web.error;

/** A request that cannot be read, and why; nothing was done. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem what to answer */
    public Unreadable(Problem problem, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    private Unreadable(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** One field of the request is missing or wrong. */
    public static Unreadable in(String field, String detail) {
        return new Unreadable(new Problem(400, "Not understood", detail, null, null, field));
    }

    /** The request as a whole is refused with that status. */
    public static Unreadable because(int status, String title, String detail) {
        return new Unreadable(new Problem(status, title, detail, null, null));
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
