package concordat.domain.risk;

/** What a risk is about; a partner's appetite is set for each (RK-3). */
public enum RiskCategory {
    QUALITY("Quality and safety"),
    WORKFORCE("Workforce"),
    EDUCATION("Education and training"),
    RESEARCH("Research and innovation"),
    FINANCE("Finance"),
    COMPLIANCE("Law and regulation"),
    REPUTATION("Reputation"),
    DIGITAL("Digital and information"),
    ESTATES("Estates and facilities");

    private final String words;

    RiskCategory(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
