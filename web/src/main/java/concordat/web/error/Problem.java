package concordat.web.error;

import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for people and programs (RFC 9457).
 *
 * @param status the HTTP status
 * @param title what kind of problem it is, in a few words
 * @param detail the sentence to show
 * @param rule the rule that was broken, such as {@code VO-8}, if one was
 * @param reference what to quote when asking for help; only for failures of ours
 * @param field where in the request it lies, such as {@code votes[0].ballot}, if it lies in one place
 */
public record Problem(
        int status,
        String title,
        String detail,
        @Nullable String rule,
        @Nullable String reference,
        @Nullable String field) {
    private static final Logger LOG = System.getLogger(Problem.class.getName());

    /** A problem that lies in no one place of the request. */
    public Problem(int status, String title, String detail, @Nullable String rule, @Nullable String reference) {
        this(status, title, detail, rule, reference, null);
    }

    /** The problem behind an exception. Failures of ours are logged under a reference, and shown without their cause. */
    public static Problem of(Throwable thrown) {
        Throwable cause = rootOf(thrown);
        if (cause instanceof RuleBroken broken) {
            return new Problem(
                    422,
                    "A rule does not allow this",
                    broken.getMessage(),
                    broken.rule().id(),
                    null);
        }
        if (cause instanceof Unreadable unreadable) {
            return unreadable.problem();
        }
        if (cause instanceof NotAllowed) {
            return new Problem(403, "Not allowed", text(cause), null, null);
        }
        if (cause instanceof NotFound) {
            return new Problem(404, "Not found", text(cause), null, null);
        }
        if (cause instanceof OutOfDate) {
            return new Problem(409, "Changed by somebody else", text(cause), null, null);
        }
        if (cause instanceof OptimisticLockException) {
            return new Problem(
                    409,
                    "Changed by somebody else",
                    "Somebody else changed this while you were working on it. Nothing of theirs is lost: "
                            + "look at what it says now, and decide again.",
                    null,
                    null);
        }
        if (cause instanceof TooLarge) {
            return new Problem(413, "Too large", text(cause), null, null);
        }
        if (cause instanceof IllegalArgumentException) {
            return new Problem(400, "Not understood", text(cause), null, null);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Failure " + reference, thrown);
        return new Problem(
                500,
                "Something went wrong",
                "Concordat could not do this. Nothing was half saved. Quote the reference " + reference
                        + " when you ask for help.",
                null,
                reference);
    }

    /** Whether it is the reader's to mend, on the page where they are. */
    public boolean canBeMended() {
        return status == 400 || status == 409 || status == 422 || status == 403;
    }

    private static String text(Throwable cause) {
        return cause.getMessage() == null ? "This was not understood." : cause.getMessage();
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable cause = thrown;
        while (!isOurs(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return isOurs(cause) ? cause : thrown;
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof RuleBroken
                || cause instanceof Unreadable
                || cause instanceof NotAllowed
                || cause instanceof NotFound
                || cause instanceof OutOfDate
                || cause instanceof OptimisticLockException
                || cause instanceof TooLarge
                || cause.getClass() == IllegalArgumentException.class;
    }
}
