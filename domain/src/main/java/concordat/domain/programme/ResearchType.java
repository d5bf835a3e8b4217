package concordat.domain.programme;

/** What kind of study a research project is. */
public enum ResearchType {
    CLINICAL_TRIAL("Clinical trial"),
    OTHER_INTERVENTION("Other interventional study"),
    OBSERVATIONAL("Observational study"),
    QUALITATIVE("Qualitative study"),
    EXISTING_DATA("Study of existing data or samples"),
    OTHER("Other");

    private final String words;

    ResearchType(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
