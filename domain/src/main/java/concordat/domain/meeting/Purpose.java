package concordat.domain.meeting;

/** What an item is on the agenda for; every item has exactly one (MT-7). */
public enum Purpose {
    APPROVAL("For approval"),
    RATIFICATION("For ratification"),
    ENDORSEMENT("To endorse or recommend"),
    ASSURANCE("For assurance"),
    DISCUSSION("For discussion (to consider)"),
    INFORMATION("For information (to receive)");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /** What people call it, in the words of trusts and of universities. */
    public String words() {
        return words;
    }
}
