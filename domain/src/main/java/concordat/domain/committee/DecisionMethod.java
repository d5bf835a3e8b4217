package concordat.domain.committee;

/** The majority that carries a question (VO-5). */
public enum DecisionMethod {
    SIMPLE_MAJORITY("more votes for than against"),
    TWO_THIRDS("at least two thirds of the votes for and against are for"),
    UNANIMOUS("no vote against"),
    CONSENSUS_ONLY("consensus, without a vote"),
    MAJORITY_IN_EACH_ORG("more votes for than against in each organisation"),
    UNANIMOUS_ORGS("every organisation carries it");

    private final String words;

    DecisionMethod(String words) {
        this.words = words;
    }

    /** What it asks for, in words that complete "It is carried by". */
    public String words() {
        return words;
    }
}
