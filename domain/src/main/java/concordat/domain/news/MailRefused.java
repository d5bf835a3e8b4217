package concordat.domain.news;

/** The mail server does not take this mail. */
public final class MailRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /** @param forGood whether it would not take it later either */
    public MailRefused(String message, boolean forGood, Throwable cause) {
        super(message, cause);
        this.forGood = forGood;
    }

    public boolean isForGood() {
        return forGood;
    }
}
