package concordat.domain.programme;

/** What kind of work a programme is. */
public enum ProgrammeKind {
    TEACHING("Teaching programme"),
    PLACEMENTS("Placement programme"),
    RESEARCH_PROJECT("Research project"),
    CENTRE_OF_EXCELLENCE("Centre of academic excellence"),
    INNOVATION("Innovation"),
    QUALITY_IMPROVEMENT("Quality improvement");

    private final String words;

    ProgrammeKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
