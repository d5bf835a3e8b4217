package concordat.reports.intake;

import concordat.domain.intake.Cell;
import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import concordat.reports.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * An Excel workbook, of which the first sheet is read by POI's event model: part by part, as a stream, never as a whole. Before
 * POI sees it, {@link PackageCheck} has looked through all of its parts, by limits of our own.
 */
final class Workbook {
    static final String DAMAGED =
            "The workbook is damaged or cut off. Open it in Excel, save it anew, and bring that in.";

    private static final double LEAST_RATIO = 1.0 / PackageCheck.MOST_RATIO;

    static {
        // POI's own limits are for files that one trusts. Ours stand before them; these hold should anything slip
        // through.
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(PackageCheck.MOST_BYTES);
        ZipSecureFile.setMaxTextSize(PackageCheck.MOST_BYTES);
        ZipSecureFile.setMaxFileCount(PackageCheck.MOST_PARTS);
    }

    private final byte[] content;

    Workbook(byte[] content) {
        this.content = content;
    }

    /** @throws Unreadable with one sentence, whichever of its many exceptions POI or the parser has thrown */
    void read(Tables.Rows rows) {
        Passing passing = new Passing(rows);
        try {
            readAll(passing);
        } catch (RuntimeException thrown) {
            if (thrown instanceof Unreadable || thrown.equals(passing.thrown)) {
                throw thrown;
            }
            throw new Unreadable(DAMAGED, thrown);
        }
    }

    /** Whoever takes the rows has exceptions of their own, which are no fault of the file. */
    private static final class Passing implements Tables.Rows {
        private final Tables.Rows rows;
        private @Nullable RuntimeException thrown;

        private Passing(Tables.Rows rows) {
            this.rows = rows;
        }

        @Override
        public void row(int number, List<Cell> cells) {
            try {
                rows.row(number, cells);
            } catch (RuntimeException theirs) {
                thrown = theirs;
                throw theirs;
            }
        }
    }

    private void readAll(Tables.Rows rows) {
        @Nullable Path file = null;
        try {
            file = Files.createTempFile("concordat-import-", ".xlsx");
            Files.write(file, content);
            PackageCheck.of(file);
            readFirstSheet(file, rows);
        } catch (SAXException refused) {
            throw sentenceOf(refused);
        } catch (OpenXML4JException | IOException broken) {
            throw new Unreadable(DAMAGED, broken);
        } finally {
            delete(file);
        }
    }

    private static void readFirstSheet(Path file, Tables.Rows rows)
            throws IOException, OpenXML4JException, SAXException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            Styles styles = new Styles();
            try (InputStream in = reader.getStylesData()) {
                if (in != null) {
                    Xml.read(in, styles);
                }
            }
            WorkbookDates dates = new WorkbookDates();
            try (InputStream in = reader.getWorkbookData()) {
                Xml.read(in, dates);
            }
            SharedTexts texts = new SharedTexts();
            try (InputStream in = reader.getSharedStringsData()) {
                if (in != null) {
                    Xml.read(in, texts);
                }
            }
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Unreadable("The workbook has no sheet. Put the register into its first sheet.");
            }
            try (InputStream sheet = sheets.next()) {
                Xml.read(sheet, new SheetRows(texts.all(), styles, dates.from1904(), rows));
            }
        }
    }

    private static Unreadable sentenceOf(SAXException refused) {
        String why = String.valueOf(refused.getMessage());
        return why.contains("DOCTYPE")
                ? new Unreadable(PackageCheck.DEFINES_ITS_OWN, refused)
                : new Unreadable(DAMAGED, refused);
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
