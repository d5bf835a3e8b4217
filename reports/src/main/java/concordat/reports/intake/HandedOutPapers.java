package concordat.reports.intake;

import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.Column;
import concordat.domain.intake.Papers;
import concordat.domain.intake.Problem;
import concordat.domain.intake.RegisterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes templates and lists of problems. */
@ApplicationScoped
class HandedOutPapers implements Papers {
    private static final int WIDTH = 24 * 256;
    private static final int WIDE = 80 * 256;

    @Override
    public void template(RegisterKind register, List<Column> columns, OutputStream out) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle bold = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setWrapText(true);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            XSSFSheet rows = workbook.createSheet(register.words());
            Row headings = rows.createRow(0);
            for (int place = 0; place < columns.size(); place++) {
                headings.createCell(place).setCellValue(columns.get(place).heading());
                headings.getCell(place).setCellStyle(bold);
                rows.setColumnWidth(place, WIDTH);
            }
            rows.createFreezePane(0, 1);
            notes(workbook.createSheet("How to fill it in"), columns, bold, wrapped);
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void notes(XSSFSheet notes, List<Column> columns, CellStyle bold, CellStyle wrapped) {
        int[] widths = {WIDTH, WIDTH, WIDE, WIDE};
        line(notes.createRow(0), bold, "Column", "Needed", "What to write", "Example");
        for (int place = 0; place < widths.length; place++) {
            notes.setColumnWidth(place, widths[place]);
        }
        for (Column column : columns) {
            line(
                    notes.createRow(notes.getLastRowNum() + 1),
                    wrapped,
                    column.heading(),
                    column.required() ? "Yes" : "No",
                    column.hint(),
                    column.example());
        }
        notes.createFreezePane(0, 1);
    }

    private static void line(Row row, CellStyle style, String... texts) {
        for (int place = 0; place < texts.length; place++) {
            row.createCell(place).setCellValue(texts[place]);
            row.getCell(place).setCellStyle(style);
        }
    }

    @Override
    public void problems(Consumer<Consumer<CheckedRow>> rows, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\uFEFF');
            line(writer, "Row", "Cell", "What it is about", "What is wrong");
            rows.accept(row -> {
                for (Problem problem : row.problems()) {
                    line(writer, String.valueOf(row.number()), problem.cell(), row.words(), problem.sentence());
                }
            });
            writer.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void line(Writer writer, String... values) {
        try {
            for (int place = 0; place < values.length; place++) {
                writer.write(place == 0 ? "" : ",");
                writer.write('"' + harmless(values[place]).replace("\"", "\"\"") + '"');
            }
            writer.write("\r\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a spreadsheet would take for a formula stands behind an apostrophe, which makes it text. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
