package concordat.domain.news;

/** Where mail leaves the installation. */
public interface Postbox {
    /** Whether a mail server is configured. */
    boolean isThere();

    /** Where people find Concordat, for links in mails, without a slash at its end. */
    String base();

    /**
     * Hands a letter to the mail server.
     *
     * @throws MailServerAway if it cannot be reached, or takes no mail at all now
     * @throws MailRefused if it does not take this one
     */
    void send(Letter letter);
}
