package concordat.domain.meeting;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

        /** What the table says. */
        public String words() {
            return words;
        }
    }
}
