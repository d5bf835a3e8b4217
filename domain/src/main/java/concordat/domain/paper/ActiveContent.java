package concordat.domain.paper;

/** What in a file would do something by itself where it is opened. It is flagged; the PDF that readers get is made without it. */
public enum ActiveContent {
    MACROS("macros"),
    SCRIPTS("scripts"),
    LAUNCHES_PROGRAMS("commands that start programs"),
    EMBEDDED_FILES("files within the file"),
    CONTROLS("controls"),
    LINKED_FILES("links to files outside"),
    FORM("a form that can be sent");

    private final String words;

    ActiveContent(String words) {
        this.words = words;
    }

    /** What people call it, within a sentence. */
    public String words() {
        return words;
    }
}
