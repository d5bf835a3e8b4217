package concordat.domain.meeting;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work programme of a committee over one year (6.3), as far as its reader may see.
 *
 * @param first the first day of the year
 */
public record WorkProgramme(
        CommitteeLine committee, WorkYear year, LocalDate first, List<Column> columns, List<Row> rows) {
    public WorkProgramme {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A meeting of the year. */
    public record Column(MeetingId meeting, Instant startsAt, String title, MeetingState state) {}

    /**
     * An entry, and how it stands at each meeting.
     *
     * @param changes how often it was changed
     * @param marks one for each column
     */
    public record Row(UUID id, long changes, PlannedWork work, List<Mark> marks, List<Moved> moved) {
        public Row {
            marks = List.copyOf(marks);
            moved = List.copyOf(moved);
        }
    }

    /** One entry with its committee. */
    public record Entry(CommitteeId committee, long changes, PlannedWork work) {}

    /** That it was put off. */
    public record Moved(LocalDate from, LocalDate to, String reason) {}

    /** How an entry stands at a meeting. */
    public enum Mark {
        NONE("–"),
        DUE("X"),
        ON_THE_AGENDA("On the agenda"),
        DONE("Done"),
        MOVED("Moved"),
        NOT_TAKEN("Not taken");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /**
         * How an entry stands at a meeting.
         *
         * @param taken how far the item has come that it became there; null if it became none
         * @param deferred whether it was put off from there
         * @param due whether it is due there
         * @param over whether the meeting is over
         */
        public static Mark of(@Nullable ItemState taken, boolean deferred, boolean due, boolean over) {
            if (taken == ItemState.DONE) {
                return DONE;
            }
            if (deferred) {
                return MOVED;
            }
            if (taken != null && taken != ItemState.WITHDRAWN && !over) {
                return ON_THE_AGENDA;
            }
            if (taken != null || due) {
                return over ? NOT_TAKEN : DUE;
            }
            return NONE;
        }

        /** What the table says. */
        public String words() {
            return words;
        }
    }
}
