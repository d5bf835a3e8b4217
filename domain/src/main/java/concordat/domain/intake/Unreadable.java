package concordat.domain.intake;

/** A file that is not taken, with the sentence that says why and what to do instead. */
public final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String sentence) {
        super(sentence);
    }

    public Unreadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
