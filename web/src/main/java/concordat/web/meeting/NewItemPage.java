package concordat.web.meeting;

import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An officer puts an item on an agenda; on a published one with the chair's agreement. */
@Named
@RequestScoped
public class NewItemPage {
    private final PreparingMeetings preparing;
    private final TaggingItems tagging;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final ItemForm form;
    private String because = "";

    @Inject
    NewItemPage(
            PreparingMeetings preparing,
            TaggingItems tagging,
            ReadingMeetings reading,
            Query query,
            Notices notices,
            Powers powers) {
        this.preparing = preparing;
        this.tagging = tagging;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        form = new ItemForm(
                String.valueOf(meeting.agenda().size() + meeting.withheld().size() + 1),
                preparing.sections(meeting.id()));
    }

    public String add() {
        put();
        return "/agenda?faces-redirect=true&meeting=" + getMeeting();
    }

    public String addAndNext() {
        put();
        return "/new-item?faces-redirect=true&meeting=" + getMeeting();
    }

    private void put() {
        tagging.check(form.concerns());
        AgendaItemId id = isLate()
                ? preparing.addLateItem(meeting.id(), form.text(), because)
                : preparing.addItem(meeting.id(), form.text());
        tagging.tag(id, form.concerns());
        notices.done("Item " + form.getNumber() + ", " + form.getTitle() + ", is on the agenda.");
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getMeetingTitle() {
        return meeting.arrangements().title();
    }

    /** Whether the agenda has been published already. */
    public boolean isLate() {
        return meeting.state() != MeetingState.PLANNED;
    }

    public ItemForm getForm() {
        return form;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
