package concordat.reports.bench;

import com.sun.management.ThreadMXBean;
import concordat.domain.board.HelpingHands;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a decisions register of 14 columns and prints, side by side in one run: our writer, without and with fingerprints, and without
 * the threads that help it to deflate; processor time is that of all threads that work;
 * plain POI, streaming with its defaults and in memory where that fits; fastexcel; and the floor: the XML of our own
 * sheet, made beforehand, through a bare zip stream at the same level. Each is warmed up and measured several times in
 * turn; the median counts. What it takes to make the rows is told too: the floor is spared it, all others are not. Last,
 * our writer runs alone in a small heap, with as many rows and with ten times as many.
 */
public final class WorkbookBench {
    private static final int WARM_UP_ROWS = 20_000;
    private static final int WARM_UPS = 3;
    private static final int DEFAULT_LEVEL = 4;
    private static final int FASTEST_LEVEL = 1;
    private static final int MOST_ROWS_OF_A_SHEET = 1_048_576;
    private static final int OCTETS_FOR_A_ROW_OF_XSSF = 20_000;
    private static final Hands HANDS = new Hands();
    private static final String SMALL_HEAP = "-Xmx32m";

    private interface Writing {
        void write(int rows, OutputStream out) throws IOException;
    }

    /** One of those who write: its floor is the first before it that is one. Who takes very long is measured once. */
    private record Contender(String name, boolean isFloor, boolean isSlow, Writing writing, List<Result> results) {
        static Contender of(String name, Writing writing) {
            return new Contender(name, false, false, writing, new ArrayList<>());
        }

        static Contender floor(String name, Writing writing) {
            return new Contender(name, true, false, writing, new ArrayList<>());
        }

        static Contender slow(String name, Writing writing) {
            return new Contender(name, false, true, writing, new ArrayList<>());
        }

        double cpu() {
            return median(results.stream().mapToDouble(Result::cpu).toArray());
        }

        double millis() {
            return median(results.stream().mapToDouble(Result::millis).toArray());
        }
    }

    private record Result(double millis, double firstByte, double cpu, long bytes, long allocated, long peak) {}

    private WorkbookBench() {}

    /** The number of rows, 100,000 if not given; then, for the run in a small heap only, the word {@code alone}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        if (arguments.length > 1) {
            Result result = measure(WorkbookBench::withFingerprints, rows);
            System.out.printf(
                    "ours with fingerprints, alone, %s: %,d rows in %,.0f ms, heap peak %.1f MB%n",
                    SMALL_HEAP, rows, result.millis(), result.peak() / 1e6);
            return;
        }
        List<Contender> contenders = contenders(rows);
        for (int i = 0; i < WARM_UPS; i++) {
            for (Contender contender : contenders) {
                contender.writing().write(WARM_UP_ROWS, OutputStream.nullOutputStream());
            }
        }
        int rounds = rows <= 100_000 ? 5 : 3;
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                if (round == 0 || !contender.isSlow()) {
                    contender.results().add(measure(contender.writing(), rows));
                }
            }
        }
        print(rows, rounds, contenders);
        alone(rows);
        alone(10 * rows);
    }

    private static List<Contender> contenders(int rows) throws IOException {
        List<byte[]> xml = Writers.xml(rows);
        List<Contender> contenders = new ArrayList<>();
        for (int level : List.of(DEFAULT_LEVEL, FASTEST_LEVEL)) {
            contenders.add(Contender.floor(
                    "floor: zip of ready-made XML, level " + level, (count, out) -> Writers.floor(xml, out, level)));
            contenders.add(
                    Contender.of("ours, level " + level, (count, out) -> Writers.ours(count, out, level, null, HANDS)));
            contenders.add(Contender.of(
                    "ours with fingerprints, level " + level,
                    (count, out) -> Writers.ours(count, out, level, OutputStream.nullOutputStream(), HANDS)));
            contenders.add(Contender.of(
                    "the same without help, level " + level,
                    (count, out) ->
                            Writers.ours(count, out, level, OutputStream.nullOutputStream(), HelpingHands.NONE)));
            if (rows <= MOST_ROWS_OF_A_SHEET) {
                contenders.add(Contender.of(
                        "fastexcel, level " + level, (count, out) -> Writers.fastexcel(count, out, level)));
            }
            if (level == DEFAULT_LEVEL) {
                contenders.addAll(others(rows));
            }
        }
        return contenders;
    }

    /** Those who have no level to choose; they are held against the floor at ours. */
    private static List<Contender> others(int rows) {
        List<Contender> contenders = new ArrayList<>();
        contenders.add(Contender.of("the rows alone, thrown away", (count, out) -> {
            for (int i = 0; i < count; i++) {
                out.write(Decision.number(i).votesFor());
            }
        }));
        if (rows <= MOST_ROWS_OF_A_SHEET) {
            contenders.add(Contender.of("POI SXSSF, defaults", Writers::sxssf));
            if ((long) rows * OCTETS_FOR_A_ROW_OF_XSSF < Runtime.getRuntime().maxMemory()) {
                contenders.add(Contender.slow("POI XSSF, defaults, once", Writers::xssf));
            }
        }
        return contenders;
    }

    private static void withFingerprints(int rows, OutputStream out) {
        Writers.ours(rows, out, DEFAULT_LEVEL, OutputStream.nullOutputStream(), HANDS);
    }

    private static Result measure(Writing writing, int rows) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        long cpuBefore = threads.getCurrentThreadCpuTime() + HANDS.cpu();
        Counted out = new Counted();
        writing.write(rows, out);
        long end = System.nanoTime();
        return new Result(
                (end - out.start) / 1e6,
                (out.first - out.start) / 1e6,
                (threads.getCurrentThreadCpuTime() + HANDS.cpu() - cpuBefore) / 1e6,
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

    private static void print(int rows, int rounds, List<Contender> contenders) {
        System.out.printf(
                "%,d rows of 14 columns, median of %d rounds in turn; ratios to the floor above%n", rows, rounds);
        System.out.printf(
                "%-40s %8s %6s %8s %6s %9s %9s %13s%n",
                "", "CPU ms", "ratio", "time ms", "ratio", "first ms", "file KB", "allocated MB");
        Contender floor = contenders.get(0);
        for (Contender contender : contenders) {
            floor = contender.isFloor() ? contender : floor;
            List<Result> of = contender.results();
            System.out.printf(
                    "%-40s %8.0f %6.2f %8.0f %6.2f %9.1f %9.0f %13.1f%n",
                    contender.name(),
                    contender.cpu(),
                    contender.cpu() / floor.cpu(),
                    contender.millis(),
                    contender.millis() / floor.millis(),
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
                        "-Dlog4j.provider=" + System.getProperty("log4j.provider"),
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
