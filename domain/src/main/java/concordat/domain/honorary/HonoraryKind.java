package concordat.domain.honorary;

/** By what somebody may work at an organisation that does not employ them (AG-13). */
public enum HonoraryKind {
    HONORARY_RESEARCH_CONTRACT("Honorary research contract"),
    LETTER_OF_ACCESS("Letter of access"),
    HONORARY_CLINICAL_CONTRACT("Honorary clinical contract"),
    HONORARY_ACADEMIC_CONTRACT("Honorary academic contract");

    private final String words;

    HonoraryKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
