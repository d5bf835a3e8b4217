package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.Register;
import concordat.reports.workbook.Content;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.Written;
import java.util.ArrayList;
import java.util.List;

/** The last sheet: of what the report was made, how many rows each sheet has, and by which fingerprints it is known again (XL-11). */
final class Manifest {
    static final String SHEET = "Manifest";
    /** Beside these words stands the id by which the report is found on record. */
    static final String REPORT_ID = "Report id";

    private static final int ABOUT_THE_WHOLE = 15;
    private static final Cell NOT_APPLICABLE = Cell.of("Not applicable");

    private final BoardReport report;
    private final BoardReportCover cover;
    private final List<List<Cell>> lines = new ArrayList<>();

    Manifest(BoardReport report, BoardReportCover cover) {
        this.report = report;
        this.cover = cover;
    }

    /** How many lines it has for a report with so many other sheets. */
    static int linesWith(int sheets) {
        return ABOUT_THE_WHOLE + sheets;
    }

    void fill(Page page, Content content, Reconciliation sheets, List<Written> written) {
        add(REPORT_ID, cover.reportId().toString());
        add("This making of it", cover.making().toString());
        add("Form", report.isPublication() ? "Publication" : "Working register");
        add("True at", "The end of " + Words.date(report.trueAt()) + ", UK time");
        add("Known at", "Entry " + report.knownAt() + " of the journal");
        add("Compared with", report.earlier().map(Words::asAt).orElse("Nothing"));
        add("Attendance", Words.date(report.attendanceFrom()) + " to " + Words.date(report.trueAt()));
        add("Filter", "Committee: " + cover.subject());
        add("Reader", cover.producedBy() + ", " + cover.capacity());
        add("Partnership", cover.partnershipName());
        add("Produced at", Words.moment(cover.producedAt()));
        add("Made by", "Concordat " + cover.software());
        add("Head of the journal's chain", cover.journalHead());
        add("Canonical form of the content", "Version " + content.version());
        add("SHA-256 of the content", content.sha256());
        content.sheets()
                .forEach(sheet -> lines.add(List.of(
                        Cell.of("Sheet " + sheet.name()),
                        Cell.of("SHA-256 " + sheet.sha256()),
                        written.stream()
                                .filter(each -> each.sheet().equals(sheet.name()))
                                .findFirst()
                                .map(each -> Cell.of(each.rows()))
                                .orElse(NOT_APPLICABLE),
                        sheets.shownBy(sheet.name())
                                .map(register -> onRecord(sheets, register))
                                .orElse(NOT_APPLICABLE))));
        page.columns(34, 84, 16, 44)
                .title("Manifest")
                .explanation(
                        "What this report was made from, and how it is known again. ./concordat verify-report checks a file.")
                .table("Manifest", List.of("Item", "Detail", "Rows on the sheet", "Rows on record"), lines);
    }

    private static Cell onRecord(Reconciliation sheets, Register register) {
        return Cell.of(register.words() + ": " + sheets.onRecord(register) + " on record, as many as on its sheets");
    }

    private void add(String item, String detail) {
        lines.add(List.of(Cell.of(item), Cell.of(detail), NOT_APPLICABLE, NOT_APPLICABLE));
    }
}
