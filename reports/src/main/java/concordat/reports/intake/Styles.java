package concordat.reports.intake;

import concordat.domain.intake.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook show a number as a date, or as a percentage. */
final class Styles extends DefaultHandler {
    private static final int MOST = 65_536;
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|\\\\.");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private boolean ofCells;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                keep(() -> formats.put(
                        Integer.valueOf(attributes.getValue("numFmtId")), attributes.getValue("formatCode")));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                String format = attributes.getValue("numFmtId");
                if (ofCells) {
                    keep(() -> cellFormats.add(format == null ? 0 : Integer.valueOf(format)));
                }
            }
            default -> {
                // Colours and borders say nothing.
            }
        }
    }

    private void keep(Runnable keeping) {
        if (formats.size() > MOST || cellFormats.size() > MOST) {
            throw new Unreadable("The workbook has more formats than Excel can. It is not taken.");
        }
        keeping.run();
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        ofCells &= !name.equals("cellXfs");
    }

    boolean isDate(int style) {
        if (style < 0 || style >= cellFormats.size()) {
            return false;
        }
        int format = cellFormats.get(style);
        return dates.computeIfAbsent(format, of -> DateUtil.isADateFormat(of, formats.getOrDefault(of, builtIn(of))));
    }

    boolean isPercentage(int style) {
        if (style < 0 || style >= cellFormats.size()) {
            return false;
        }
        int format = cellFormats.get(style);
        String code = formats.get(format);
        return code == null
                ? PERCENTAGES.contains(format)
                : QUOTED.matcher(code).replaceAll("").contains("%");
    }

    private static String builtIn(int format) {
        return DateUtil.isInternalDateFormat(format) ? "d/m/yyyy" : "General";
    }
}
