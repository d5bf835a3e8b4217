package concordat.reports.bench;

import com.sun.management.ThreadMXBean;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a decisions register of 14 columns and prints, side by side in one run: our writer, plain POI SXSSF with its
 * defaults, and the floor: the XML of our own sheet, made beforehand, through a bare zip stream at the same level. Each
 * is warmed up and measured several times in turn; the median counts. Last, our writer runs alone in a small heap.
 */
public final class WorkbookBench {
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROWS = 20_000;
    private static final int LEVEL = 4;
    private static final String SMALL_HEAP = "-Xmx32m";

    private record Decision(
            String reference,
            LocalDate date,
            String committee,
            String meeting,
            String subject,
            String wording,
            String outcome,
            int votesFor,
            int against,
            int abstained,
            String quorate,
            String bound,
            BigDecimal value,
            LocalDate effective) {}

    private interface Contender {
        void write(int rows, OutputStream out) throws IOException;
    }

    private record Result(double millis, double firstByte, double cpu, long bytes, long allocated, long peak) {}

    private WorkbookBench() {}

    /** The number of rows, 100,000 if not given; then, for the run in a small heap only, the word {@code alone}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        if (arguments.length > 1) {
            Result result = measure(WorkbookBench::ours, rows);
            System.out.printf(
                    "ours alone, %s: %,d rows in %,.0f ms, heap peak %.1f MB%n",
                    SMALL_HEAP, rows, result.millis(), result.peak() / 1e6);
            return;
        }
        Map<String, Contender> contenders = new LinkedHashMap<>();
        byte[] xml = sheetXml(rows);
        contenders.put("floor: zip of ready-made XML, level " + LEVEL, (count, out) -> floor(xml, out));
        contenders.put("ours, level " + LEVEL, WorkbookBench::ours);
        contenders.put("POI SXSSF, defaults", WorkbookBench::sxssf);
        Map<String, List<Result>> results = new LinkedHashMap<>();
        for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
            contender.getValue().write(WARM_UP_ROWS, OutputStream.nullOutputStream());
            results.put(contender.getKey(), new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                List<Result> measured = results.get(contender.getKey());
                if (measured != null) {
                    measured.add(measure(contender.getValue(), rows));
                }
            }
        }
        print(rows, results);
        alone(rows);
    }

    private static void ours(int rows, OutputStream out) {
        About about = new About("Bench", "Bench", "Bench", Instant.EPOCH);
        Table<Decision> table = new Table<>(
                "Decisions",
                "Decisions",
                "Decisions",
                "One row for each decision",
                "Bench.",
                "No decisions",
                List.of(
                        Column.<Decision>name("Reference", 22, Decision::reference),
                        Column.<Decision>date("Date", Decision::date),
                        Column.<Decision>text("Committee", 26, Decision::committee),
                        Column.<Decision>text("Meeting", 20, Decision::meeting),
                        Column.<Decision>text("Subject", 32, Decision::subject),
                        Column.<Decision>text("Decision", 48, Decision::wording),
                        Column.<Decision>text("Outcome", 20, Decision::outcome),
                        Column.<Decision>integer("For", Decision::votesFor),
                        Column.<Decision>integer("Against", Decision::against),
                        Column.<Decision>integer("Abstained", Decision::abstained),
                        Column.<Decision>text("Quorate", 11, Decision::quorate),
                        Column.<Decision>text("Organisations bound", 28, Decision::bound),
                        Column.<Decision>money("Value (GBP)", Decision::value),
                        Column.<Decision>date("Effective", Decision::effective)));
        try (StreamedWorkbook workbook = StreamedWorkbook.on(out, about, true)) {
            workbook.<Decision>write(table, to -> {
                for (int i = 0; i < rows; i++) {
                    to.accept(decision(i));
                }
            });
            workbook.finish();
        }
    }

    private static void sxssf(int rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet("Decisions");
            CellStyle dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            for (int i = 0; i < rows; i++) {
                Decision decision = decision(i);
                SXSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue(decision.reference());
                styled(row, 1, dates).setCellValue(decision.date());
                row.createCell(2).setCellValue(decision.committee());
                row.createCell(3).setCellValue(decision.meeting());
                row.createCell(4).setCellValue(decision.subject());
                row.createCell(5).setCellValue(decision.wording());
                row.createCell(6).setCellValue(decision.outcome());
                row.createCell(7).setCellValue(decision.votesFor());
                row.createCell(8).setCellValue(decision.against());
                row.createCell(9).setCellValue(decision.abstained());
                row.createCell(10).setCellValue(decision.quorate());
                row.createCell(11).setCellValue(decision.bound());
                styled(row, 12, money).setCellValue(decision.value().doubleValue());
                styled(row, 13, dates).setCellValue(decision.effective());
            }
            workbook.write(out);
        }
    }

    private static SXSSFCell styled(SXSSFRow row, int column, CellStyle style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static void floor(byte[] xml, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out) {
            {
                buf = new byte[64 * 1024];
            }
        }) {
            zip.setLevel(LEVEL);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int from = 0; from < xml.length; from += 64 * 1024) {
                zip.write(xml, from, Math.min(64 * 1024, xml.length - from));
            }
            zip.closeEntry();
        }
    }

    private static byte[] sheetXml(int rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ours(rows, file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("No sheet in the workbook");
    }

    private static Decision decision(int i) {
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(i % 9_000);
        return new Decision(
                "LPT-NHFT-UOL/" + date.getYear() + "/" + i,
                date,
                i % 3 == 0 ? "Partnership Board" : "Strategy Committees in Common",
                "PB/" + date.getYear() + "/" + (1 + i % 12),
                "Placement capacity, tranche " + i * 31L % 997,
                "That the Board approve the plan numbered " + i * 7919L % 100_003
                        + " & ask the executive sponsors to report progress",
                i % 7 == 0 ? "Deferred" : "Approved",
                i % 12,
                i % 5,
                i % 3,
                i % 11 == 0 ? "No" : "Yes",
                "LPT; NHFT",
                BigDecimal.valueOf(i * 104_729L % 10_000_000, 2),
                date.plusDays(i % 60));
    }

    private static Result measure(Contender contender, int rows) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        long cpuBefore = threads.getCurrentThreadCpuTime();
        Counted out = new Counted();
        contender.write(rows, out);
        long end = System.nanoTime();
        return new Result(
                (end - out.start) / 1e6,
                (out.first - out.start) / 1e6,
                (threads.getCurrentThreadCpuTime() - cpuBefore) / 1e6,
                out.bytes,
                threads.getCurrentThreadAllocatedBytes() - allocatedBefore,
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    /** Counts bytes and keeps none. */
    private static final class Counted extends OutputStream {
        private final long start = System.nanoTime();
        private long first;
        private long bytes;

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            count(len);
        }

