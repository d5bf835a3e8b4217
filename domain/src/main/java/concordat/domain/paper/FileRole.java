package concordat.domain.paper;

/** What a file is to its paper. */
public enum FileRole {
    /** The paper itself, behind its cover sheet. A version has at most one. */
    PAPER("Paper"),
    ATTACHMENT("Attachment");

    private final String words;

    FileRole(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
