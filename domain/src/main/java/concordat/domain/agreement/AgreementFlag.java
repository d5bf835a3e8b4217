package concordat.domain.agreement;

/** What has to catch the eye wherever an agreement is listed. */
public enum AgreementFlag {
    DATA_SHARING_GAP(
            "Data sharing gap",
            "Personal data are shared under this agreement, and no data sharing agreement or joint controller arrangement"
                    + " that covers it is in force. A memorandum of understanding alone is not enough."),
    TEMPLATE_MODIFIED("Modified template", "The national template of this research agreement has been modified.");

    private final String words;
    private final String explanation;

    AgreementFlag(String words, String explanation) {
        this.words = words;
        this.explanation = explanation;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The same in a sentence or two. */
    public String explanation() {
        return explanation;
    }
}
