package concordat.stack;

/** The stack cannot start or go on. The message is one sentence for the person at the terminal, and says what to do. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
