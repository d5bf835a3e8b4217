package concordat.domain.escalation;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which escalations of the register; null means any.
 *
 * @param committee that sent it
 * @param receiving the committee that receives it
 * @param openPast open on that day, and asked for before it
 */
public record EscalationFilter(
        @Nullable CommitteeId committee,
        @Nullable CommitteeId receiving,
        @Nullable MeetingId meeting,
        @Nullable AgendaItemId item,
        @Nullable EscalationKind kind,
        @Nullable LocalDate openPast,
        Shown shown) {
    /** Whether closed ones are left out, or all others. */
    public enum Shown {
        ALL,
        OPEN,
        CLOSED
    }

    /** All of them, those that are open first. */
    public static EscalationFilter all() {
        return new EscalationFilter(null, null, null, null, null, null, Shown.ALL);
    }

    /** All that are open. */
    public static EscalationFilter open() {
        return all().show(Shown.OPEN);
    }

    /** The same, sent by one committee. */
    public EscalationFilter of(@Nullable CommitteeId only) {
        return new EscalationFilter(only, receiving, meeting, item, kind, openPast, shown);
    }

    /** The same, received by one committee. */
    public EscalationFilter to(@Nullable CommitteeId only) {
        return new EscalationFilter(committee, only, meeting, item, kind, openPast, shown);
    }

    /** The same, from one meeting. */
    public EscalationFilter from(@Nullable MeetingId only) {
        return new EscalationFilter(committee, receiving, only, item, kind, openPast, shown);
    }

    /** The same, from one item. */
    public EscalationFilter from(@Nullable AgendaItemId only) {
        return new EscalationFilter(committee, receiving, meeting, only, kind, openPast, shown);
    }

    /** The same, up only or across only. */
    public EscalationFilter as(@Nullable EscalationKind only) {
        return new EscalationFilter(committee, receiving, meeting, item, only, openPast, shown);
    }

    /** The same, open past the day on which an answer was asked for. */
    public EscalationFilter overdueOn(@Nullable LocalDate day) {
        return new EscalationFilter(committee, receiving, meeting, item, kind, day, shown);
    }

    /** The same, all or some of them. */
    public EscalationFilter show(Shown some) {
        return new EscalationFilter(committee, receiving, meeting, item, kind, openPast, some);
    }
}
