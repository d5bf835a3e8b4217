package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action as the action log shows it (6.1, AC-1). Null means "not recorded" or, for the revised date, "none".
 *
 * @param decision the reference of the decision from which it arose
 * @param item number and title of the agenda item; null to an owner who may see the action but not its item
 * @param owner the one person who owns it, by name and role
 * @param originalDue the first due date, never overwritten (AC-2)
 * @param revisedDue the newest revised due date; null if it was never put back
 * @param revisions how often the due date was put back
 * @param status the code of AC-3 on the date of the report, {@code OVERDUE} computed
 * @param progress the newest progress note
 * @param closed the date on which a meeting agreed that it was complete (AC-4)
 */
public record ActionRow(
        String reference,
        @Nullable LocalDate meetingDate,
        @Nullable String committee,
        @Nullable String decision,
        Part part,
        @Nullable String item,
        String description,
        String owner,
        String organisation,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate revisedDue,
        int revisions,
        String status,
        @Nullable String progress,
        @Nullable LocalDate closed) {

    /** The due date in force; null if none was ever set. */
    public @Nullable LocalDate dueDate() {
        return revisedDue != null ? revisedDue : originalDue;
    }
}
