package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.BoardReportWriter;
import concordat.domain.board.HelpingHands;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.Register;
import concordat.domain.board.Withheld;
import concordat.domain.settings.SettingsOnDay;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Content;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The board report as an Excel workbook (4.17): cover, contents, notes, a summary, and one register to a sheet. */
@ApplicationScoped
class ExcelBoardReport implements BoardReportWriter {
    private final Executor helpers;

    /** @param hands of the server; there are none where there is no server */
    @Inject
    ExcelBoardReport(Instance<HelpingHands> hands) {
        this(hands.isResolvable() ? hands.get() : HelpingHands.NONE);
    }

    ExcelBoardReport(Executor helpers) {
        this.helpers = helpers;
    }

    /** One that is written without help. */
    ExcelBoardReport() {
        this(HelpingHands.NONE);
    }

    @Override
    public MadeBoardReport write(
            BoardReport report,
            BoardReportCover cover,
            BoardReportRows rows,
            OutputStream out,
            OutputStream prints,
            @Nullable OutputStream page,
            Progress progress) {
        try (StreamedWorkbook workbook =
                StreamedWorkbook.on(out, about(report, cover), !report.isPublication(), prints, helpers)) {
            Content content = new Writing(report, cover, rows, workbook, page, progress).run();
            return new MadeBoardReport(
                    content.version(),
                    content.sha256(),
                    content.sheets().stream()
                            .map(sheet -> new MadeBoardReport.Sheet(sheet.name(), sheet.sha256()))
                            .toList(),
                    content.stamps());
        }
    }

    private static About about(BoardReport report, BoardReportCover cover) {
        return new About(
                title(report, cover),
                "Agreements, decisions, actions, attendance, status and programmes as at " + Words.date(report.trueAt())
                        + ". " + cover.classification(report),
                cover.producedBy() + ", " + cover.capacity(),
                cover.producedAt());
    }

    private static String title(BoardReport report, BoardReportCover cover) {
        return (cover.demonstration() ? "Demonstration: board report, " : "Board report, ") + cover.subject() + ", "
                + Words.date(report.trueAt());
    }

    /** Cover, contents and notes. */
    private static final int FRONT = 3;

