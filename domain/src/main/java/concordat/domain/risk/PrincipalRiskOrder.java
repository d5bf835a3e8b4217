package concordat.domain.risk;

/** In which order a register shows principal risks. */
public enum PrincipalRiskOrder {
    GRAVEST("Highest score first"),
    REFERENCE("By reference"),
    REVIEW("Next review first");

    private final String words;

    PrincipalRiskOrder(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
