package concordat.domain.highlight;

import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.escalation.Receiver;
import concordat.domain.meeting.Meetings;
import concordat.domain.minutes.Facts;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Highlight reports, for whoever may see them: drafts for secretary and chair, issued ones for the committee and, in Part 1,
 * for the executives of the organisation that receives them; and nothing of an item that is withheld from the reader.
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
public class ReadingHighlightReports {
    private final HighlightBook book;
    private final HighlightContents contents;
    private final Upward upward;
    private final Meetings meetings;
    private final Committees committees;
    private final CurrentActor actor;

    @Inject
    ReadingHighlightReports(
            HighlightBook book,
            HighlightContents contents,
            Upward upward,
            Meetings meetings,
            Committees committees,
            CurrentActor actor) {
        this.book = book;
        this.contents = contents;
        this.upward = upward;
        this.meetings = meetings;
        this.committees = committees;
        this.actor = actor;
    }

    /** One page of the reports that the actor may see, those of the latest meeting first. */
    public Page<HighlightRow> page(HighlightFilter filter, Keyset keyset) {
        return book.page(filter, keyset);
    }

    /** The reports of a meeting that the actor may see. */
    public List<HighlightRow> of(MeetingId meeting) {
        return book.page(HighlightFilter.of(meeting), Keyset.first()).rows();
    }

    /** The bodies to which a committee reports (LF-9). */
    public List<Receiver> bodies(CommitteeId committee) {
        return Bodies.above(committees.get(committee), committees);
    }

    /** Which report holds a line. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public HighlightSheet holding(HighlightLineId line) {
        return get(book.line(line).report());
    }

    /** A report with all that it says. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public HighlightSheet get(HighlightReportId id) {
        HighlightReport report = book.get(id);
        Committee committee = committees.get(report.committee());
        boolean issued = report.state() == HighlightState.ISSUED;
        Map<AgendaItemId, Facts> now = issued ? Map.of() : contents.ofItems(report);
        List<Upward.Entry> entries =
                issued ? book.entries(id).stream().map(HighlightEntry::entry).toList() : contents.entries(report);
        Map<UUID, Upward.Answered> answered =
                upward.answered(entries.stream().map(Upward.Entry::subject).toList());
        return new HighlightSheet(
                id,
                CommitteeLine.of(committee),
                report.meeting(),
                report.reference(),
                meetings.find(report.meeting())
                        .map(meeting -> meeting.arrangements().title())
                        .orElse(report.reference()),
                report.metAt(),
                report.part(),
                report.to().body(),
                report.number(),
                book.page(HighlightFilter.of(report.meeting()), Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                        .noneMatch(row -> row.part() == report.part()
                                && row.toBody().equals(report.to().body())
                                && row.number() > report.number()),
                report.state(),
                report.head(),
                report.changes(),
                report.facts().orElseGet(() -> contents.ofMeeting(report)),
                book.lines(id).stream()
                        .map(line -> new HighlightSheet.Line(
                                line.id(),
                                line.item(),
                                line.position(),
                                line.changes(),
                                line.facts().orElse(now.getOrDefault(line.item(), Facts.none())),
                                line.text(),
                                line.writtenBy()))
                        .toList(),
                entries.stream()
                        .map(entry -> new HighlightSheet.Entry(
                                entry.kind(),
                                entry.subject(),
                                entry.fact(),
                                Optional.ofNullable(answered.get(entry.subject()))))
                        .toList(),
                HighlightSheet.Course.of(report),
                actor.actor() instanceof Actor.Person person
                        && person.person() != null
                        && report.hasWritten(person.person()));
    }
}
