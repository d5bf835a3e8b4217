package concordat.domain.shared;

/** The actor may not do this. The message says what would be needed, and nothing about what it would have touched. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message a sentence for the person who tried */
    public NotAllowed(String message) {
        super(message);
    }
}