        private void count(int length) {
            if (bytes == 0) {
                first = System.nanoTime();
            }
            bytes += length;
        }
    }

    private static void print(int rows, Map<String, List<Result>> results) {
        System.out.printf("%,d rows of 14 columns, median of %d rounds in turn%n", rows, ROUNDS);
        System.out.printf(
                "%-40s %10s %8s %12s %10s %12s %12s%n",
                "", "CPU ms", "ratio", "elapsed ms", "first ms", "file KB", "allocated MB");
        double floor = 0;
        for (Map.Entry<String, List<Result>> entry : results.entrySet()) {
            List<Result> of = entry.getValue();
            double cpu = median(of.stream().mapToDouble(Result::cpu).toArray());
            floor = floor == 0 ? cpu : floor;
            System.out.printf(
                    "%-40s %10.0f %8.2f %12.0f %10.1f %12.0f %12.1f%n",
                    entry.getKey(),
                    cpu,
                    cpu / floor,
                    median(of.stream().mapToDouble(Result::millis).toArray()),
                    median(of.stream().mapToDouble(Result::firstByte).toArray()),
                    of.get(0).bytes() / 1e3,
                    median(of.stream().mapToDouble(Result::allocated).toArray()) / 1e6);
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void alone(int rows) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SMALL_HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkbookBench.class.getName(),
                        Integer.toString(rows),
                        "alone")
                .inheritIO()
                .start()
                .waitFor();
    }
}
