package concordat.web.minutes;

import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.minutes.ApprovingMinutes;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesState;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** At a later meeting, under its item for minutes: what members said, the amendments, and the approval. */
@Named
@RequestScoped
public class ApproveMinutesPage {
    private final ApprovingMinutes approving;
    private final Notices notices;
    private final MinutesSheet minutes;
    private final AgendaItemId under;
    private final MeetingSheet meeting;

    /** A minute as it was circulated, and as it is amended. */
    public record Row(String id, String heading, String text, String amended, List<MinutesPage.CommentRow> comments) {
        public Row {
            comments = List.copyOf(comments);
        }
    }

    @Inject
    ApproveMinutesPage(
            ApprovingMinutes approving,
            ReadingMinutes reading,
            ReadingMeetings meetings,
            Query query,
            Notices notices,
            Powers powers) {
        this.approving = approving;
        this.notices = notices;
        minutes = reading.get(new MinutesId(query.id("id")));
        under = new AgendaItemId(query.id("item"));
        meeting = meetings.get(meetings.item(under).meeting());
        if (!powers.conduct(minutes.committee())) {
            throw new NotFound("page");
        }
    }

    public String approve() {
        approving.approve(minutes.id(), under);
        notices.done("The minutes are approved as a correct record. The chair can sign them.");
        return "/minutes?faces-redirect=true&id=" + getId();
    }

    public List<Row> getRows() {
        return minutes.lines().stream()
                .map(line -> new Row(
                        line.id().value().toString(),
                        line.reference() + " " + line.facts().number() + ". "
                                + line.facts().title(),
                        line.text().isEmpty() ? "No text" : line.text(),
                        line.amended().orElse(""),
                        line.comments().stream()
                                .map(comment -> new MinutesPage.CommentRow(
                                        comment.person().words(), "", comment.text()))
                                .toList()))
                .toList();
    }

    public boolean isWaiting() {
        return minutes.state() == MinutesState.UNCONFIRMED;
    }

    public int getWithheld() {
        return minutes.withheld().size();
    }

    public String getId() {
        return minutes.id().value().toString();
    }

    public String getItem() {
        return under.value().toString();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getMeetingTitle() {
        return meeting.arrangements().title();
    }

    public String getDay() {
        return MinutesRegisterPage.day(minutes.metAt());
    }

    public String getCaption() {
        return minutes.committee().name();
    }
}