    /** One report under way. */
    private record Writing(
            BoardReport report,
            BoardReportCover cover,
            BoardReportRows rows,
            StreamedWorkbook workbook,
            @Nullable OutputStream onAPage,
            Progress progress) {

        Content run() {
            SettingsOnDay settings = rows.settings(report);
            Notes terms = new Notes(report, settings.of(cover.partnership()));
            String scope =
                    cover.subject() + ", as at " + Words.date(report.trueAt()) + "; " + cover.classification(report);
            Registers registers = new Registers(report, settings, scope);
            Page front = workbook.page("Cover");
            Page contents = workbook.page("Contents");
            Page notes = workbook.page("Notes");
            Explained explained = new Explained(scope, terms);
            Summary summary = new Summary(report, registers, explained, workbook);
            Map<Register, Long> onRecord = rows.counts(report);
            Reach reach = new Reach(progress, timesRead() * rowsOf(onRecord));
            report.earlier().ifPresent(earlier -> tellChanges(earlier, registers, explained, reach));
            Reconciliation sheets = new Reconciliation(workbook, onRecord, reach);
            new AllRegisters(report, rows, registers, explained, summary).to(sheets);
            sheets.requireAgreement();
            summary.drawMeasures(workbook);
            Page manifest = workbook.page(Manifest.SHEET);
            fillCover(front);
            List<Written> told = new ArrayList<>(summary.fill(sheets));
            told.addAll(workbook.written());
            fillContents(contents, notes.name(), terms.count(), told);
            terms.fill(notes);
            Content content = workbook.contentBefore(manifest);
            new Manifest(report, cover).fill(manifest, content, sheets, told);
            workbook.finish();
            if (onAPage != null) {
                new BoardOnAPage(report, cover, summary.told()).write(onAPage);
            }
            return content;
        }

        private int timesRead() {
            return report.since().isPresent() ? 1 + Changes.TIMES_READ : 1;
        }

        private static long rowsOf(Map<Register, Long> onRecord) {
            return onRecord.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Puts what has changed before the registers. */
        private void tellChanges(BoardReport earlier, Registers registers, Explained explained, Reach reach) {
            Registers then = new Registers(earlier, rows.settings(earlier), explained.scope());
            List<Change> changes = Changes.between(
                    new AllRegisters(earlier, rows, then, explained, RowCounts.NONE),
                    new AllRegisters(report, rows, registers, explained, RowCounts.NONE),
                    reach::row);
            workbook.write(Changes.table(earlier, explained), changes::forEach);
        }

        private void fillCover(Page page) {
            List<List<Cell>> lines = new ArrayList<>();
            lines.add(line("Committee", cover.subject()));
            lines.add(line("Partnership", cover.partnershipName()));
            lines.add(line("As at", Words.asAt(report) + " [note 1]"));
            lines.add(line(
                    "Attendance period", Words.date(report.attendanceFrom()) + " to " + Words.date(report.trueAt())));
            lines.add(line(
                    "Changes",
                    report.earlier()
                            .map(earlier -> "Since " + Words.asAt(earlier) + ", on the sheet " + Changes.SHEET)
                            .orElse("Not compared with an earlier report")));
            lines.add(line("Classification", cover.classification(report) + " [note 2]"));
            lines.add(line(
                    "Form",
                    report.isPublication()
                            ? "Publication: Part 1 only, without filters or frozen panes"
                            : "Working register: with filters and frozen header rows"));
            lines.add(line("Produced by", cover.producedBy() + ", " + cover.capacity()));
            lines.add(List.of(Cell.of("Produced at"), Cell.stamp(Words.moment(cover.producedAt()))));
            if (!report.isPublication()) {
                lines.add(line("You see", String.join("\n", cover.sees())));
                lines.addAll(withheld());
            }
            lines.add(line("Report id", cover.reportId().toString()));
            page.columns(24, 106).title("Board report").subtitle(cover.subject());
            if (cover.demonstration()) {
                page.notice("Demonstration: the people and records in this report are fictional.");
            }
            page.explanation(cover.classification(report) + ". As at " + Words.date(report.trueAt()) + ".")
                    .table("Cover", List.of("About this report", "Detail"), lines);
        }

        private List<List<Cell>> withheld() {
            List<Withheld> reasons = rows.withheld(report);
            if (reasons.isEmpty()) {
                return List.of(line("Withheld from you", "Nothing, on the committees that you belong to"));
            }
            return List.of(line(
                    "Withheld from you",
                    String.join(
                            "\n",
                            reasons.stream()
                                    .map(reason ->
                                            (reason.rows() == 1 ? "1 row, because " : reason.rows() + " rows, because ")
                                                    + reason.reason().words())
                                    .toList())));
        }

        private void fillContents(Page page, String notes, int count, List<Written> sheets) {
            List<List<Cell>> lines = new ArrayList<>();
            lines.add(List.of(Cell.toSheet(notes), Cell.of("What the terms mean"), Cell.of(count)));
            for (Written sheet : sheets) {
                lines.add(List.of(Cell.toSheet(sheet.sheet()), Cell.of(sheet.shows()), Cell.of(sheet.rows())));
            }
            lines.add(List.of(
                    Cell.toSheet(Manifest.SHEET),
                    Cell.of("What this report was made from, and how it is known again"),
                    Cell.of(Manifest.linesWith(FRONT + sheets.size()))));
            page.columns(36, 74, 20)
                    .title("Contents")
                    .explanation("Choose a sheet's name to go to it.")
                    .table("Contents", List.of("Sheet", "What it shows", "Rows"), lines);
        }

        private static List<Cell> line(String what, String detail) {
            return List.of(Cell.of(what), Cell.of(detail));
        }
    }
}
