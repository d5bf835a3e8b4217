package concordat.domain.news;

/** What has become of a mail. */
public enum MailState {
    WAITING("Waiting"),
    SENDING("Being sent"),
    SENT("Sent"),
    /** When its time came there was nothing left that its reader may see. */
    NOTHING_TO_SAY("Not sent: nothing to say any more"),
    GIVEN_UP("Not sent: refused");

    private final String words;

    MailState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
