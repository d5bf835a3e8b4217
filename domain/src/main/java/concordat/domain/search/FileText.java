package concordat.domain.search;

import java.nio.file.Path;

/**
 * The text of a file, for search.
 *
 * @param text not longer than {@link #LONGEST} characters
 * @param whyNot why there is none, as it is told to people; empty if there is
 */
public record FileText(String text, String whyNot) {
    /** What comes after so many characters, some 400 pages, is not found. */
    public static final int LONGEST = 1_000_000;

    /** The text that was read out of a file. */
    public static FileText of(String read) {
        String text = read.replace('\0', ' ');
        return text.isBlank()
                ? none("No text was found in this file: it may be a scan, whose pages are pictures.")
                : new FileText(text.substring(0, Math.min(text.length(), LONGEST)), "");
    }

    /** There is none, for that reason. */
    public static FileText none(String whyNot) {
        return new FileText("", whyNot);
    }

    /** Reads the text out of a file, in a process of its own with limits of time and memory. */
    public interface Reader {
        /** The text of that file, or why there is none. */
        FileText read(Path file);
    }
}
