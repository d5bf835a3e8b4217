package concordat.reports.workbook;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** What all sheets have in common: paper, print titles, and what makes a range a real table. */
final class Layout {
    /** Characters that fit across A4 landscape in print that can still be read. */
    private static final int READABLE_ACROSS = 205;
    /** Characters up to which one page is better than two with half as much on each. */
    private static final int STILL_ON_ONE_PAGE = 260;

    private static final double SIDE_MARGIN = 0.4;
    private static final double TOP_MARGIN = 0.5;
    private static final double BOTTOM_MARGIN = 0.7;

    private Layout() {}

    /** A4 landscape, as many pages across as it takes to stay readable, across before down, page number at the foot. */
    static void forPrint(XSSFSheet sheet, String footer, int charactersAcross) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short)
                (charactersAcross <= STILL_ON_ONE_PAGE
                        ? 1
                        : (charactersAcross + READABLE_ACROSS - 1) / READABLE_ACROSS));
        print.setFitHeight((short) 0);
        print.setLeftToRight(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, BOTTOM_MARGIN);
        String plain = Text.clean(footer).replaceAll("\\s+", " ").replace("&", "&&");
        sheet.getFooter().setLeft("&8" + (plain.length() > 120 ? plain.substring(0, 120) : plain));
        sheet.getFooter().setRight("&8&A, page &P of &N");
    }

    /** Repeats the header row on every printed page and, if pages lie side by side, the first column too. */
    static void repeat(XSSFSheet sheet, int headerRow) {
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        if (repeatsFirstColumn(sheet)) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
    }

    /** Whether printed pages lie side by side, so that what stands in the first column stands on each of them. */
    static boolean repeatsFirstColumn(XSSFSheet sheet) {
        return sheet.getPrintSetup().getFitWidth() > 1;
    }

    /**
     * Makes a real table of a range that begins in column A (XL-2): one tagged header row, and filters if wanted.
     *
     * @param lastRow counted from 0, like {@code headerRow}
     */
    static void makeTable(
            XSSFSheet sheet, String name, Iterable<String> headers, int headerRow, int lastRow, boolean filters) {
        XSSFTable made = sheet.createTable(null);
        made.setName(name);
        made.setDisplayName(name);
        CTTable table = made.getCTTable();
        CTTableColumns columns = table.addNewTableColumns();
        long id = 0;
        for (String header : headers) {
            var column = columns.addNewTableColumn();
            column.setId(++id);
            column.setName(header);
        }
        columns.setCount(id);
        String range = "A" + (headerRow + 1) + ":" + CellReference.convertNumToColString((int) id - 1) + (lastRow + 1);
        table.setRef(range);
        table.setTotalsRowShown(false);
        if (filters) {
            table.addNewAutoFilter().setRef(range);
        }
        CTTableStyleInfo style = table.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }
}
