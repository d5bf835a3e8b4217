package concordat.domain.highlight;

import static concordat.domain.highlight.HighlightRule.BODY_IS_ABOVE;
import static concordat.domain.highlight.HighlightRule.PART_HAS_SOMETHING_TO_REPORT;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.escalation.Receiver;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The secretary of a committee drafts what it reports to the bodies above it, gives that to the chair, and issues it (6.8). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class DraftingHighlightReports {
    private final HighlightBook book;
    private final HighlightContents contents;
    private final Meetings meetings;
    private final Committees committees;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    DraftingHighlightReports(
            HighlightBook book,
            HighlightContents contents,
            Meetings meetings,
            Committees committees,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.contents = contents;
        this.meetings = meetings;
        this.committees = committees;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins the report of a part of a meeting to a body above the committee, if it has not been begun.
     *
     * @param to one of those that {@link ReadingHighlightReports#bodies} gives
     * @return the one that is there: that which was begun, or the latest version
     * @throws concordat.domain.shared.RuleBroken if the meeting has not closed, there is nothing to report, or the committee does
     *     not report to that body
     */
    public HighlightReportId draft(MeetingId id, Part part, Receiver to) {
        Meeting meeting = meetings.get(id);
        Committee committee = committees.get(meeting.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        Receiver body = Bodies.above(committee, committees).stream()
                .filter(each -> each.equals(to))
                .findFirst()
                .orElse(null);
        BODY_IS_ABOVE.require(body != null);
        Optional<HighlightBook.Begun> begun = book.begun(id, part, to.body());
        if (begun.isPresent()) {
            return begun.orElseThrow().id();
        }
        HighlightReport report = HighlightReport.draft(meeting, part, to, actor.person(), clock);
        List<HighlightBook.ItemToReport> items = book.toReport(id, part);
        PART_HAS_SOMETHING_TO_REPORT.require(!items.isEmpty(), part.words());
        add(report, items, Map.of());
        return report.id();
    }

    private void add(
            HighlightReport report, List<HighlightBook.ItemToReport> items, Map<AgendaItemId, HighlightText> texts) {
        book.add(report);
        items.forEach(item -> book.add(new HighlightLine(
                report.id(),
                item.item(),
                item.position(),
                texts.getOrDefault(item.item(), HighlightText.blank()),
                clock)));
        journal.record(report.drafted());
    }

    /**
     * Begins the next version of a report that was issued, with its texts; the issued one stays as it is.
     *
     * @return the version that is being drafted already, if there is one
     */
    public HighlightReportId draftAgain(HighlightReportId id) {
        HighlightReport issued = lockedAsOfficer(id);
        HighlightBook.Begun latest =
                book.begun(issued.meeting(), issued.part(), issued.to().body()).orElseThrow();
        if (latest.state() != HighlightState.ISSUED) {
            return latest.id();
        }
        HighlightReport next = issued.again(latest.number(), actor.person(), clock);
        add(
                next,
                book.toReport(issued.meeting(), issued.part()),
                book.lines(id).stream().collect(Collectors.toMap(HighlightLine::item, HighlightLine::text)));
        return next.id();
    }

    /**
     * Writes on an item.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen how often that had been changed when the secretary looked at it
     * @throws concordat.domain.shared.OutOfDate if somebody has changed it since; nothing is saved
     */
    public void write(String onceKey, HighlightLineId id, HighlightText text, long seen) {
        keys.once(onceKey, () -> {
            HighlightReport report = lockedAsOfficer(book.line(id).report());
            journal.record(report.write(
                    book.line(id), text, seen, actor.person(), actor.actor().name()));
            return id.value();
        });
    }

    /** Writes the head of the report. @throws concordat.domain.shared.OutOfDate if somebody has changed it since */
    public void write(String onceKey, HighlightReportId id, HighlightHead head, long seen) {
        keys.once(onceKey, () -> {
            journal.record(lockedAsOfficer(id).write(head, seen, actor.person()));
            return id.value();
        });
    }

    /** Gives it to the chair. */
    public void submit(HighlightReportId id) {
        journal.record(lockedAsOfficer(id).submit(actor.actor().name(), clock.instant()));
    }

    /** Takes it back from the chair to change it. */
    public void takeBack(HighlightReportId id) {
        journal.record(lockedAsOfficer(id).takeBack());
    }

    /**
     * Issues it: what is on record is frozen as it is now.
     *
     * @throws concordat.domain.shared.RuleBroken if the chair has not agreed, or something that belongs in it is withheld from
     *     the secretary
     */
    public void issue(HighlightReportId id) {
        HighlightReport report = lockedAsOfficer(id);
        List<HighlightLine> lines = book.lines(id);
        List<Upward.Entry> waiting = contents.entries(report);
        List<HighlightEntry> entries = new ArrayList<>();
        waiting.forEach(entry -> entries.add(new HighlightEntry(id, entry, entries.size() + 1, clock)));
        HighlightEvent issued = report.issue(
                contents.ofMeeting(report),
                contents.ofItems(report),
                lines,
                entries,
                lines.size() == book.countLines(id) && contents.isAll(report, waiting),
                actor.actor().name(),
                clock.instant());
        entries.forEach(book::add);
        journal.record(issued);
    }

    private HighlightReport lockedAsOfficer(HighlightReportId id) {
        HighlightReport report = book.lock(id);
        Authority.over(committees.get(report.committee()), actor, Role.GOVERNANCE_OFFICER);
        return report;
    }
}
