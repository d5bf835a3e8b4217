package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.AGENDA_IS_STILL_A_DRAFT;
import static concordat.domain.meeting.MeetingRule.ONLY_REQUISITIONED_BUSINESS;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Text;
import java.time.Clock;
import java.util.List;

/** Puts what another committee has sent on the agenda of the committee that receives it (MT-6). */
public final class ReferredBusiness {
    private static final int MINUTES = 10;

    private final Meetings meetings;
    private final AgendaTemplates templates;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    public ReferredBusiness(
            Meetings meetings, AgendaTemplates templates, Audiences audiences, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.templates = templates;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts it at the end of the business of that meeting.
     *
     * @param referred whether it came from beside; else from below
     * @throws concordat.domain.shared.RuleBroken if the agenda has been published
     */
    public Taken bring(Meeting meeting, boolean referred, String issue, String body) {
        ONLY_REQUISITIONED_BUSINESS.require(meeting.kind() == MeetingKind.ORDINARY);
        AGENDA_IS_STILL_A_DRAFT.require(meeting.state() == MeetingState.PLANNED);
        int place = meetings.countItems(meeting.id()) + 1;
        String titled = (referred ? "Referred: " : "Escalated: ") + issue;
        List<AgendaItem> agenda = meetings.agenda(meeting.id());
        AgendaItem item = AgendaItem.on(
                meeting,
                place,
                ItemText.open(
                        String.valueOf(place),
                        titled.length() <= Text.LINE ? titled : titled.substring(0, Text.LINE),
                        Purpose.DISCUSSION,
                        "Chair",
                        MINUTES,
                        body),
                audiences,
                clock);
        meetings.add(item);
        new Order(agenda)
                .place(
                        item,
                        templates
                                .find(meeting.committee())
                                .map(AgendaTemplate::conventions)
                                .orElseGet(AgendaConventions::usual)
                                .sections());
        journal.record(new MeetingEvent.ItemAdded(
                meeting.id(), meeting.partnership(), meeting.reference(), item.id(), item.text(), ""));
        return new Taken(item.id(), item.text().number());
    }

    /** The item under which it is taken. */
    public record Taken(AgendaItemId item, String number) {}
}
