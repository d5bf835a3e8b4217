package concordat.domain.effectiveness;

import concordat.domain.decision.Outcome;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the year with what became of it.
 *
 * @param on the day on which it was taken
 * @param item the title of its agenda item; null if the reader may see the decision but not the item
 * @param outcome null if the committee decided without a declared outcome, for want of a quorum or otherwise
 * @param minute the reference of its minute; until there is one, that of the meeting and the item
 * @param minuted how far the minutes are
 * @param tasks the actions that follow from it, by due date
 * @param receipts what was sent to other bodies, the earliest first
 */
public record AuditedDecision(
        DecisionId id,
        String reference,
        LocalDate on,
        Part part,
        @Nullable String item,
        String question,
        @Nullable Outcome outcome,
        String minute,
        Minuted minuted,
        List<AuditedTask> tasks,
        List<Receipt> receipts) {
    public AuditedDecision {
        tasks = List.copyOf(tasks);
        receipts = List.copyOf(receipts);
    }

    /** How far the minutes are in which a decision stands (MI-1). */
    public enum Minuted {
        NOT_YET("not yet minuted"),
        UNCONFIRMED("unconfirmed minutes"),
        APPROVED("approved minutes");

        private final String words;

        Minuted(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** Whether all that follows from it was done in time: as of the action that weighs most. */
    public Timeliness timeliness(LocalDate today) {
        return Timeliness.of(tasks.stream().map(task -> task.timeliness(today)).toList());
    }

    /** Whether it was sent to another body. */
    public boolean isEscalated() {
        return !receipts.isEmpty();
    }

    /** Whether everything that was sent to another body is on that body's own record. */
    public boolean isReceiptProven() {
        return isEscalated() && receipts.stream().allMatch(Receipt::isProven);
    }

    /** Whether something was not done in time, and no reason is on record. */
    public boolean isUnexplained(LocalDate today) {
        return tasks.stream().anyMatch(task -> task.isUnexplained(today));
    }
}
