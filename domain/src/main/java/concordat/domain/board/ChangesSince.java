package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a board report is to be compared, to tell what has changed.
 *
 * @param day the day of whose end it is told, Europe/London, as it was true and known then; null unless a day is chosen
 */
public record ChangesSince(Choice choice, @Nullable LocalDate day) {
    /** With the last report of the same kind that its reader knows of; with nothing if there is none. */
    public static final ChangesSince THE_LAST_REPORT = new ChangesSince(Choice.LAST, null);

    /** With nothing. */
    public static final ChangesSince NOTHING = new ChangesSince(Choice.NOTHING, null);

    /** The kinds of choices. */
    public enum Choice {
        LAST,
        NOTHING,
        DAY
    }

    /** @throws IllegalArgumentException if there is a day for another choice, or none for a day */
    public ChangesSince {
        if ((choice == Choice.DAY) != (day != null)) {
            throw new IllegalArgumentException("A day belongs to the choice of a day");
        }
    }

    /** With the same at the end of a day. */
    public static ChangesSince theEndOf(LocalDate day) {
        return new ChangesSince(Choice.DAY, day);
    }
}
