package concordat.web.meeting;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.RequisitionId;
import concordat.domain.meeting.RequisitioningMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.SeatId;
import concordat.web.committee.OwnSeats;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A member demands a meeting on business of theirs (MT-4). */
@Named
@RequestScoped
public class DemandMeetingPage {
    private final RequisitioningMeetings requisitioning;
    private final Notices notices;
    private final Submission sent;
    private final CommitteeSheet committee;
    private final SeatId seat;
    private String title = "";
    private String business = "";

    @Inject
    DemandMeetingPage(
            RequisitioningMeetings requisitioning,
            ReadingCommittees committees,
            OwnSeats own,
            Query query,
            Notices notices,
            Submission sent) {
        this.requisitioning = requisitioning;
        this.notices = notices;
        this.sent = sent;
        committee = committees.today(new CommitteeId(query.id("committee")));
        seat = own.among(committee.seats()).map(SeatHolder::seat).orElseThrow(() -> new NotFound("page"));
    }

    public String demand() {
        RequisitionId id = requisitioning.demand(
                sent.key().toString(), committee.committee().id(), seat, title, business);
        notices.done("Your requisition is on record. The members see it, and can sign it.");
        return "/requisition?faces-redirect=true&id=" + id.value();
    }

    public String getCommittee() {
        return committee.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return committee.committee().name();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBusiness() {
        return business;
    }

    public void setBusiness(String business) {
        this.business = business;
    }
}
