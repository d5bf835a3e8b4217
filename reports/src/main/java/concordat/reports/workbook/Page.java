package concordat.reports.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A small sheet of words: cover, contents, notes. It has its place among the sheets when it is added and can be filled
 * until the workbook is finished, when all that it tells about the other sheets is known.
 */
public final class Page {
    private final StreamedWorkbook workbook;
    private final XSSFSheet sheet;
    private int[] widths = new int[0];
    private final List<String> stamps = new ArrayList<>();
    private int nextRow;
    private List<List<Cell>> shown = List.of();
    private boolean told;

    Page(StreamedWorkbook workbook, XSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** What stands in a cell of a page's table. */
    public sealed interface Cell {
        /** Text; always text. */
        static Cell of(String words) {
            return new Words(words);
        }

        /** A whole number. */
        static Cell of(long number) {
            return new Whole(number);
        }

        /** A day. */
        static Cell of(LocalDate day) {
            return new Day(day);
        }

        /** A whole number that a formula of ours yields; it stands in the cell, too, for programs that do not calculate. */
        static Cell formula(String formula, long result) {
            return new Computed(formula, result, false);
        }

        /** A share of one, shown as a percentage, that a formula of ours yields. */
        static Cell share(String formula, double result) {
            return new Computed(formula, result, true);
        }

        /** Words that say when the file was made: shown, and no part of what it says. */
        static Cell stamp(String words) {
            return new Stamp(words);
        }

        /** Words that lead to another sheet. */
        static Cell toSheet(String sheet) {
            return new ToSheet(sheet);
        }

        /** What it shows. */
        String words();
    }

    private record Words(String words) implements Cell {}

    private record Stamp(String words) implements Cell {}

    private record Whole(long number) implements Cell {
        @Override
        public String words() {
            return String.format(Locale.UK, "%,d", number);
        }
    }

    private record Day(LocalDate day) implements Cell {
        @Override
        public String words() {
            return SheetCells.IN_WORDS.format(day);
        }
    }

    private record Computed(String formula, double result, boolean share) implements Cell {
        @Override
        public String words() {
            return String.format(Locale.UK, share ? "%.1f%%" : "%,.0f", share ? 100 * result : result);
        }
    }

    private record ToSheet(String name) implements Cell {
        @Override
        public String words() {
            return name;
        }
    }

    /** The sheet's name as the workbook gave it. */
    public String name() {
        return sheet.getSheetName();
    }

    /** What each row of its table shows, for other forms of the same. */
    public List<List<String>> inWords() {
        return shown.stream().map(row -> row.stream().map(Cell::words).toList()).toList();
    }

    /** How wide its columns are, in characters. */
    public Page columns(int... characters) {
        widths = characters.clone();
        int across = 0;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, StreamedWorkbook.units(widths[i]));
            across += widths[i];
        }
        Layout.forPrint(sheet, workbook.about().title(), across);
        return this;
    }

    /** The title, in the first cell. */
    public Page title(String words) {
        return line(words, workbook.styles().title, 28);
    }

    /** A line under the title. */
    public Page subtitle(String words) {
        return line(words, workbook.styles().subtitle, 20);
    }

    /** A line that explains what follows. */
    public Page explanation(String words) {
        return line(words, workbook.styles().explanation, 18);
    }

    /** A line that nobody may overlook. */
    public Page notice(String words) {
        return line(words, workbook.styles().notice, 20);
    }

    /**
     * The page's table, a real one like all others and the last thing on it (XL-2).
     *
     * @throws IllegalStateException if the page has a table already
     * @throws IllegalArgumentException if there is no row, or a row is not as long as the header
     */
    public void table(String name, List<String> headers, List<List<Cell>> rows) {
        table(name, headers, rows, null);
    }

    /** The page's table with a chart at its right; null for none. */
    public void table(String name, List<String> headers, List<List<Cell>> rows, @Nullable BarChart chart) {
        requireRoomForTable();
        Names.requireUsable(headers);
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != headers.size())) {
            throw new IllegalArgumentException("A table has rows, each as long as its header");
        }
        if (widths.length != headers.size()) {
            throw new IllegalStateException("First say how wide the columns are");
        }
        shown = List.copyOf(rows);
        int headerRow = nextRow;
        XSSFRow top = sheet.createRow(nextRow++);
        int headerLines = 1;
        for (int i = 0; i < headers.size(); i++) {
            headerLines = Math.max(headerLines, Heights.lines(headers.get(i), widths[i]));
            boolean ofNumbers = rows.stream().map(cellAt(i)).allMatch(Page::isNumber);
            put(top, i, headers.get(i), ofNumbers ? workbook.styles().headerOfNumbers : workbook.styles().header);
        }
        setHeight(top, Heights.of(headerLines));
        for (List<Cell> row : rows) {
            XSSFRow made = sheet.createRow(nextRow++);
            int lines = 1;
            for (int i = 0; i < row.size(); i++) {
                put(made, i, row.get(i));
                if (row.get(i) instanceof Words words) {
                    lines = Math.max(
                            lines, Heights.lines(words.words(), i == 0 ? widths[i] : Heights.plain(widths[i])));
                }
            }
            setHeight(made, Heights.of(lines));
        }
        Layout.makeTable(sheet, workbook.names().table(name), headers, headerRow, nextRow - 1, false);
        Layout.repeat(sheet, headerRow);
        if (chart != null) {
            Charts.add(sheet, chart, headers, headerRow);
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Whole || cell instanceof Computed;
    }

    private static java.util.function.Function<List<Cell>, Cell> cellAt(int index) {
        return row -> row.get(index);
    }

    private void put(XSSFRow row, int column, Cell cell) {
        if (cell instanceof Whole whole) {
            XSSFCell made = row.createCell(column);
            made.setCellStyle(workbook.styles().integer);
            made.setCellValue((double) whole.number());
        } else if (cell instanceof Computed computed) {
            XSSFCell made = row.createCell(column);
            made.setCellStyle(computed.share() ? workbook.styles().percent : workbook.styles().integer);
            made.setCellValue(computed.result());
            // Set as it stands: POI would ask for the table that it names, which may not be there yet.
            made.getCTCell().addNewF().setStringValue(computed.formula());
        } else if (cell instanceof Day day) {
            XSSFCell made = row.createCell(column);
            made.setCellStyle(workbook.styles().date);
            made.setCellValue(day.day());
        } else if (cell instanceof ToSheet to) {
            XSSFCell made = put(row, column, to.name(), workbook.styles().link);
            XSSFHyperlink link = workbook.poi().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + to.name().replace("'", "''") + "'!A1");
            link.setLabel(to.name());
            made.setHyperlink(link);
        } else if (cell instanceof Stamp stamp) {
            stamps.add(put(row, column, stamp.words(), workbook.styles().text)
                    .getAddress()
                    .formatAsString());
        } else if (cell instanceof Words words) {
            put(row, column, words.words(), column == 0 ? workbook.styles().strong : workbook.styles().text);
        }
    }

    private Page line(String words, XSSFCellStyle style, int points) {
        requireRoomForTable();
        XSSFRow row = sheet.createRow(nextRow++);
        setHeight(row, points);
        put(row, 0, words.replaceAll("\\s+", " "), style);
        return this;
    }

    /** Sets a height that programs which work out heights themselves may still change. */
    private static void setHeight(XSSFRow row, int points) {
        row.setHeightInPoints(points);
        row.getCTRow().unsetCustomHeight();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The cells that say when the file was made. */
    List<String> stamps() {
        return List.copyOf(stamps);
    }

    /** Tells each of its cells. Nothing is put on it afterwards. @return the fingerprint */
    String tell(CanonicalSheet canonical) {
        told = true;
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                String address = cell.getAddress().formatAsString();
                if (stamps.contains(address)) {
                    continue;
                }
                CellType type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                if (type == CellType.NUMERIC) {
                    canonical.cell(
                            cell.getColumnIndex(),
                            address,
                            CanonicalSheet.NUMBER,
                            CanonicalSheet.number(cell.getNumericCellValue()));
                } else if (!cell.getStringCellValue().isEmpty()) {
                    canonical.cell(cell.getColumnIndex(), address, CanonicalSheet.TEXT, cell.getStringCellValue());
                }
            }
            canonical.endRow(row.getRowNum() + 1);
        }
        return canonical.end();
    }

    private void requireRoomForTable() {
        if (told) {
            throw new IllegalStateException("What the page says has been told already");
        }
        if (!shown.isEmpty()) {
            throw new IllegalStateException("Nothing stands beneath a table");
        }
    }

    private static XSSFCell put(XSSFRow row, int column, String words, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(Text.escaped(Text.clean(words)));
        return cell;
    }
}
