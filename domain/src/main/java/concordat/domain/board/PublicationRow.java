package concordat.domain.board;

import concordat.domain.shared.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was published, or issued to those for whom it is (6.12).
 *
 * @param what what people call it
 * @param committeeName null if it is no committee's
 * @param by who published it; null if that is only in the journal, and in the publication form
 */
public record PublicationRow(
        LocalDate on, Kind kind, String what, @Nullable String committeeName, Part part, @Nullable String by) {

    /** What can be published. */
    public enum Kind {
        AGENDA("Agenda", "Members and attendees, and the public where the committee meets in public"),
        MINUTES("Minutes", "The public"),
        HIGHLIGHT_REPORT("Highlight report", "The body that receives it"),
        INTEREST("Entry of the register of interests", "The public"),
        AGREEMENT("Announcement of an agreement", "The public");

        private final String words;
        private final String to;

        Kind(String words, String to) {
            this.words = words;
            this.to = to;
        }

        /** What people call it. */
        public String words() {
            return words;
        }

        /** For whom it is published. */
        public String to() {
            return to;
        }
    }
}
