package concordat.domain.interest;

/** How somebody stands to the person whose interest is indirectly theirs (COI-4). */
public enum Relationship {
    CLOSE_RELATIVE("Close relative"),
    FRIEND("Friend"),
    ASSOCIATE("Associate"),
    BUSINESS_PARTNER("Business partner");

    private final String words;

    Relationship(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
