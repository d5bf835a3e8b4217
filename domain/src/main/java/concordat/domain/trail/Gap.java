package concordat.domain.trail;

/** Where the trail breaks off: what a report lists. */
public enum Gap {
    OBLIGATION_WITHOUT_DECISION(
            "Obligations without a decision",
            "Open obligations of agreements that have not ended, which no decision implements, nor the clause that they"
                    + " follow from."),
    DECISION_WITHOUT_CLAUSE(
            "Decisions that implement no clause",
            "Decisions that were carried, and implement neither a clause nor an obligation."),
    TRACK_WITHOUT_EVIDENCE(
            "Tracks without recent evidence",
            "Tracks to university status that have begun, without evidence that is younger than the time set for it."),
    PROGRAMME_WITHOUT_AGREEMENT(
            "Programmes that rest on no agreement in force",
            "Programmes under way or paused without an agreement, or with one that is not in force. A programme whose"
                    + " agreement you may not see is not judged here."),
    AGREEMENT_WITHOUT_TERMS(
            "Agreements governed by no committee with terms in date",
            "Agreements in force without a governing committee, or whose committee has no terms of reference in date.");

    private final String words;
    private final String explanation;

    Gap(String words, String explanation) {
        this.words = words;
        this.explanation = explanation;
    }

    /** What the report is called. */
    public String words() {
        return words;
    }

    /** What stands in it, in a sentence. */
    public String explanation() {
        return explanation;
    }
}
