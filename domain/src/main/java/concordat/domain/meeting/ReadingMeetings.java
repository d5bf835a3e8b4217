package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever has to do with a committee reads its meetings: what is arranged, the agenda, who was there. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingMeetings {
    private final Meetings meetings;
    private final Committees committees;
    private final MeetingRegister register;
    private final WithheldLines withheld;
    private final OpenTitles openTitles;
    private final Requisitions requisitions;
    private final PublishedAgendas published;
    private final SettingValues settings;
    private final BankHolidays holidays;

    @Inject
    ReadingMeetings(
            Meetings meetings,
            Committees committees,
            MeetingRegister register,
            WithheldLines withheld,
            OpenTitles openTitles,
            Requisitions requisitions,
            PublishedAgendas published,
            SettingValues settings,
            BankHolidays holidays) {
        this.meetings = meetings;
        this.committees = committees;
        this.register = register;
        this.withheld = withheld;
        this.openTitles = openTitles;
        this.requisitions = requisitions;
        this.published = published;
        this.settings = settings;
        this.holidays = holidays;
    }

    /** One page of the meetings that the actor may see. */
    public Page<MeetingRow> page(MeetingFilter filter, Keyset keyset) {
        return register.page(filter, keyset);
    }

    /** One meeting with its agenda. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public MeetingSheet get(MeetingId id) {
        Meeting meeting = meetings.get(id);
        return MeetingSheet.of(meeting, committees.get(meeting.committee()), meetings.agenda(id), withheld.of(id));
    }

    /**
     * What the agenda calls the items that the actor is not admitted to; nothing of those without an open title.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the meeting
     */
    public List<OpenTitles.Line> openTitles(MeetingId id) {
        return openTitles.of(meetings.get(id).id());
    }

    /**
     * By when the notice and the papers of a meeting are due; empty if nobody meets, or if no terms of reference are in force
     * on its day. The settings are those of its day.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see it
     */
    public Optional<Timetable> timetable(MeetingId id) {
        Meeting meeting = meetings.get(id);
        return meeting.kind().isMeeting()
                ? new Timetables(settings, holidays).of(committees.get(meeting.committee()), meeting.startsAt())
                : Optional.empty();
    }

    /**
     * The agenda of a meeting each time it was published, with what had changed since, as far as the actor may see; the
     * earliest first.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the meeting
     */
    public List<AgendaVersion> versions(MeetingId id) {
        return AgendaVersion.of(published.of(meetings.get(id).id()));
    }

    /**
     * What has changed on the agenda since it was published, as far as the actor may see; nothing before.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the meeting
     */
    public List<AgendaVersion.Change> changesSincePublished(MeetingId id) {
        Map<AgendaItemId, PublishedText> before = new LinkedHashMap<>();
        published.of(meetings.get(id).id()).forEach(line -> before.put(line.item(), line.text()));
        Map<AgendaItemId, PublishedText> now = new LinkedHashMap<>();
        meetings.agenda(id).forEach(item -> now.put(item.id(), PublishedText.of(item)));
        return before.isEmpty() ? List.of() : AgendaVersion.changes(before, now);
    }

    /** One requisition. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public RequisitionSheet requisition(RequisitionId id) {
        Requisition requisition = requisitions.get(id);
        return RequisitionSheet.of(requisition, committees.get(requisition.committee()));
    }

    /** The requisitions of a committee that the actor may see, the latest first (MT-4). */
    public List<RequisitionSheet> requisitions(CommitteeId id) {
        Committee committee = committees.get(id);
        return requisitions.of(id).stream()
                .map(requisition -> RequisitionSheet.of(requisition, committee))
                .toList();
    }

    /** One item of an agenda. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public MeetingSheet.ItemSheet item(AgendaItemId id) {
        return MeetingSheet.ItemSheet.of(meetings.item(id));
    }
}
