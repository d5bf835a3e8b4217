package concordat.web.action;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.TrackingActions;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.web.action.ActionsPage.Row;
import concordat.web.committee.Powers;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** On the page of an item: the actions that arose from it, and, on the standing item for that, where the log is. */
@Named
@RequestScoped
public class ActionsOfItem {
    private final MeetingSheet.ItemSheet item;
    private final MeetingSheet meeting;
    private final boolean conducted;
    private final List<Row> rows;

    @Inject
    ActionsOfItem(
            TrackingActions tracking,
            ReadingMeetings meetings,
            ReadingSettings readingSettings,
            Powers powers,
            Query query,
            Clock clock) {
        item = meetings.item(new AgendaItemId(query.id("id")));
        meeting = meetings.get(item.meeting());
        conducted = powers.conduct(meeting.committee());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        SettingsOnDay settings = readingSettings.on(today);
        rows = tracking.page(ActionFilter.of(item.id()), Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .map(row -> Row.of(row, today, settings))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the reader can raise one now. */
    public boolean isRaising() {
        return conducted && meeting.openedAt().isPresent() && item.state() != ItemState.WITHDRAWN;
    }

    /** Whether the log of actions is taken on this item. */
    public boolean isLogTaken() {
        return item.text().isOfActions();
    }

    /** The log as it lies before this meeting. */
    public String getLog() {
        return "/action-log?committee=" + meeting.committee().id().value() + "&meeting="
                + meeting.id().value() + (item.text().part() == Part.PART_2 ? "&part=2" : "");
    }
}
