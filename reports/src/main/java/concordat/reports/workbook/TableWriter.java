package concordat.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Takes the rows of one table as they come and writes each at once. A table with more rows than a sheet has goes on on a
 * next sheet, as a table of its own, and says so there and in what is written of it.
 *
 * @param <R> the rows
 */
public final class TableWriter<R> implements Consumer<R>, AutoCloseable {
    /** Title and explanation stand above the header row; counted from 0. */
    private static final int HEADER_ROW = 2;

    private final StreamedWorkbook workbook;
    private final Table<R> table;
    private final Styles styles;
    private final List<Written> written = new ArrayList<>();
    private XSSFSheet sheet;
    private SheetStream stream;
    private SheetCells cells;
    private long rows;
    private boolean ended;

    TableWriter(StreamedWorkbook workbook, Table<R> table) {
        this.workbook = workbook;
        this.table = table;
        this.styles = workbook.styles();
        beginSheet();
    }

    private void beginSheet() {
        sheet = workbook.newSheet(continued(table.sheet()));
        rows = 0;
        int across = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            int width = table.columns().get(i).width();
            sheet.setColumnWidth(i, StreamedWorkbook.units(width));
            across += width;
        }
        Layout.forPrint(sheet, workbook.about().title(), across);
        Layout.repeat(sheet, HEADER_ROW);
        if (workbook.hasWorkingAids()) {
            sheet.createFreezePane(1, HEADER_ROW + 1);
        }
        stream = workbook.beginPart(sheet);
        cells = new SheetCells(stream, styles);
        stream.raw(SheetXml.of(sheet).beforeRows());
        stream.beginRow(1);
        stream.text(styles.title.getIndex(), continued(table.title()));
        stream.endRow(28);
        stream.beginRow(2);
        if (Layout.repeatsFirstColumn(sheet)) {
            // Beside the first column: within it, paper would show its beginning again, cut off, on each page across.
            stream.skipCell();
        }
        stream.text(styles.explanation.getIndex(), explanation());
        stream.endRow(20);
        stream.beginRow(HEADER_ROW + 1);
        for (Column<R> column : table.columns()) {
            cells.header(column);
        }
        stream.endRow();
    }

    /** Writes a row. @throws java.io.UncheckedIOException if the workbook's stream cannot be written to */
    @Override
    public void accept(R row) {
        if (ended) {
            throw new IllegalStateException("The table has ended");
        }
        if (HEADER_ROW + 1 + rows == workbook.mostRows()) {
            endSheet();
            beginSheet();
        }
        rows++;
        stream.beginRow((int) (HEADER_ROW + 1 + rows));
        for (Column<R> column : table.columns()) {
            cells.value(column, row);
        }
        stream.endRow();
    }

    /** Ends the table and its sheet. */
    @Override
    public void close() {
        if (!ended) {
            ended = true;
            endSheet();
            workbook.ended(written);
        }
    }

    private void endSheet() {
        if (rows == 0) {
            sayThatThereIsNothing();
        }
        int lastRow = (int) (HEADER_ROW + Math.max(rows, 1));
        String name = workbook.names().table(table.name());
        Layout.makeTable(
                sheet,
                name,
                table.columns().stream().map(Column::header).toList(),
                HEADER_ROW,
                lastRow,
                workbook.hasWorkingAids());
        LineChart chart = table.chart();
        if (chart != null) {
            if (chart.categories().size() != rows) {
                throw new IllegalStateException("A chart has a value for each row of its table");
            }
            Charts.add(
                    sheet, chart, table.columns().stream().map(Column::header).toList(), HEADER_ROW);
        }
        stream.raw(SheetXml.of(sheet).afterRows());
        workbook.endPart(sheet, stream);
        written.add(new Written(sheet.getSheetName(), name, continued(table.shows()), rows, !written.isEmpty()));
    }

    private void sayThatThereIsNothing() {
        stream.beginRow(HEADER_ROW + 2);
        for (int i = 0; i < table.columns().size(); i++) {
            cells.words(table.columns().get(i), i == 0 ? table.whenEmpty() : Column.NOT_APPLICABLE);
        }
        stream.endRow();
    }

    private String explanation() {
        String explanation = table.shows() + ". " + table.context();
        return written.isEmpty()
                ? explanation
                : "Continued from the sheet " + written.get(written.size() - 1).sheet() + ". " + explanation;
    }

    private String continued(String name) {
        return written.isEmpty() ? name : name + " (continued " + (written.size() + 1) + ")";
    }
}
