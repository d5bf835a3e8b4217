package concordat.web.error;

/** More was sent at once than is taken. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is too large, and how much is taken */
    public TooLarge(String sentence) {
        super(sentence);
    }
}
