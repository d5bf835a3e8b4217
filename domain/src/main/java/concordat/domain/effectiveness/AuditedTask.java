package concordat.domain.effectiveness;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action that follows from a decision, as an audit looks at it: by the date that was first agreed, which is never overwritten
 * (AC-2).
 *
 * @param lead the one person who owns it, with their post (AC-1)
 * @param proposedOn the day on which the owner last proposed it as complete; null if that has not happened, or was not agreed
 * @param closedOn the day on which a meeting or the chair closed it; null if nobody has
 * @param moves each move of its date, the first one first
 * @param lastNote what was last noted on it; null if nothing was
 * @param elsewhere as what it goes on; null if it was not transferred
 */
public record AuditedTask(
        ActionId id,
        PartnershipId partnership,
        String reference,
        String description,
        String lead,
        String organisation,
        LocalDate originalDue,
        ActionFacts facts,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate closedOn,
        List<Move> moves,
        @Nullable String lastNote,
        @Nullable String elsewhere) {
    public AuditedTask {
        moves = List.copyOf(moves);
    }

    /** Its date was moved, for a reason (AC-1). */
    public record Move(LocalDate to, String reason) {}

    /**
     * When it was done: on the day on which its owner said so, if that was agreed later, for owners cannot close it themselves
     * (AC-4). Empty while it is not complete.
     */
    public Optional<LocalDate> doneOn() {
        if (facts.state() != ActionState.COMPLETE) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                proposedOn != null && (closedOn == null || proposedOn.isBefore(closedOn)) ? proposedOn : closedOn);
    }

    /** Whether it was done by the date first agreed. */
    public Timeliness timeliness(LocalDate today) {
        return switch (facts.state()) {
            case CANCELLED -> Timeliness.CANCELLED;
            case TRANSFERRED -> Timeliness.TRANSFERRED;
            case COMPLETE -> Timeliness.of(doneOn().orElse(null), originalDue, today);
            case PROPOSED_COMPLETE ->
                proposedOn == null || proposedOn.isAfter(originalDue) ? Timeliness.NOT_IN_TIME : Timeliness.PROPOSED;
            case OPEN, STARTED, ON_HOLD -> Timeliness.of(null, originalDue, today);
        };
    }

    /** Whether it was not done in time, and no reason for that is on record. */
    public boolean isUnexplained(LocalDate today) {
        return timeliness(today).isMissed() && moves.isEmpty();
    }
}
