package concordat.web.meeting;

import concordat.domain.decision.MeetingWithoutQuorum;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Officer or chair adjourns a meeting, or lets it go on informally for want of a quorum (QU-7). */
@Named
@RequestScoped
public class AdjournMeetingPage {
    private static final Map<Rule, String> FIELDS = Map.of(MeetingRule.RESUMES_AFTER_IT_WAS_ADJOURNED, "day");

    private final ConductingMeetings conducting;
    private final MeetingWithoutQuorum withoutQuorum;
    private final Notices notices;
    private final MeetingSheet meeting;
    private String because = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;

    @Inject
    AdjournMeetingPage(
            ConductingMeetings conducting,
            MeetingWithoutQuorum withoutQuorum,
            ReadingMeetings reading,
            Query query,
            Notices notices,
            Powers powers) {
        this.conducting = conducting;
        this.withoutQuorum = withoutQuorum;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.conduct(meeting.committee())) {
            throw new NotFound("page");
        }
    }

    public @Nullable String adjourn() {
        if (day == null || time == null) {
            throw new IllegalArgumentException("Enter the date and time at which the meeting goes on.");
        }
        Instant until = When.at(day, time);
        try {
            conducting.adjourn(meeting.id(), because, until);
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The meeting is adjourned until " + Words.moment(until) + ".");
        return address();
    }

    public String continueInformally() {
        withoutQuorum.continueInformally(meeting.id());
        notices.warn("The meeting goes on informally. What is agreed is provisional, subject to ratification.");
        return address();
    }

    private String address() {
        return "/meeting?faces-redirect=true&id=" + getMeeting();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    /** Whether it goes on informally already. */
    public boolean isInformal() {
        return meeting.informalSince().isPresent();
    }

    /** How many people are there. */
    public long getPresent() {
        return meeting.presences().stream()
                .filter(stay -> stay.leftAt().isEmpty())
                .count();
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }
}
