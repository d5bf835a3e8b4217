package concordat.reports.workbook;

import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * A sheet's XML as POI makes it, in two halves between which the rows are streamed: before them stand views and column
 * widths, after them print set-up and table.
 */
record SheetXml(String beforeRows, String afterRows) {
    /** POI names the namespace of relationships only once there is one; by then the beginning is written. */
    private static final String ROOT = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

    private static final String NO_ROWS = "<sheetData/>";

    static SheetXml of(XSSFSheet sheet) {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        if (worksheet.isSetDimension()) {
            // It would be that of the sheet without its rows, and some readers believe it.
            worksheet.unsetDimension();
        }
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(
                new QName(CTWorksheet.type.getName().getNamespaceURI(), "worksheet"));
        options.setSaveNoXmlDecl();
        String xml = worksheet.xmlText(options);
        int at = xml.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("The sheet already has rows");
        }
        return new SheetXml(
                ROOT + xml.substring(xml.indexOf('>') + 1, at) + "<sheetData>",
                "</sheetData>" + xml.substring(at + NO_ROWS.length()));
    }
}
