package concordat.reports.action;

import concordat.domain.action.ActionLog;
import concordat.domain.action.ActionLogWriter;
import concordat.domain.action.LogGroup;
import concordat.domain.action.LogLine;
import concordat.domain.action.PreparedActionLog;
import concordat.domain.action.Rag;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The action log of a committee: a cover that says what it is and how much there is, and a table each for what was closed, what was
 * held over and what is new, with the columns of 6.1. For the public it has neither names nor notes (XL-7, XL-10).
 */
@ApplicationScoped
class ActionLogWorkbook implements ActionLogWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    @Override
    public void write(PreparedActionLog prepared, OutputStream out) {
        String title = "Action log, " + prepared.committeeName() + ", "
                + prepared.log().part().words();
        About about = new About(title, about(prepared.log()), prepared.producedBy(), prepared.producedAt());
        try (StreamedWorkbook workbook = StreamedWorkbook.on(out, about, !prepared.publication())) {
            Page cover = workbook.page("Cover");
            fill(cover, prepared);
            for (LogGroup group : LogGroup.values()) {
                List<LogLine> lines = prepared.log().of(group);
                workbook.<LogLine>write(table(prepared, group), rows -> lines.forEach(rows));
            }
            workbook.finish();
        }
    }

    private static void fill(Page cover, PreparedActionLog prepared) {
        ActionLog log = prepared.log();
        cover.columns(24, 106)
                .title("Action log of " + prepared.committeeName())
                .subtitle(log.part().words() + (prepared.publication() ? ", for publication" : ""))
                .table(
                        "Cover",
                        List.of("About this log", "Detail"),
                        List.of(
                                line("Committee", prepared.committeeName()),
                                line("Part", log.part().words()),
                                line("Lies before", about(log)),
                                line("Actions", log.counted()),
                                line("Status and rating", "As at " + DAY.format(log.today())),
                                line(
                                        "Sheets",
                                        "Closed since the last meeting; held over from previous meetings; added by the last meeting"),
                                line("Produced by", prepared.publication() ? "Concordat" : prepared.producedBy()),
                                line("Produced at", MOMENT.format(prepared.producedAt()) + ", UK time"),
                                line(
                                        "You see",
                                        prepared.publication()
                                                ? "The actions of Part 1, without names, notes and evidence"
                                                : "The actions that you may see, and no others"),
                                line("Export id", prepared.export().toString())));
    }

    private static String about(ActionLog log) {
        return log.meeting()
                        .map(meeting -> "The meeting on " + DAY.format(meeting.on()) + ", " + meeting.reference())
                        .orElse("No meeting is planned")
                + log.last()
                        .map(last -> "; the last meeting was on " + DAY.format(last.on()) + ", " + last.reference())
                        .orElse("");
    }

    private static List<Cell> line(String what, String detail) {
        return List.of(Cell.of(what), Cell.of(detail));
    }

    private static Table<LogLine> table(PreparedActionLog prepared, LogGroup group) {
        return switch (group) {
            case COMPLETED ->
                table(prepared, "Closed", "ClosedActions", "Closed since the last meeting", "No action was closed");
            case HELD_OVER ->
                table(
                        prepared,
                        "Held over",
                        "HeldOverActions",
                        "Held over from previous meetings",
                        "No action is held over");
            case ADDED ->
                table(
                        prepared,
                        "New",
                        "NewActions",
                        prepared.log()
                                .last()
                                .map(last -> "From the meeting on " + DAY.format(last.on()))
                                .orElse("New"),
                        "No action was added");
        };
    }

    private static Table<LogLine> table(
            PreparedActionLog prepared, String sheet, String name, String title, String whenEmpty) {
        boolean named = !prepared.publication();
        List<Column<LogLine>> columns = new ArrayList<>(List.of(
                Column.<LogLine>name("Ref", 24, LogLine::reference),
                Column.<LogLine>date("Meeting date", LogLine::metOn),
                Column.<LogLine>text("Minute/agenda ref", 28, LogLine::minuteReference),
                Column.<LogLine>text("Part", 14, line -> line.part().words()),
                Column.<LogLine>text("Item/paper title", 30, LogLine::item).orElse("Not shown to you"),
                Column.<LogLine>text("Action", 46, LogLine::description)));
        if (named) {
            columns.add(Column.text("Lead/owner", 30, LogLine::owner));
        }
        columns.addAll(List.of(
                Column.<LogLine>text("Organisation", 16, LogLine::organisation),
                Column.<LogLine>date("Original target date", LogLine::originalDue),
                Column.<LogLine>date("New/revised date", LogLine::revisedDue).orElse("None"),
                Column.<LogLine>integer("No. of revisions", line -> line.facts().revisions()),
                Column.<LogLine>text("Status", 20, line -> line.facts()
                        .status(prepared.log().today())
                        .words()),
                Column.<LogLine>tag(
                        "RAG", 28, line -> tag(line.facts().rag(prepared.log().today(), prepared.settings())))));
        if (named) {
            columns.add(Column.<LogLine>text("Progress / comment", 44, LogLine::lastNote)
                    .orElse("None yet"));
        }
        columns.add(Column.<LogLine>date("Closed date", LogLine::closedOn).orElse("Not closed"));
        if (named) {
            columns.add(
                    Column.<LogLine>text("Evidence link", 40, LogLine::evidence).orElse("None"));
        }
        return new Table<>(
                sheet,
                name,
                title,
                "One row for each action, by the meeting from which it arose and its due date",
                prepared.committeeName() + ", " + prepared.log().part().words() + ". As at "
                        + DAY.format(prepared.log().today()) + ".",
                whenEmpty,
                columns);
    }

    private static Tag tag(Rag rating) {
        return switch (rating) {
            case BLUE -> new Tag(Tone.BLUE, rating.words());
            case GREEN -> new Tag(Tone.GREEN, rating.words());
            case AMBER -> new Tag(Tone.AMBER, rating.words());
            case RED -> new Tag(Tone.RED, rating.words());
        };
    }
}
