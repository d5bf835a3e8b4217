package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Begins and ends what a committee decides without meeting. It is kept as a meeting that nobody attends, with one item,
 * so that papers, interests, votes and access are what they are for any other item.
 */
public final class BetweenMeetingsBusiness {
    private final Meetings meetings;
    private final References references;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    public BetweenMeetingsBusiness(
            Meetings meetings, References references, Audiences audiences, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.references = references;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** The occasion and its only item. */
    public record Occasion(Meeting meeting, AgendaItem item) {}

    /**
     * Begins one: its item is published and open.
     *
     * @param until the deadline of a written resolution; shortly after now for chair's action
     */
    public Occasion begin(Committee committee, MeetingKind kind, ItemText text, Instant until) {
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, Term.LONDON).getYear();
        Series series = kind == MeetingKind.CHAIRS_ACTION ? Series.CHAIRS_ACTION : Series.WRITTEN_RESOLUTION;
        int number = references.next(committee.id(), series, year);
        String reference = series.reference(committee.code(), year, number);
        Meeting meeting = Meeting.between(
                kind,
                committee,
                reference,
                kind.words() + " " + number + " of " + year,
                now,
                until,
                audiences.of(new Business(committee.id(), Part.PART_1, Stage.PUBLISHED)),
                clock);
        meetings.add(meeting);
        journal.record(new MeetingEvent.BegunBetweenMeetings(
                meeting.id(),
                meeting.partnership(),
                reference,
                committee.id(),
                kind,
                meeting.arrangements().title(),
                until));
        AgendaItem item = AgendaItem.on(meeting, 1, text.numbered("1"), audiences, clock);
        item.publish(audiences);
        item.open(now);
        meetings.add(item);
        journal.record(
                new MeetingEvent.ItemAdded(meeting.id(), meeting.partnership(), reference, item.id(), item.text(), ""));
        return new Occasion(meeting, item);
    }

    /** Puts an interest in the matter on record. @throws concordat.domain.shared.RuleBroken if it is already */
    public void declare(Occasion occasion, PersonOnRecord person, InterestType type, String nature) {
        Meeting meeting = occasion.meeting();
        Declaration declared = occasion.item().declare(person, type, nature, clock.instant(), audiences, clock);
        journal.record(new MeetingEvent.InterestDeclared(
                meeting.id(),
                meeting.partnership(),
                meeting.reference(),
                occasion.item().id(),
                person,
                type,
                declared.nature()));
    }

    /** Ends it: there is nothing more to be decided on its item. */
    public void end(Meeting meeting, AgendaItem item) {
        Instant now = clock.instant();
        journal.record(meeting.close(item, ItemState.DONE, now));
        journal.record(meeting.close(now));
    }
}
