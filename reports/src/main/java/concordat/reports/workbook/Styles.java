package concordat.reports.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: one restrained accent, a plain typeface that every machine has, hairlines between rows. */
final class Styles {
    /** The accent: the ground of header rows and the ink of titles. */
    static final String ACCENT = "26425A";

    static final String INK = "1B2227";
    static final String MUTED = "4F5B63";
    private static final String LINE = "D3D9DD";
    private static final String LINK_INK = "1D4F91";
    private static final String TYPEFACE = "Arial";
    private static final short BODY = 10;

    private final XSSFWorkbook workbook;

    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;
    final XSSFCellStyle explanation;
    final XSSFCellStyle notice;
    final XSSFCellStyle header;
    final XSSFCellStyle headerOfNumbers;
    final XSSFCellStyle text;
    final XSSFCellStyle strong;
    final XSSFCellStyle muted;
    final XSSFCellStyle mutedOfNumbers;
    final XSSFCellStyle link;
    final XSSFCellStyle date;
    final XSSFCellStyle instant;
    final XSSFCellStyle integer;
    final XSSFCellStyle number;
    final XSSFCellStyle money;
    final XSSFCellStyle percent;
    private final Map<Tone, XSSFCellStyle> tones = new EnumMap<>(Tone.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(TYPEFACE);
        standard.setFontHeightInPoints(BODY);
        standard.setColor(colour(INK));

        title = plain(font(16, true, ACCENT));
        subtitle = plain(font(12, true, INK));
        explanation = plain(font(BODY, false, MUTED));
        notice = plain(font(BODY, true, Tone.RED.ink()));
        header = header(HorizontalAlignment.LEFT);
        headerOfNumbers = header(HorizontalAlignment.RIGHT);
        text = body(font(BODY, false, INK), HorizontalAlignment.LEFT);
        strong = body(font(BODY, true, INK), HorizontalAlignment.LEFT);
        muted = body(font(BODY, false, MUTED), HorizontalAlignment.LEFT);
        mutedOfNumbers = body(font(BODY, false, MUTED), HorizontalAlignment.RIGHT);
        XSSFFont linkFont = font(BODY, false, LINK_INK);
        linkFont.setUnderline(XSSFFont.U_SINGLE);
        link = body(linkFont, HorizontalAlignment.LEFT);
        date = formatted("d mmm yyyy", HorizontalAlignment.LEFT);
        instant = formatted("d mmm yyyy hh:mm", HorizontalAlignment.LEFT);
        integer = formatted("#,##0", HorizontalAlignment.RIGHT);
        number = formatted("#,##0.0", HorizontalAlignment.RIGHT);
        money = formatted("[$£-809]#,##0.00;-[$£-809]#,##0.00", HorizontalAlignment.RIGHT);
        percent = formatted("0.0%", HorizontalAlignment.RIGHT);
        for (Tone tone : Tone.values()) {
            XSSFCellStyle style = body(font(BODY, true, tone.ink()), HorizontalAlignment.LEFT);
            fill(style, tone.ground());
            tones.put(tone, style);
        }
    }

    XSSFCellStyle tone(Tone tone) {
        XSSFCellStyle style = tones.get(tone);
        if (style == null) {
            throw new IllegalStateException("No style for " + tone);
        }
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font(BODY, true, "FFFFFF"));
        fill(style, ACCENT);
        style.setAlignment(alignment);
        style.setIndention((short) 1);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle body(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font);
        style.setAlignment(alignment);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    private XSSFCellStyle formatted(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = body(font(BODY, false, INK), alignment);
        style.setWrapText(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private XSSFColor colour(String hex) {
        return new XSSFColor(
                HexFormat.of().parseHex("FF" + hex), workbook.getStylesSource().getIndexedColors());
    }
}
