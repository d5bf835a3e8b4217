package concordat.domain.news;

/** The mail server cannot be reached, or takes no mail at all now. */
public final class MailServerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailServerAway(String message, Throwable cause) {
        super(message, cause);
    }
}
