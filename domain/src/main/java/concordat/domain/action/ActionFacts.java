package concordat.domain.action;

import concordat.domain.settings.RagSettings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What status and rating of an action are computed from, wherever it is shown.
 *
 * @param due the date that holds now, revised or not
 * @param revisions how often the date has been moved
 */
public record ActionFacts(ActionState state, LocalDate due, int revisions) {

    /** How it stands on that day: overdue from the day after it was due, unless it is closed or proposed so (AC-3). */
    public ActionStatus status(LocalDate today) {
        return switch (state) {
            case COMPLETE -> ActionStatus.COMPLETE;
            case TRANSFERRED -> ActionStatus.TRANSFERRED;
            case CANCELLED -> ActionStatus.CANCELLED;
            case PROPOSED_COMPLETE -> ActionStatus.PROPOSED_COMPLETE;
            case ON_HOLD -> ActionStatus.ON_HOLD;
            case OPEN -> today.isAfter(due) ? ActionStatus.OVERDUE : ActionStatus.NOT_DUE;
            case STARTED -> today.isAfter(due) ? ActionStatus.OVERDUE : ActionStatus.IN_PROGRESS;
        };
    }

    /** How it is rated on that day (AC-5); what is on hold or proposed as complete is still late once it is late. */
    public Rag rag(LocalDate today, RagSettings settings) {
        if (state.isFinal()) {
            return Rag.BLUE;
        }
        long daysLeft = ChronoUnit.DAYS.between(today, due);
        if (daysLeft < 0 || revisions >= settings.redSlips()) {
            return Rag.RED;
        }
        return daysLeft <= settings.dueSoonDays() || revisions >= settings.amberSlips() ? Rag.AMBER : Rag.GREEN;
    }
}
