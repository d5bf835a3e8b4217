package concordat.domain.escalation;

/** How far an escalation has come. */
public enum EscalationState {
    OPEN("Open until minute reference recorded"),
    ANSWERED("Answered"),
    WITHDRAWN("Withdrawn");

    private final String words;

    EscalationState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
