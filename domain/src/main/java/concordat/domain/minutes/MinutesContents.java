package concordat.domain.minutes;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.SeatHolders;
import concordat.domain.meeting.AgendaConventions;
import concordat.domain.meeting.AgendaTemplate;
import concordat.domain.meeting.AgendaTemplates;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where minutes get what they state: the record of the meeting, and how their committee draws minutes up. */
@Dependent
public class MinutesContents {
    private final Meetings meetings;
    private final Committees committees;
    private final SeatHolders holders;
    private final AgendaTemplates templates;
    private final MeetingRecord record;

    @Inject
    MinutesContents(
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            AgendaTemplates templates,
            MeetingRecord record) {
        this.meetings = meetings;
        this.committees = committees;
        this.holders = holders;
        this.templates = templates;
        this.record = record;
    }

    /** What is on record of that part of a meeting now, as far as the actor may see. */
    RecordedFacts facts(Minutes minutes) {
        Meeting meeting = meetings.get(minutes.meeting());
        return facts(meeting, committees.get(meeting.committee()), minutes.part());
    }

    /** What is on record of that part of a meeting now, as far as the actor may see. */
    public RecordedFacts facts(Meeting meeting, Committee committee, Part part) {
        return new RecordedFacts(
                committee,
                meeting,
                part,
                meetings.agenda(meeting.id()),
                holders.of(committee.id(), meeting.openedAt().orElse(meeting.startsAt())),
                record);
    }

    /** How a committee draws up its agendas and minutes. */
    AgendaConventions conventions(CommitteeId committee) {
        return templates.find(committee).map(AgendaTemplate::conventions).orElseGet(AgendaConventions::usual);
    }
}
