package concordat.domain.meeting;

import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Part;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Sees to it that the agenda of each meeting has the item under which the minutes of earlier ones are approved: the standing
 * item, where the agenda has it, or one of its own, by itself (MI-2).
 */
public final class MinutesOnAgendas {
    private final MinutesToApprove minutes;
    private final Meetings meetings;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    public MinutesOnAgendas(
            MinutesToApprove minutes, Meetings meetings, Audiences audiences, Journal journal, Clock clock) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts what is missing on the agenda of that meeting, which is not published yet. */
    void bringTo(Meeting meeting, AgendaConventions conventions) {
        if (meeting.kind() != MeetingKind.ORDINARY) {
            return;
        }
        for (Part part : minutes.waiting(meeting.committee(), meeting.startsAt())) {
            List<AgendaItem> agenda = meetings.agenda(meeting.id());
            if (agenda.stream().noneMatch(item -> item.isForMinutesOf(part))) {
                add(meeting, agenda, part, conventions);
            }
        }
    }

    private void add(Meeting meeting, List<AgendaItem> agenda, Part part, AgendaConventions conventions) {
        // Reserved business comes last, so that everybody is told the same times (ADR 41).
        String section = part == Part.PART_1
                ? conventions.minutesSection()
                : agenda.stream()
                        .filter(other -> other.part() == part)
                        .findFirst()
                        .map(other -> other.text().section())
                        .orElseGet(() -> conventions
                                .sections()
                                .get(conventions.sections().size() - 1));
        AgendaItem item =
                AgendaItem.forMinutes(meeting, meetings.countItems(meeting.id()) + 1, part, section, audiences, clock);
        meetings.add(item);
        new Order(agenda).place(item, conventions.sections());
        journal.record(new MeetingEvent.ItemAdded(
                meeting.id(), meeting.partnership(), meeting.reference(), item.id(), item.text(), ""));
    }

    /** Puts the item for minutes that have just been circulated on the agenda of the next meeting, if one is being prepared. */
    public void bringToNext(CommitteeId committee, Instant after, AgendaConventions conventions) {
        meetings.nextInPreparation(committee, after).ifPresent(meeting -> bringTo(meetings.lock(meeting), conventions));
    }
}
