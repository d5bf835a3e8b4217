package concordat.reports.minutes;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A document of Word on A4 whose headings, lists and tables are such, and not only look so. */
public final class WordDocument implements Closeable {
    private static final String FONT = "Arial";
    /** Twentieths of a point. */
    private static final int MARGIN = 1134;

    private static final int WIDTH = 11906;
    private static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;
    private static final int BETWEEN = MARGIN / 3;

    private static final Pattern FIGURE = Pattern.compile("[\\d,.%]+");

    private static final String BLUE = "005EB8";
    private static final String GREY = "AEB7BD";
    /** Points. */
    private static final int SMALL = 8;

    private static final int LARGE = 16;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;
    private int textWidth = TEXT_WIDTH;
    private boolean atNextColumn;

    /**
     * @param title of the document, as readers of the screen announce it
     * @param author as its properties name it
     */
    public WordDocument(String title, String author) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.getUnderlyingProperties().setLanguageProperty("en-GB");
        styles();
        bullets = bullets();
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        styles.addStyle(style(styles, "Normal", "Normal", 11, false, -1));
        styles.addStyle(style(styles, "Title", "Title", 20, true, -1));
        styles.addStyle(style(styles, "Subtitle", "Subtitle", 13, true, -1));
        styles.addStyle(style(styles, "Heading1", "heading 1", 15, true, 0));
        styles.addStyle(style(styles, "Heading2", "heading 2", 12, true, 1));
        styles.addStyle(style(styles, "Caption", "caption", 11, true, -1));
        styles.addStyle(style(styles, "ListBullet", "List Bullet", 11, false, -1));
        styles.addStyle(style(styles, "Header", "header", 9, false, -1));
        styles.addStyle(style(styles, "Footer", "footer", 9, false, -1));
    }

    private static XWPFStyle style(XWPFStyles styles, String id, String name, int points, boolean bold, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(outline >= 0 ? 240 : 0));
        spacing.setAfter(BigInteger.valueOf(bold ? 80 : 100));
        if (bold) {
            paragraph.addNewKeepNext();
        }
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * points));
        run.addNewLang().setVal("en-GB");
        return new XWPFStyle(style, styles);
    }

    private BigInteger bullets() {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(260));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** What stands in words at the head of each page, and at its foot with its number. */
    public void onEachPage(String marker, String foot) {
        if (!marker.isEmpty()) {
            XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
            XWPFParagraph line = header.createParagraph();
            line.setStyle("Header");
            line.setAlignment(ParagraphAlignment.RIGHT);
            line.createRun().setText(marker);
        }
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        if (!foot.isEmpty()) {
            XWPFParagraph line = footer.createParagraph();
            line.setStyle("Footer");
            line.createRun().setText(foot);
        }
        XWPFParagraph pages = footer.createParagraph();
        pages.setStyle("Footer");
        pages.setAlignment(ParagraphAlignment.RIGHT);
        pages.createRun().setText("Page ");
        pages.getCTP().addNewFldSimple().setInstr("PAGE");
        pages.createRun().setText(" of ");
        pages.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    public void title(String text) {
        paragraph("Title", text);
    }

    /** How far the document has come, under its title. */
    public void marker(String text) {
        paragraph("Subtitle", text);
    }

    public void heading(int level, String text) {
        paragraph("Heading" + level, text);
    }

    public void paragraph(String text) {
        paragraph("Normal", text);
    }

    /** A remark on what stands above it. */
    public void note(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setItalic(true);
        run.setText(text);
    }

    /** A paragraph with its number. */
    public void clause(String number, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!number.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setBold(true);
            run.setText(number + "  ");
        }
        paragraph.createRun().setText(text);
    }

    public void bullet(String text) {
        list().createRun().setText(text);
    }

    /** What is on record, with what kind of fact it is. */
    public void fact(String kind, String text) {
        XWPFParagraph paragraph = list();
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(kind + ": ");
        paragraph.createRun().setText(text);
    }

    private XWPFParagraph list() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("ListBullet");
        paragraph.setNumID(bullets);
        return paragraph;
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /** A table with its caption and a header row, which is repeated on each page; or a sentence if it would be empty. */
    public void table(String caption, List<String> head, List<List<String>> rows, String none) {
        paragraph("Caption", caption);
        if (rows.isEmpty()) {
            paragraph(none);
            return;
        }
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < head.size(); i++) {
            cell(header.getCell(i), head.get(i), true);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                cell(table.getRow(row + 1).getCell(i), i < cells.size() ? cells.get(i) : "", false);
            }
        }
        for (int row = 1; row <= rows.size(); row++) {
            table.getRow(row).setCantSplitRow(true);
        }
        document.createParagraph();
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        XWPFRun run = cell.getParagraphs().get(0).createRun();
        run.setFontSize(10);
        run.setBold(bold);
        run.setText(text);
    }

    /**
     * A small table of figures with its caption and a header row: words at the left, figures at the right.
     *
     * @param widths of the columns, in hundredths of the text's width
     * @param bold whether its figures are what is to be seen first
     */
    public void figures(
            String caption, List<String> head, List<List<String>> rows, List<Integer> widths, boolean bold) {
        XWPFParagraph title = document.createParagraph();
        title.setStyle("Heading2");
        title.setSpacingBefore(100);
        title.setSpacingAfter(40);
        XWPFRun words = title.createRun();
        if (atNextColumn) {
            words.addBreak(BreakType.COLUMN);
            atNextColumn = false;
        }
        words.setText(caption);
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        layOut(table, widths);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            boolean atRight = !bold
                    && rows.stream()
                            .map(row -> row.get(column))
                            .allMatch(cell ->
                                    cell.isEmpty() || FIGURE.matcher(cell).matches());
            XWPFTableCell header = table.getRow(0).getCell(i);
            header.setColor(BLUE);
            figure(header, head.get(i), atRight, SMALL, true).setColor("FFFFFF");
            for (int row = 0; row < rows.size(); row++) {
                XWPFTableCell cell = table.getRow(row + 1).getCell(i);
                String shown = rows.get(row).get(i);
                figure(cell, shown, atRight, bold && FIGURE.matcher(shown).matches() ? LARGE : SMALL, bold);
            }
        }
    }

    /** With lines between its rows alone, and columns of fixed widths. */
    private void layOut(XWPFTable table, List<Integer> widths) {
        table.setWidth("100%");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, GREY);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, GREY);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, GREY);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < widths.size(); i++) {
            long width = (long) textWidth * widths.get(i) / 100;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.setCantSplitRow(true);
                row.getCell(i).setWidth(Long.toString(width));
            }
        }
    }

    private static XWPFRun figure(XWPFTableCell cell, String text, boolean atRight, int points, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(20);
        paragraph.setAlignment(atRight ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
        return run;
    }

    /** What follows stands side by side in two columns, the second of which begins where {@link #nextColumn} says; call it after {@link #onEachPage}. */
    public void twoColumns() {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        XWPFParagraph end = document.createParagraph();
        end.setSpacingAfter(0);
        end.createRun().setFontSize(2);
        end.getCTP().getPPr().setSectPr((CTSectPr) last.copy());
        last.addNewType().setVal(STSectionMark.CONTINUOUS);
        var columns = last.addNewCols();
        columns.setNum(BigInteger.TWO);
        columns.setSpace(BigInteger.valueOf(BETWEEN));
        textWidth = (TEXT_WIDTH - BETWEEN) / 2;
    }

    /** The next table begins the second column. */
    public void nextColumn() {
        atNextColumn = true;
    }

    public void save(OutputStream to) throws IOException {
        document.write(to);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
