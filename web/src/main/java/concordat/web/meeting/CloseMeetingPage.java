package concordat.web.meeting;

import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Officer or chair closes a meeting, after a look at what is left. */
@Named
@RequestScoped
public class CloseMeetingPage {
    private final ConductingMeetings conducting;
    private final Notices notices;
    private final MeetingSheet meeting;

    @Inject
    CloseMeetingPage(
            ConductingMeetings conducting, ReadingMeetings reading, Query query, Notices notices, Powers powers) {
        this.conducting = conducting;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.conduct(meeting.committee())) {
            throw new NotFound("page");
        }
    }

    public String close() {
        conducting.close(meeting.id());
        notices.done("The meeting is closed.");
        return "/meeting?faces-redirect=true&id=" + getMeeting();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    /** Items that have not been dealt with. */
    public List<String> getLeft() {
        return meeting.agenda().stream()
                .filter(item -> item.state() == ItemState.PENDING || item.state() == ItemState.OPEN)
                .map(item -> item.text().number() + " " + item.text().title())
                .toList();
    }

    /** How many people are still there. */
    public long getPresent() {
        return meeting.presences().stream()
                .filter(stay -> stay.leftAt().isEmpty())
                .count();
    }
}
