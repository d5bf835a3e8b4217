package concordat.web.meeting;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RequisitionId;
import concordat.domain.meeting.RequisitionSheet;
import concordat.domain.meeting.RequisitioningMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.committee.OwnSeats;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A requisition: who has signed it, and what the reader can do about it (MT-4). */
@Named
@RequestScoped
public class RequisitionPage {
    private static final Map<Rule, String> FIELDS = Map.of(MeetingRule.MEETING_ENDS_AFTER_IT_STARTS, "end");

    private final RequisitioningMeetings requisitioning;
    private final Notices notices;
    private final RequisitionSheet sheet;
    private final Optional<SeatHolder> seat;
    private final boolean conducted;
    private final ArrangementsForm form = new ArrangementsForm();
    private String because = "";

    @Inject
    RequisitionPage(
            RequisitioningMeetings requisitioning,
            ReadingMeetings meetings,
            ReadingCommittees committees,
            OwnSeats own,
            Query query,
            Notices notices,
            Powers powers) {
        this.requisitioning = requisitioning;
        this.notices = notices;
        sheet = meetings.requisition(new RequisitionId(query.id("id")));
        seat = own.among(committees.today(sheet.committee().id()).seats());
        conducted = powers.conduct(sheet.committee());
        form.setTitle("Extraordinary meeting: " + sheet.title());
    }

    public String sign() {
        requisitioning.sign(sheet.id(), seat.orElseThrow().seat());
        notices.done("You have signed the requisition.");
        return here();
    }

    public @Nullable String refuse() {
        if (because.isBlank()) {
            notices.wrong("because", "Enter why the meeting is not called");
            return null;
        }
        requisitioning.refuse(sheet.id(), because);
        notices.done("The refusal is on record. Those who signed can call the meeting now.");
        return here();
    }

    public @Nullable String call() {
        try {
            MeetingId meeting = requisitioning.call(sheet.id(), form.arrangements());
            notices.done("The meeting is called, with the requisitioned business as its only item.");
            return "/meeting?faces-redirect=true&id=" + meeting.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    private String here() {
        return "/requisition?faces-redirect=true&id=" + sheet.id().value();
    }

    public RequisitionSheet getSheet() {
        return sheet;
    }

    public String getCommittee() {
        return sheet.committee().id().value().toString();
    }

    public List<String> getSignatories() {
        return sheet.signatories().stream().map(PersonOnRecord::words).toList();
    }

    /** Until when the chair may call the meeting before the members can; empty until a third have signed. */
    public String getChairCallsUntil() {
        return sheet.chairCallsUntil().map(Words::moment).orElse("");
    }

    public String getRefusedBecause() {
        return sheet.refusedBecause().orElse("");
    }

    /** Where the meeting is; empty until it was called. */
    public String getMeeting() {
        return sheet.meeting().map(id -> "/meeting?id=" + id.value()).orElse("");
    }

    private boolean isOpen() {
        return sheet.meeting().isEmpty();
    }

    private boolean isSigned() {
        return seat.map(SeatHolder::holder)
                .filter(holder -> sheet.signatories().stream()
                        .anyMatch(signatory -> signatory.person().equals(holder.person())))
                .isPresent();
    }

    /** Whether the reader can join in. */
    public boolean isSignable() {
        return isOpen() && seat.isPresent() && !isSigned();
    }

    /** Whether the reader is asked to call the meeting, or can. */
    public boolean isCallable() {
        return isOpen() && sheet.isSupported() && (conducted || isSigned());
    }

    /** Whether the reader can refuse. */
    public boolean isRefusable() {
        return isOpen()
                && sheet.isSupported()
                && conducted
                && sheet.refusedBecause().isEmpty();
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
