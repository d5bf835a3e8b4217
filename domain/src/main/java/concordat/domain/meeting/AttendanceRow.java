package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;

/**
 * Whether one member came to one meeting (6.5).
 *
 * @param on the day of the meeting in Europe/London
 * @param title the seat's title
 */
public record AttendanceRow(
        MeetingId meeting,
        String meetingReference,
        LocalDate on,
        PersonId person,
        String name,
        String title,
        String organisationName,
        boolean voting,
        Mark mark) {

    /** How the attendance matrix marks it. */
    public enum Mark {
        PRESENT("P", "Present"),
        REMOTE("V", "Present remotely"),
        APOLOGIES("A", "Apologies"),
        DEPUTY("D", "Deputy came"),
        ABSENT("X", "Absent"),
        NOT_A_MEMBER("N/A", "Not a member then");

        private final String letter;
        private final String words;

        Mark(String letter, String words) {
            this.letter = letter;
            this.words = words;
        }

        /** The letter in the matrix. */
        public String letter() {
            return letter;
        }

        /** What it means. */
        public String words() {
            return words;
        }
    }
}
