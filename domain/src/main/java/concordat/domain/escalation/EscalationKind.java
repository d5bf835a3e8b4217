package concordat.domain.escalation;

/** Which way an issue is sent: up, to a body to which the committee reports, or across, to another one (domain.md 3.2). */
public enum EscalationKind {
    ESCALATION("Escalation", "escalated"),
    REFERRAL("Referral", "referred");

    private final String words;
    private final String past;

    EscalationKind(String words, String past) {
        this.words = words;
        this.past = past;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** What was done by it: "escalated". */
    public String past() {
        return past;
    }
}
