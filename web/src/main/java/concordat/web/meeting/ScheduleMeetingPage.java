package concordat.web.meeting;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** An officer schedules a meeting of one of their committees. */
@Named
@RequestScoped
public class ScheduleMeetingPage {
    private final PreparingMeetings preparing;
    private final Notices notices;
    private final List<Option> committees;
    private final ArrangementsForm form = new ArrangementsForm();
    private String committee;
    private boolean standing = true;

    @Inject
    ScheduleMeetingPage(
            PreparingMeetings preparing, ReadingCommittees reading, Query query, Notices notices, Powers powers) {
        this.preparing = preparing;
        this.notices = notices;
        committees = reading.all().stream()
                .filter(powers::serve)
                .map(line -> Option.of(line.id().value(), line.name()))
                .toList();
        if (committees.isEmpty()) {
            throw new NotFound("page");
        }
        committee = query.get("committee");
    }

    public String schedule() {
        CommitteeId planned = new CommitteeId(UUID.fromString(committee));
        MeetingId id = standing
                ? preparing.planFromTemplate(planned, form.arrangements())
                : preparing.plan(planned, form.arrangements());
        notices.done(form.getTitle() + " is scheduled. Draw up its agenda next.");
        return "/agenda?faces-redirect=true&meeting=" + id.value();
    }

    public List<Option> getCommittees() {
        return committees;
    }

    public ArrangementsForm getForm() {
        return form;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(String committee) {
        this.committee = committee;
    }

    /** Whether the agenda begins with the standing items of the committee. */
    public boolean isStanding() {
        return standing;
    }

    public void setStanding(boolean standing) {
        this.standing = standing;
    }
}
