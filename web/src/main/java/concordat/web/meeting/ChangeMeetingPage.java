package concordat.web.meeting;

import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An officer rearranges or cancels a meeting that is not yet held. */
@Named
@RequestScoped
public class ChangeMeetingPage {
    private final PreparingMeetings preparing;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final ArrangementsForm form;
    private String because = "";

    @Inject
    ChangeMeetingPage(
            PreparingMeetings preparing, ReadingMeetings reading, Query query, Notices notices, Powers powers) {
        this.preparing = preparing;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        form = new ArrangementsForm(meeting.arrangements());
    }

    public String rearrange() {
        preparing.rearrange(meeting.id(), form.arrangements());
        notices.done("The arrangements are changed.");
        return toMeeting();
    }

    public String cancel() {
        preparing.cancel(meeting.id(), because);
        notices.done("The meeting is cancelled.");
        return toMeeting();
    }

    private String toMeeting() {
        return "/meeting?faces-redirect=true&id=" + getMeeting();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    public String getWhen() {
        return When.words(meeting.arrangements());
    }

    public ArrangementsForm getForm() {
        return form;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
