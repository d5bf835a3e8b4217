package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.DEFERRED_MATTER_COMES_BACK_ONCE;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Brings matters back on the agenda of the first meeting on or after their day: what was deferred (VO-11), and what has to
 * be ratified (QU-7).
 */
public final class ReturningMatters {
    private final DeferredMatters deferred;
    private final Meetings meetings;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    public ReturningMatters(
            DeferredMatters deferred, Meetings meetings, Audiences audiences, Journal journal, Clock clock) {
        this.deferred = deferred;
        this.meetings = meetings;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts every matter that is due by the day of that meeting on its agenda, which is not published yet. */
    void bringTo(Meeting meeting) {
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), Term.LONDON);
        deferred.waiting(meeting.committee()).stream()
                .filter(matter -> !matter.returnsOn().isAfter(day))
                .forEach(matter -> bring(meeting, matter));
    }

    /** Puts one matter on the agenda, be it before its day. @throws concordat.domain.shared.RuleBroken if it waits for none */
    AgendaItemId bring(Meeting meeting, DecisionId wanted) {
        var waiting = deferred.waiting(meeting.committee()).stream()
                .filter(matter -> matter.decision().equals(wanted))
                .findFirst();
        DEFERRED_MATTER_COMES_BACK_ONCE.require(waiting.isPresent());
        return bring(meeting, waiting.orElseThrow());
    }

    /** Puts what has just been deferred, or has to be ratified, on the agenda of the next meeting from its day on, if one is being prepared. */
    public void bringBack(CommitteeId committee, DecisionId decision) {
        deferred.waiting(committee).stream()
                .filter(matter -> matter.decision().equals(decision))
                .forEach(matter -> meetings.nextInPreparation(
                                committee,
                                matter.returnsOn().atStartOfDay(Term.LONDON).toInstant())
                        .ifPresent(meeting -> bring(meetings.lock(meeting), matter)));
    }

    private AgendaItemId bring(Meeting meeting, DeferredMatter matter) {
        AgendaItem item = AgendaItem.continuing(
                meeting, meetings.countItems(meeting.id()) + 1, meetings.item(matter.item()), matter, audiences, clock);
        meetings.add(item);
        journal.record(new MeetingEvent.ItemBroughtBack(
                meeting.id(), meeting.partnership(), meeting.reference(), item.id(), item.text(), matter.reference()));
        return item.id();
    }
}
