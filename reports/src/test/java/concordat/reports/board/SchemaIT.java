package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.board.BoardReport;
import concordat.domain.board.ReportForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Holds the parts of a report against the schema of the format, on which Excel insists and other programs do not. */
class SchemaIT {

    @Test
    void every_part_keeps_to_the_schema() throws IOException, XmlException {
        for (ReportForm form : ReportForm.values()) {
            BoardReport report = BoardReportWorkbookTest.report(null, form);

            assertThat(violations(BoardReportWorkbookTest.bytes(report, new FictionalRows())))
                    .isEmpty();
            assertThat(violations(BoardReportWorkbookTest.bytes(report, new BoardReportWorkbookTest.Empty())))
                    .isEmpty();
        }
    }

    private static List<String> violations(byte[] workbook) throws IOException, XmlException {
        List<String> violations = new ArrayList<>();
        int checked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                XmlObject parsed = parsed(name, new ByteArrayInputStream(zip.readAllBytes()));
                if (parsed != null) {
                    List<XmlError> errors = new ArrayList<>();
                    parsed.validate(new XmlOptions().setErrorListener(errors));
                    errors.forEach(error -> violations.add(name + ": " + error.getMessage()));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
        return violations.stream().distinct().toList();
    }

    private static @Nullable XmlObject parsed(String part, ByteArrayInputStream xml) throws IOException, XmlException {
        if (part.startsWith("xl/worksheets/sheet")) {
            return WorksheetDocument.Factory.parse(xml);
        }
        if (part.startsWith("xl/tables/")) {
            return TableDocument.Factory.parse(xml);
        }
        if (part.startsWith("xl/charts/chart")) {
            return ChartSpaceDocument.Factory.parse(xml);
        }
        return switch (part) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(xml);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(xml);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(xml);
            default -> null;
        };
    }
}
