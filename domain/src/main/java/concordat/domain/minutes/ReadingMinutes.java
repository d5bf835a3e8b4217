package concordat.domain.minutes;

import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Minutes, for whoever may see them: drafts for secretary and chair, circulated ones for everybody whom their part admits;
 * and of no item that is withheld from the reader more than its number.
 */
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
public class ReadingMinutes {
    private final MinuteBook book;
    private final MinutesRegister register;
    private final MinutesContents contents;
    private final Meetings meetings;
    private final Committees committees;
    private final BankHolidays holidays;
    private final CurrentActor actor;

    @Inject
    ReadingMinutes(
            MinuteBook book,
            MinutesRegister register,
            MinutesContents contents,
            Meetings meetings,
            Committees committees,
            BankHolidays holidays,
            CurrentActor actor) {
        this.book = book;
        this.register = register;
        this.contents = contents;
        this.meetings = meetings;
        this.committees = committees;
        this.holidays = holidays;
        this.actor = actor;
    }

    /** One page of the minutes that the actor may see. */
    public Page<MinutesRow> page(MinutesFilter filter, Keyset keyset) {
        return register.page(filter, keyset);
    }

    /** The minutes of a meeting that the actor may see, those of Part 1 first. */
    public List<MinutesRow> of(MeetingId meeting) {
        return register.page(MinutesFilter.of(meeting), Keyset.first()).rows();
    }

    /** The unconfirmed minutes of earlier meetings that wait to be approved under that item, the earliest first. */
    public List<Waiting> waitingUnder(AgendaItemId item) {
        return book.waitingUnder(item).stream()
                .map(minutes -> new Waiting(minutes.id(), minutes.reference(), minutes.metAt()))
                .toList();
    }

    /** Minutes that wait to be approved. */
    public record Waiting(MinutesId id, String meetingReference, java.time.Instant metAt) {}

    /** Which minutes hold a minute. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public MinutesSheet holding(MinuteLineId line) {
        return get(book.line(line).minutes());
    }

    /** Minutes with all that they say. @throws concordat.domain.shared.NotFound if the actor may not see them */
    public MinutesSheet get(MinutesId id) {
        Minutes minutes = book.get(id);
        Committee committee = committees.get(minutes.committee());
        LocalDate closedOn = LocalDate.ofInstant(minutes.closedAt(), Term.LONDON);
        MeetingTerms terms = committee.meetsOn(closedOn).orElseGet(MeetingTerms::standard);
        WorkingDays working = holidays.workingDays();
        List<MinuteLine> lines = book.lines(id);
        List<MinuteBook.WithheldMinute> withheld = book.withheld(id);
        RecordedFacts recorded = contents.facts(minutes);
        Facts now = recorded.ofMeeting();
        Map<AgendaItemId, Facts> ofItems = recorded.ofItems();
        // Who does not see all of the record would be told that what they do not see has changed.
        boolean compares = minutes.facts().isPresent() && lines.size() == book.countLines(id);
        Map<MinuteLineId, List<MinutesSheet.Comment>> comments = book.comments(id).stream()
                .collect(Collectors.groupingBy(
                        MinuteComment::line,
                        Collectors.mapping(
                                each -> new MinutesSheet.Comment(each.person(), each.text(), each.madeAt()),
                                Collectors.toList())));
        return new MinutesSheet(
                id,
                CommitteeLine.of(committee),
                minutes.meeting(),
                minutes.reference(),
                meetings.get(minutes.meeting()).arrangements().title(),
                minutes.metAt(),
                minutes.part(),
                minutes.state(),
                minutes.facts().orElse(now),
                compares ? now.without(minutes.facts().orElse(now)) : List.of(),
                lines.stream()
                        .map(line -> line(
                                line,
                                ofItems.getOrDefault(line.item(), Facts.none()),
                                compares,
                                comments.getOrDefault(line.id(), List.of())))
                        .toList(),
                withheld,
                contents.conventions(minutes.committee()).minutes(),
                working.after(closedOn, terms.draftDays()),
                working.after(closedOn, terms.circulateDays()),
                MinutesSheet.Course.of(minutes),
                actor.actor() instanceof Actor.Person person
                        && person.person() != null
                        && minutes.hasWritten(person.person()));
    }

    private static MinutesSheet.Line line(
            MinuteLine line, Facts now, boolean compares, List<MinutesSheet.Comment> comments) {
        Facts stated = line.facts().orElse(now);
        return new MinutesSheet.Line(
                line.id(),
                line.item(),
                line.position(),
                line.reference(),
                line.changes(),
                stated,
                compares ? now.without(stated) : List.of(),
                line.text(),
                line.writtenBy(),
                line.amended(),
                comments);
    }
}
