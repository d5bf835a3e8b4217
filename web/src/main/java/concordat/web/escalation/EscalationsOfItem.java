package concordat.web.escalation;

import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.escalation.EscalationsPage.Row;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** On the page of an item: what was escalated or referred from it. */
@Named
@RequestScoped
public class EscalationsOfItem {
    private final List<Row> rows;
    private final boolean raising;

    @Inject
    EscalationsOfItem(ReadingEscalations reading, ReadingMeetings meetings, Powers powers, Query query, Clock clock) {
        AgendaItemId id = new AgendaItemId(query.id("id"));
        MeetingSheet.ItemSheet item = meetings.item(id);
        MeetingSheet meeting = meetings.get(item.meeting());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        rows = reading.on(id).stream().map(row -> Row.of(row, today)).toList();
        raising = powers.conduct(meeting.committee())
                && meeting.openedAt().isPresent()
                && item.state() != ItemState.WITHDRAWN;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the reader can escalate or refer something now. */
    public boolean isRaising() {
        return raising;
    }
}
