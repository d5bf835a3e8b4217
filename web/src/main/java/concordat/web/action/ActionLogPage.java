package concordat.web.action;

import concordat.domain.action.ActionLog;
import concordat.domain.action.LogGroup;
import concordat.domain.action.LogLine;
import concordat.domain.action.LogMeeting;
import concordat.domain.action.Rag;
import concordat.domain.action.ReadingActionLogs;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.settings.RagSettings;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The action log of a committee for one part, as it lies before a meeting: held over first, then what the last meeting added (AC-6). */
@Named
@RequestScoped
public class ActionLogPage {
    private static final int MEETINGS = 24;

    private final Query query;
    private final ActionLog log;
    private final CommitteeLine committee;
    private final RagSettings settings;
    private final List<Option> meetings;

    @Inject
    ActionLogPage(
            ReadingActionLogs logs,
            ReadingCommittees committees,
            ReadingMeetings reading,
            ReadingSettings readingSettings,
            Query query) {
        this.query = query;
        CommitteeId id = new CommitteeId(query.id("committee"));
        committee = committees.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("committee"));
        @Nullable MeetingId meeting = query.get("meeting").isEmpty() ? null : new MeetingId(query.id("meeting"));
        log = logs.of(id, query.is("part", 2) ? Part.PART_2 : Part.PART_1, meeting);
        settings = readingSettings.on(log.today()).of(committee.partnership()).rag();
        meetings = reading.page(MeetingFilter.all().of(id), Keyset.first().ofSize(MEETINGS)).rows().stream()
                .filter(row -> row.kind().isMeeting())
                .map(row -> Option.of(
                        row.id().value().toString(),
                        "The meeting on " + Words.date(LocalDate.ofInstant(row.startsAt(), Term.LONDON)) + ", "
                                + row.title()))
                .toList();
    }

    public String getCommittee() {
        return committee.name();
    }

    public String getCommitteeId() {
        return committee.id().value().toString();
    }

    /** What this log is asked by, without the choice of a meeting. */
    public String getItself() {
        return "committee=" + getCommitteeId() + (isReserved() ? "&part=2" : "");
    }

    public boolean isReserved() {
        return log.part() == Part.PART_2;
    }

    /** Whether the reader sees that there is a log of Part 2. */
    public boolean isDivided() {
        return log.reserved();
    }

    public String getPartOne() {
        return address("");
    }

    public String getPartTwo() {
        return address("&part=2");
    }

    private String address(String more) {
        return "/action-log?committee=" + committee.id().value() + more
                + (query.get("meeting").isEmpty() ? "" : "&meeting=" + query.id("meeting"));
    }

    /** Where closed actions are found for ever. */
    public String getArchive() {
        return "/actions?show=closed&committee=" + committee.id().value() + "&part=" + (isReserved() ? 2 : 1);
    }

    public List<Option> getMeetings() {
        return meetings;
    }

    /** What stands for no choice. */
    public String getUsual() {
        return "The next meeting";
    }

    /** For which meeting it is, and since which. */
    public String getAbout() {
        return log.meeting()
                        .map(meeting ->
                                "Before the meeting on " + Words.date(meeting.on()) + " (" + meeting.reference() + ")")
                        .orElse("No meeting is planned")
                + log.last()
                        .map(last ->
                                ". The last meeting was on " + Words.date(last.on()) + " (" + last.reference() + ").")
                        .orElse(".")
                + " Status and rating are those of today.";
    }

    public String getCounted() {
        return log.counted();
    }

    public boolean isMore() {
        return log.more();
    }

    public String getWorkbook() {
        return "/api/v1/action-log.xlsx?" + question();
    }

    public String getPublication() {
        return getWorkbook() + "&form=publication";
    }

    private String question() {
        return "committee=" + committee.id().value() + "&part=" + (isReserved() ? "PART_2" : "PART_1")
                + log.meeting()
                        .map(meeting -> "&meeting=" + meeting.id().value())
                        .orElse("");
    }

    /** What is not empty: closed ones, which are shown once, then those held over, then new ones. */
    public List<Group> getGroups() {
        return Stream.of(LogGroup.COMPLETED, LogGroup.HELD_OVER, LogGroup.ADDED)
                .filter(group -> !log.of(group).isEmpty())
                .map(group -> new Group(
                        title(group),
                        log.of(group).stream()
                                .map(line -> Row.of(line, log.today(), settings))
                                .toList()))
                .toList();
    }

    private String title(LogGroup group) {
        return switch (group) {
            case COMPLETED -> "Closed since the last meeting";
            case HELD_OVER -> "Held over from previous meetings";
            case ADDED ->
                log.last()
                        .map(LogMeeting::on)
                        .map(on -> "From the meeting on " + Words.date(on))
                        .orElse("New");
        };
    }

    /** Actions under one heading. */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** An action in the log. */
    public record Row(
            String address,
            String reference,
            String text,
            String item,
            String from,
            String owner,
            String due,
            String originalDue,
            String status,
            String closed,
            String rating,
            String tone,
            String note,
            boolean shown,
            String elsewhere) {
        static Row of(LogLine line, LocalDate today, RagSettings settings) {
            Rag rating = line.facts().rag(today, settings);
            LocalDate closed = line.closedOn();
            return new Row(
                    "/action?id=" + line.id().value(),
                    line.reference(),
                    line.description(),
                    line.item() == null ? "" : line.item(),
                    line.minuteReference() + ", " + Words.date(line.metOn()),
                    line.owner() + ", " + line.organisation(),
                    Words.date(line.facts().due()),
                    line.facts().revisions() == 0
                            ? ""
                            : "Originally " + Words.date(line.originalDue()) + ", moved "
                                    + (line.facts().revisions() == 1
                                            ? "once"
                                            : line.facts().revisions() + " times"),
                    line.facts().status(today).words(),
                    closed == null
                            ? ""
                            : Words.date(closed) + (line.closingMeeting() == null ? "" : ", " + line.closingMeeting()),
                    rating.words(),
                    Tones.of(rating),
                    line.lastNote() == null ? "" : line.lastNote(),
                    line.evidence() != null,
                    line.elsewhere() == null ? "" : line.elsewhere());
        }
    }
}
