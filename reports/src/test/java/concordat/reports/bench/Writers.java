package concordat.reports.bench;

import concordat.domain.board.HelpingHands;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.MeasuredWorkbook;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The ways in which the same decisions register becomes a workbook. */
final class Writers {
    private static final int PIECE = 64 * 1024;
    /** How many rows fastexcel holds before it writes them: its own advice for large sheets. */
    private static final int HELD = 1_000;

    private static final Table<Decision> TABLE = new Table<>(
            "Decisions",
            "Decisions",
            "Decisions",
            "One row for each decision",
            "Bench.",
            "No decisions",
            List.of(
                    Column.<Decision>name("Reference", 22, Decision::reference),
                    Column.<Decision>date("Date", Decision::date),
                    Column.<Decision>text("Committee", 26, Decision::committee),
                    Column.<Decision>text("Meeting", 20, Decision::meeting),
                    Column.<Decision>text("Subject", 32, Decision::subject),
                    Column.<Decision>text("Decision", 48, Decision::wording),
                    Column.<Decision>text("Outcome", 20, Decision::outcome),
                    Column.<Decision>integer("For", Decision::votesFor),
                    Column.<Decision>integer("Against", Decision::against),
                    Column.<Decision>integer("Abstained", Decision::abstained),
                    Column.<Decision>text("Quorate", 11, Decision::quorate),
                    Column.<Decision>text("Organisations bound", 28, Decision::bound),
                    Column.<Decision>money("Value (GBP)", Decision::value),
                    Column.<Decision>date("Effective", Decision::effective)));

    private Writers() {}

    /** Ours; without fingerprints if there is nowhere for prints to go. */
    static void ours(int rows, OutputStream out, int level, @Nullable OutputStream prints, Executor helpers) {
        try (StreamedWorkbook workbook = MeasuredWorkbook.on(out, level, prints, helpers)) {
            workbook.<Decision>write(TABLE, to -> {
                for (int i = 0; i < rows; i++) {
                    to.accept(Decision.number(i));
                }
            });
            workbook.finish();
        }
    }

    /** The XML of our own sheets, in the pieces in which the floor zips it. */
    static List<byte[]> xml(int rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ours(rows, file, 1, null, HelpingHands.NONE);
        List<byte[]> pieces = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    for (byte[] piece = zip.readNBytes(PIECE); piece.length > 0; piece = zip.readNBytes(PIECE)) {
                        pieces.add(piece);
                    }
                }
            }
        }
        return pieces;
    }

    /** The floor: no workbook is written with less than it takes to deflate its XML. */
    static void floor(List<byte[]> xml, OutputStream out, int level) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out) {
            {
                buf = new byte[PIECE];
            }
        }) {
            zip.setLevel(level);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (byte[] piece : xml) {
                zip.write(piece);
            }
            zip.closeEntry();
        }
    }

    /** POI's streaming workbook with its defaults. */
    static void sxssf(int rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            poi(workbook, rows);
            workbook.write(out);
        }
    }

    /** POI's workbook in memory. */
    static void xssf(int rows, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            poi(workbook, rows);
            workbook.write(out);
        }
    }

    private static void poi(Workbook workbook, int rows) {
        Sheet sheet = workbook.createSheet("Decisions");
        CellStyle dates = workbook.createCellStyle();
        dates.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
        CellStyle money = workbook.createCellStyle();
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int i = 0; i < rows; i++) {
            Decision decision = Decision.number(i);
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(decision.reference());
            styled(row, 1, dates).setCellValue(decision.date());
            row.createCell(2).setCellValue(decision.committee());
            row.createCell(3).setCellValue(decision.meeting());
            row.createCell(4).setCellValue(decision.subject());
            row.createCell(5).setCellValue(decision.wording());
            row.createCell(6).setCellValue(decision.outcome());
            row.createCell(7).setCellValue(decision.votesFor());
            row.createCell(8).setCellValue(decision.against());
            row.createCell(9).setCellValue(decision.abstained());
            row.createCell(10).setCellValue(decision.quorate());
            row.createCell(11).setCellValue(decision.bound());
            styled(row, 12, money).setCellValue(decision.value().doubleValue());
            styled(row, 13, dates).setCellValue(decision.effective());
        }
    }

    private static Cell styled(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** fastexcel, with inline text as ours: with shared text its memory grows with the rows. */
    static void fastexcel(int rows, OutputStream out, int level) throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Bench", "1.0")) {
            workbook.setCompressionLevel(level);
            Worksheet sheet = workbook.newWorksheet("Decisions");
            for (int i = 0; i < rows; i++) {
                Decision decision = Decision.number(i);
                sheet.inlineString(i, 0, decision.reference());
                sheet.value(i, 1, decision.date());
                sheet.inlineString(i, 2, decision.committee());
                sheet.inlineString(i, 3, decision.meeting());
                sheet.inlineString(i, 4, decision.subject());
                sheet.inlineString(i, 5, decision.wording());
                sheet.inlineString(i, 6, decision.outcome());
                sheet.value(i, 7, decision.votesFor());
                sheet.value(i, 8, decision.against());
                sheet.value(i, 9, decision.abstained());
                sheet.inlineString(i, 10, decision.quorate());
                sheet.inlineString(i, 11, decision.bound());
                sheet.value(i, 12, decision.value());
                sheet.value(i, 13, decision.effective());
                sheet.style(i, 1).format("d mmm yyyy").set();
                sheet.style(i, 12).format("#,##0.00").set();
                sheet.style(i, 13).format("d mmm yyyy").set();
                if (i % HELD == HELD - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }
}
