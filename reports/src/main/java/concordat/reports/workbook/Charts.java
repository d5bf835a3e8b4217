package concordat.reports.workbook;

import concordat.reports.workbook.LineChart.Stroke;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts native charts beside tables. */
final class Charts {
    private static final int COLUMNS = 12;
    private static final int ROWS = 20;

    private static final byte[] DARK_BLUE = {0x00, 0x30, (byte) 0x87};
    private static final byte[] GREY = {0x42, 0x55, 0x63};
    private static final byte[] RED = {(byte) 0xD5, 0x28, 0x1B};

    private Charts() {}

    /**
     * Puts a chart at the right of a table. The values are in it, too, so that a program that does not calculate shows the same.
     *
     * @param headers those of the table, from column A on
     * @param headerRow counted from 0
     */
    static void add(XSSFSheet sheet, LineChart chart, List<String> headers, int headerRow) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int column = headers.size() + 1;
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, column, headerRow, column + COLUMNS, headerRow + ROWS);
        XSSFChart made = drawing.createChart(anchor);
        made.setTitleText(Text.clean(chart.title()));
        made.setTitleOverlay(false);
        made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = made.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = made.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat(chart.format());
        XDDFLineChartData data = (XDDFLineChartData) made.createData(ChartTypes.LINE, across, up);
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
        made.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Text.clean(chart.alternative()));
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
