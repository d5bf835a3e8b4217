package concordat.domain.paper;

import java.nio.file.Path;

/** How far a file has come on its way to the PDF that readers get. */
public enum Conversion {
    /** It is a PDF itself, or has not been accepted. */
    NOT_NEEDED("Not needed"),
    WAITING("Being made into PDF"),
    DONE("Made into PDF"),
    /** It could not be made into PDF: its author is asked for one. */
    FAILED("Could not be made into PDF");

    private final String words;

    Conversion(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Makes files into PDF, in a process of its own with limits of time and memory. */
    public interface Converter {
        /** Whether there is anything on this machine that can. */
        boolean isThere();

        /** Makes that file into a PDF at that place. */
        Outcome convert(Path file, PaperFormat format, Path pdf);
    }

    /**
     * How it went.
     *
     * @param problem what to tell people; empty if the PDF is there
     * @param pages how many pages it has
     */
    public record Outcome(String problem, int pages) {
        /** It is there. */
        public static Outcome done(int pages) {
            return new Outcome("", pages);
        }

        /** It is not. */
        public static Outcome failed(String problem) {
            return new Outcome(problem, 0);
        }

        /** Whether the PDF is there. */
        public boolean isDone() {
            return problem.isEmpty();
        }
    }
}
