package concordat.reports.workbook;

import concordat.reports.workbook.LineChart.Stroke;
import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Puts native charts beside tables. */
final class Charts {
    private static final int COLUMNS = 12;
    private static final int ROWS = 20;

    private static final byte[] DARK_BLUE = {0x00, 0x30, (byte) 0x87};
    private static final byte[] GREY = {0x42, 0x55, 0x63};
    private static final byte[] RED = {(byte) 0xD5, 0x28, 0x1B};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] ORANGE = {(byte) 0xB4, 0x5A, 0x00};
    private static final byte[] GREEN = {0x00, 0x6E, 0x50};
    private static final byte[] PURPLE = {0x5B, 0x2A, (byte) 0x86};

    /** Five that people of all kinds of colour vision tell apart, and three hatches beside none: twenty kinds of bars. */
    private static final byte[][] INKS = {DARK_BLUE, ORANGE, GREEN, PURPLE, GREY};

    private static final String[] HATCHES = {"wdUpDiag", "lgGrid", "wdDnDiag"};
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Up to here an axis of whole numbers names each of them. */
    private static final int FEW = 10;

    private Charts() {}

    /**
     * Puts a chart at the right of a table. The values are in it, too, so that a program that does not calculate shows the same.
     *
     * @param headers those of the table, from column A on
     * @param headerRow counted from 0
     */
    static void add(XSSFSheet sheet, LineChart chart, List<String> headers, int headerRow) {
        XSSFChart made = begin(sheet, chart.title(), chart.alternative(), headers.size() + 1, headerRow);
        made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = made.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = made.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat(chart.format());
        XDDFLineChartData data = (XDDFLineChartData) made.createData(ChartTypes.LINE, across, up);
        // The schema asks for it, and POI does not write it by itself.
        data.setGrouping(Grouping.STANDARD);
        int last = headerRow + chart.categories().size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                chart.categories().toArray(String[]::new),
                range(sheet, headers.indexOf(chart.along()), headerRow + 1, last));
        for (LineChart.Series series : chart.series()) {
            int at = headers.indexOf(series.header());
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) data.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromArray(
                            series.values().toArray(Double[]::new), range(sheet, at, headerRow + 1, last)));
            line.setTitle(series.header(), new CellReference(sheet.getSheetName(), headerRow, at, true, true));
            line.setSmooth(false);
            draw(line, series.stroke());
        }
        made.plot(data);
    }

    /** Puts a chart of bars at the right of a table, as the other. */
    static void add(XSSFSheet sheet, BarChart chart, List<String> headers, int headerRow) {
        XSSFChart made = begin(sheet, chart.title(), chart.alternative(), headers.size() + 1, headerRow);
        boolean upright = chart.form() == BarChart.Form.COLUMNS;
        XDDFCategoryAxis names = made.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = made.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setNumberFormat(chart.format());
        if (chart.most() != null) {
            values.setMaximum(chart.most());
        }
        if (highest(chart) <= FEW && !chart.format().contains("%")) {
            values.setMajorUnit(1);
        }
        if (chart.series().size() > 1) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        if (!upright) {
            // As in the table: the first row at the top.
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
        boolean stacked = chart.form() == BarChart.Form.STACKED_BARS;
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(60);
        data.setVaryColors(false);
        int last = headerRow + chart.categories().size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                chart.categories().toArray(String[]::new),
                range(sheet, headers.indexOf(chart.along()), headerRow + 1, last));
        for (int i = 0; i < chart.series().size(); i++) {
            BarChart.Series series = chart.series().get(i);
            int at = headers.indexOf(series.header());
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) data.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromArray(
                            series.values().toArray(Double[]::new), range(sheet, at, headerRow + 1, last)));
            bars.setTitle(series.header(), new CellReference(sheet.getSheetName(), headerRow, at, true, true));
            fill(bars, i);
            bars.setLineProperties(outline());
            label(bars.getCTBarSer().addNewDLbls(), chart.format());
        }
        made.plot(data);
        if (stacked) {
            putEndToEnd(made);
        }
    }

    /** As an attribute without its type, which is not among those that POI brings along. */
    private static void putEndToEnd(XSSFChart chart) {
        try (XmlCursor overlap = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .addNewOverlap()
                .newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private static XSSFChart begin(XSSFSheet sheet, String title, String alternative, int column, int row) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
        XSSFChart made = drawing.createChart(anchor);
        made.setTitleText(Text.clean(title));
        made.setTitleOverlay(false);
        made.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Text.clean(alternative));
        return made;
    }

    private static double highest(BarChart chart) {
        double highest = 0;
        for (int i = 0; i < chart.categories().size(); i++) {
            int at = i;
            var values = chart.series().stream()
                    .mapToDouble(series -> series.values().get(at));
            highest = Math.max(
                    highest,
                    chart.form() == BarChart.Form.STACKED_BARS
                            ? values.sum()
                            : values.max().orElse(0));
        }
        return highest;
    }

    /** Bars are told apart by how dark they are and how they are hatched, and not by their colour alone (XL-4). */
    private static void fill(XDDFBarChartData.Series bars, int series) {
        byte[] ink = INKS[series % INKS.length];
        int hatch = series % (HATCHES.length + 1);
        if (hatch == 0) {
            bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(ink)));
        } else {
            hatch(bars.getCTBarSer().addNewSpPr(), HATCHES[hatch - 1], ink);
        }
    }

    /** Element by element, because hatched fills are not among the types that POI brings along. */
    private static void hatch(CTShapeProperties shape, String pattern, byte[] ink) {
        try (XmlCursor at = shape.newCursor()) {
            at.toEndToken();
            at.beginElement("pattFill", DRAWING);
            at.insertAttributeWithValue("prst", pattern);
            colour(at, "fgClr", ink);
            colour(at, "bgClr", WHITE);
        }
    }

    private static void colour(XmlCursor at, String element, byte[] colour) {
        at.beginElement(element, DRAWING);
        at.beginElement("srgbClr", DRAWING);
        at.insertAttributeWithValue("val", HexFormat.of().withUpperCase().formatHex(colour));
        at.toNextToken();
        at.toNextToken();
    }

    private static XDDFLineProperties outline() {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(GREY)));
        line.setWidth(0.75);
        return line;
    }

    /** Each bar says its value; one of no length says nothing. */
    private static void label(CTDLbls labels, String format) {
        labels.addNewNumFmt().setFormatCode(format + ";;");
        labels.getNumFmt().setSourceLinked(false);
        // On a ground of its own, so that it can be read on any bar.
        labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(WHITE);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void draw(XDDFLineChartData.Series line, Stroke stroke) {
        line.setMarkerStyle(stroke == Stroke.VALUES ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        XDDFLineProperties drawn = new XDDFLineProperties();
        drawn.setWidth(stroke == Stroke.VALUES ? 2.0 : 1.5);
        drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(
                switch (stroke) {
                    case VALUES -> DARK_BLUE;
                    case MEAN, LIMIT -> GREY;
                    case TARGET -> RED;
                })));
        if (stroke == Stroke.LIMIT) {
            drawn.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        } else if (stroke == Stroke.TARGET) {
            drawn.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DOT));
        }
        line.setLineProperties(drawn);
    }

    private static String range(XSSFSheet sheet, int column, int first, int last) {
        if (column < 0) {
            throw new IllegalArgumentException("A chart is made of columns of its table");
        }
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
