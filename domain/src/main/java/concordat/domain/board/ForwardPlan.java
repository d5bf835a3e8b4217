package concordat.domain.board;

import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.domain.meeting.WorkYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work programme of one committee over one year, as a board report shows it (6.3).
 *
 * @param first the first day of the year
 * @param meetings the days of the year's ordinary meetings, the earliest first
 * @param lines by title
 */
public record ForwardPlan(
        String committeeName, WorkYear year, LocalDate first, List<LocalDate> meetings, List<Line> lines) {
    public ForwardPlan {
        meetings = List.copyOf(meetings);
        lines = List.copyOf(lines);
    }

    /**
     * An entry, and how it stands at each meeting.
     *
     * @param marks one for each meeting
     * @param deferred from which meeting to which it was put off, and why, a line to each; null if it never was
     */
    public record Line(PlannedWork work, List<Mark> marks, @Nullable String deferred) {
        public Line {
            marks = List.copyOf(marks);
        }

        /** How it stands over the whole year; what was missed goes before what is to come, and that before what is done. */
        public Status status() {
            if (marks.contains(Mark.NOT_TAKEN)) {
                return Status.NOT_TAKEN;
            }
            if (marks.contains(Mark.DUE) || marks.contains(Mark.ON_THE_AGENDA)) {
                return Status.TO_COME;
            }
            if (marks.contains(Mark.DONE)) {
                return Status.DONE;
            }
            return marks.contains(Mark.MOVED) ? Status.MOVED : Status.NOT_DUE;
        }
    }

    /** How planned work stands over a year. */
    public enum Status {
        NOT_TAKEN("Not taken at a meeting where it was due"),
        TO_COME("To come"),
        DONE("Done for the year"),
        MOVED("Put off to another year"),
        NOT_DUE("Due at no meeting of the year");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }
}
