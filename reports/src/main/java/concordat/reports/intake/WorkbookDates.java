package concordat.reports.intake;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** From which day on a workbook counts its days: 1900, or 1904 as once on Macintosh. */
final class WorkbookDates extends DefaultHandler {
    private boolean from1904;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }

    boolean from1904() {
        return from1904;
    }
}
