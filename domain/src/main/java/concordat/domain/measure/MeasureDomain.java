package concordat.domain.measure;

/** Of what a measure tells (6.10). */
public enum MeasureDomain {
    EDUCATION("Education"),
    RESEARCH("Research"),
    INNOVATION("Innovation"),
    WORKFORCE("Workforce"),
    STATUS("Status");

    private final String words;

    MeasureDomain(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
