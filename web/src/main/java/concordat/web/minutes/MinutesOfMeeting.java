package concordat.web.minutes;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesRow;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The minutes of a meeting on its page, and how the officer begins them. */
@Named
@RequestScoped
public class MinutesOfMeeting {
    private final DraftingMinutes drafting;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final List<MinutesRow> minutes;
    private final boolean served;

    @Inject
    MinutesOfMeeting(
            DraftingMinutes drafting,
            ReadingMinutes reading,
            ReadingMeetings meetings,
            Query query,
            Notices notices,
            Powers powers) {
        this.drafting = drafting;
        this.notices = notices;
        MeetingId id = new MeetingId(query.id("id"));
        meeting = meetings.get(id);
        minutes = reading.of(id);
        CommitteeLine committee = meeting.committee();
        served = powers.serve(committee);
    }

    public String draftPart1() {
        return draft(Part.PART_1);
    }

    public String draftPart2() {
        return draft(Part.PART_2);
    }

    private String draft(Part part) {
        MinutesId id = drafting.draft(meeting.id(), part);
        notices.done("The minutes are drafted from the record. Write what was said beside what was recorded.");
        return "/minutes?faces-redirect=true&id=" + id.value();
    }

    public List<MinutesRegisterPage.Row> getRows() {
        return minutes.stream().map(MinutesRegisterPage.Row::of).toList();
    }

    /** Whether the meeting has come so far that there can be minutes. */
    public boolean isClosed() {
        return meeting.state() == MeetingState.CLOSED && meeting.kind().isMeeting();
    }

    public boolean isDraftingPart1() {
        return isDrafting(Part.PART_1);
    }

    public boolean isDraftingPart2() {
        return isDrafting(Part.PART_2);
    }

    private boolean isDrafting(Part part) {
        return served
                && isClosed()
                && minutes.stream().noneMatch(row -> row.part() == part)
                && meeting.agenda().stream().anyMatch(item -> item.text().part() == part);
    }
}
