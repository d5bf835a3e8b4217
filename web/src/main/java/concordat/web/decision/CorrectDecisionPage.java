package concordat.web.decision;

import concordat.domain.committee.Authority;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a declared decision is corrected: by a later decision on an item of a meeting in progress (VO-10). */
@Named
@RequestScoped
public class CorrectDecisionPage {
    private final DecisionSheet sheet;
    private final List<Row> items;

    @Inject
    CorrectDecisionPage(ReadingDecisions reading, ReadingMeetings meetings, CurrentActor actor, Query query) {
        sheet = reading.get(new DecisionId(query.id("id")));
        if (!Authority.isHeld(sheet.committee(), actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR)) {
            throw new NotAllowed("Decisions are corrected by the committee, with its governance officer or chair.");
        }
        items = meetings
                .page(
                        new MeetingFilter(sheet.committee().id(), null, null, MeetingState.IN_PROGRESS, true),
                        Keyset.first().ofSize(5))
                .rows()
                .stream()
                .flatMap(meeting -> meetings.get(meeting.id()).agenda().stream()
                        .filter(item -> item.state() != ItemState.WITHDRAWN)
                        .map(item -> row(
                                meeting,
                                item.text().number() + ". " + item.text().title(),
                                item.id().value().toString())))
                .toList();
    }

    private Row row(MeetingRow meeting, String item, String id) {
        return new Row(
                meeting.reference(),
                item,
                "/record-decision?item=" + id + "&corrects=" + sheet.id().value());
    }

    public String getReference() {
        return sheet.reference();
    }

    public String getQuestion() {
        return sheet.question();
    }

    public String getBack() {
        return "/decision?id=" + sheet.id().value();
    }

    public List<Row> getItems() {
        return items;
    }

    /** An item on which the correction can be decided. */
    public record Row(String meeting, String item, String address) {}
}
