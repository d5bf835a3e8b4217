package concordat.domain.agreement.dates;

/** What a notice is for. */
public enum NoticeKind {
    NOT_TO_RENEW("Not to renew it"),
    TO_END("To end it when the notice has run out"),
    TO_BREAK("To break it off at a break date");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
