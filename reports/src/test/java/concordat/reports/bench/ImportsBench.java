package concordat.reports.bench;

import concordat.domain.intake.Tables;
import concordat.reports.intake.MeasuredTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads a register of 14 columns and prints, side by side in one run: our reader with all its checks, POI's own event model with
 * its defaults, and the floor: the bare XML of the sheet through a pull parser. Last, our reader runs alone in a small heap.
 */
public final class ImportsBench {
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROWS = 20_000;
    private static final int COLUMNS = 14;
    private static final String SMALL_HEAP = "-Xmx128m";

    /** One way to read, which says how many rows it found. */
    private interface Contender {
        int read(byte[] file) throws IOException;
    }

    private ImportsBench() {}

    /** The number of rows; then, for the run in a small heap only, the file to read, which another process has made. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Tables.MOST_ROWS;
        byte[] file = arguments.length > 1 ? Files.readAllBytes(Path.of(arguments[1])) : register(rows);
        PrintStream out = System.out;
        if (arguments.length > 1) {
            double millis = millis(ImportsBench::ours, file);
            out.printf(
                    "ours alone, %s: %,d rows in %,.0f ms, heap peak %.1f MB%n",
                    SMALL_HEAP, rows, millis, peak() / 1e6);
            return;
        }
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("floor: the sheet's bare XML, pulled", ImportsBench::floor);
        contenders.put("ours, with all checks", ImportsBench::ours);
        contenders.put("POI's event model, with its defaults", ImportsBench::peer);
        byte[] small = register(WARM_UP_ROWS);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (Contender each : contenders.values()) {
            each.read(small);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                times.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(millis(each.getValue(), file));
            }
        }
        double floor = median(times.values().iterator().next());
        out.printf("%,d rows of %d columns, %.1f MB; median of %d%n", rows, COLUMNS, file.length / 1e6, ROUNDS);
        times.forEach((what, all) -> out.printf("%-42s %10.0f ms %8.2f%n", what, median(all), median(all) / floor));
        alone(rows, file);
    }

    private static void alone(int rows, byte[] file) throws IOException, InterruptedException {
        Path kept = Files.write(Files.createTempFile("register", ".xlsx"), file);
        new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        SMALL_HEAP,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ImportsBench.class.getName(),
                        String.valueOf(rows),
                        kept.toString())
                .inheritIO()
                .start()
                .waitFor();
        Files.delete(kept);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static double millis(Contender contender, byte[] file) throws IOException {
        long begin = System.nanoTime();
        int rows = contender.read(file);
        if (rows < 1000) {
            throw new IllegalStateException("Only " + rows + " rows were found");
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static int ours(byte[] file) {
        int[] rows = new int[1];
        MeasuredTables.tables().read("register.xlsx", file, (number, cells) -> rows[0]++);
        return rows[0];
    }

    private static int floor(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return pulled(zip);
                }
            }
            throw new IllegalStateException("There is no sheet");
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int pulled(InputStream sheet) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(sheet);
        int rows = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows++;
            }
        }
        return rows;
    }

    private static int peer(byte[] file) throws IOException {
        Counting counting = new Counting();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(parts);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(parts), counting, false));
            parser.parse(new InputSource(reader.getSheetsData().next()));
        } catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
        return counting.rows;
    }

    private static final class Counting implements SheetContentsHandler {
        private int rows;

        @Override
        public void startRow(int row) {
            rows++;
        }

        @Override
        public void endRow(int row) {
            // Rows are counted where they begin.
        }

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            // Its text has been made by now, which is what costs.
        }
    }

    /** A register with texts that are shared and texts of their own, dates and amounts. */
    private static byte[] register(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true)) {
            // The floor reads with what Java has, which does not take POI's headers for files beyond 4 GB.
            workbook.setZip64Mode(Zip64Mode.Never);
            SXSSFSheet sheet = workbook.createSheet("Register");
            var date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            for (int number = 0; number < rows; number++) {
                SXSSFRow row = sheet.createRow(number);
                for (int column = 0; column < COLUMNS; column++) {
                    var cell = row.createCell(column);
                    switch (column % 4) {
                        case 0 -> cell.setCellValue("Service level agreement " + number * 31L + " " + column);
                        case 1 -> cell.setCellValue("Trust " + number % 17);
                        case 2 -> {
                            cell.setCellValue(40_000.0 + number % 6_000);
                            cell.setCellStyle(date);
                        }
                        default -> cell.setCellValue(number * 12.25);
                    }
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
