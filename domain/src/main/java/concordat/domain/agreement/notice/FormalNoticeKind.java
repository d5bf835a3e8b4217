package concordat.domain.agreement.notice;

/** What a formal notice is about. Notice to end or not to renew an agreement moves its dates, and is kept with them. */
public enum FormalNoticeKind {
    BREACH("Breach of the agreement"),
    DISPUTE("Dispute"),
    CHANGE_OF_DETAILS("Change of address or contact"),
    VARIATION_REQUEST("Request for a change of price or terms"),
    FORCE_MAJEURE("Force majeure"),
    OTHER("Other");

    private final String words;

    FormalNoticeKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
