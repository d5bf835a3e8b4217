package concordat.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hands in is refused in one sentence, within seconds, and without a connection to anywhere. */
class HostileFilesTest {
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final long MEGABYTE = 1024 * 1024;

    private final Tables tables = new HandedInTables();

    @Test
    void an_honest_workbook_is_read() {
        List<String> read = new ArrayList<>();
        tables.read(
                "register.xlsx",
                Hostile.honest().bytes(),
                (number, cells) -> read.add(number + cells.get(0).text()));

        assertThat(read).containsExactly("1Title", "2Library");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        refused("unpacks to far more", Hostile.honest().with("xl/comments.xml", 300 * MEGABYTE));
        refused("unpacks to far more", Hostile.honest().with("xl/theme/theme1.xml", 120 * MEGABYTE));
    }

    @Test
    void a_bomb_of_texts_that_cells_share_is_not_spread_out() {
        StringBuilder rows = new StringBuilder("<row><c t='s'><v>0</v></c></row>");
        for (int row = 0; row < 9_000; row++) {
            rows.append("<row>")
                    .append("<c t='s'><v>1</v></c>".repeat(1))
                    .append("<c><v>")
                    .append(row * 7919L)
                    .append("</v></c></row>");
        }
        refused(
                "far more text",
                Hostile.honest()
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>Title</t></si><si><t>"
                                        + noise(30_000) + "</t></si></sst>")
                        .rows(rows.toString())
                        .bytes());
        refused(
                "far more text",
                Hostile.honest()
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>"
                                        + noise(200_000) + "</t></si></sst>")
                        .bytes());
    }

    @Test
    void a_thousand_laughs_are_not_laughed() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        refused(
                "defines XML of its own",
                Hostile.honest().sheetAfter(laughs + "]>").bytes());
        refused(
                "defines XML of its own",
                Hostile.honest()
                        .sheetAfter("<!-- " + noise(40_000) + " -->" + laughs + "]>")
                        .bytes());
        refused(
                "defines XML of its own",
                Hostile.honest()
                        .part("xl/styles.xml", ("\uFEFF" + laughs + "]><a/>").getBytes(StandardCharsets.UTF_16LE))
                        .bytes());
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/it";
            for (String prologue : List.of(
                    "<!DOCTYPE worksheet SYSTEM \"" + address + "\">",
                    "<!DOCTYPE worksheet [<!ENTITY it SYSTEM '" + address + "'>]>",
                    "<!DOCTYPE worksheet [<!ENTITY % it SYSTEM '" + address + "'> %it;]>")) {
                refused(
                        "defines XML of its own",
                        Hostile.honest().sheetAfter(prologue).bytes());
                for (String part : List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/sharedStrings.xml")) {
                    refused(
                            "defines XML of its own",
                            Hostile.honest().part(part, prologue + "<a/>").bytes());
                }
            }
            tables.read(
                    "register.xlsx",
                    Hostile.honest()
                            .part(
                                    "xl/worksheets/_rels/sheet1.xml.rels",
                                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                            + " Id=\"rId1\" TargetMode=\"External\" Target=\"" + address
                                            + "\" Type=\"http://schemas"
                                            + ".openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/></Relationships>")
                            .bytes(),
                    (number, cells) -> {});

            assertThat(catchThrowable(listener::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void what_is_more_than_a_table_is_refused() {
        refused(
                "holds macros",
                Hostile.honest().part("xl/vbaProject.bin", "macro").bytes());
        refused(
                "linked to other files",
                Hostile.honest()
                        .part("xl/externalLinks/externalLink1.xml", "<a/>")
                        .bytes());
        refused(
                "fetches data from elsewhere",
                Hostile.honest().part("xl/connections.xml", "<a/>").bytes());
        refused(
                "other files in it",
                Hostile.honest().part("xl/embeddings/oleObject1.bin", "MZ").bytes());
    }

    @Test
    void a_formula_is_refused_with_its_cell() {
        refused(
                "Cell C2 holds a formula",
                Hostile.honest()
                        .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
                                + "<row r='2'><c r='C2'><f>HYPERLINK(\"http://x\")</f><v>1</v></c></row>")
                        .bytes());
        refused(
                "Cell A1 holds an error",
                Hostile.honest()
                        .rows("<row r='1'><c r='A1' t='e'><v>#REF!</v></c></row>")
                        .bytes());
    }

    @Test
    void what_cannot_be_opened_is_refused() {
        byte[] honest = Hostile.honest().bytes();
        refused("protected by a password", Hostile.encrypted());
        refused("of the old kind", Hostile.old());
        refused("damaged or cut off", Arrays.copyOf(honest, honest.length / 2));
        refused(
                "damaged or cut off",
                Hostile.honest().rows("<row r='1'><c r='A1'>").bytes());
        refused(
                "damaged or cut off",
                Hostile.honest().rows("<row r='2'/><row r='1'/>").bytes());
        refused("no Excel workbook", "Title\nLibrary\n".getBytes(StandardCharsets.UTF_8));
        refused("empty", new byte[0]);
        refused("up to 20 MB", new byte[Tables.MOST_BYTES + 1]);
        assertThat(sentence("register.csv", honest)).contains("no CSV file");
        assertThat(sentence("register.xlsm", honest)).contains("macros");
        assertThat(sentence("register.pdf", "%PDF".getBytes(StandardCharsets.UTF_8)))
                .contains("Only Excel workbooks");
    }

    @Test
    void a_damaged_byte_anywhere_is_refused_in_a_sentence_or_does_no_harm() {
        byte[] honest = Hostile.honest().bytes();
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = honest.clone();
            damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            Throwable thrown = catchThrowable(() -> tables.read("register.xlsx", damaged, (number, cells) -> {}));
            assertThat(thrown).satisfiesAnyOf(none -> assertThat(none).isNull(), any -> assertThat(any)
                    .isInstanceOf(Unreadable.class));
            refused += thrown == null ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void a_table_of_another_size_than_a_register_is_refused() {
        StringBuilder wide = new StringBuilder("<row r='1'>");
        for (int column = 0; column < 3_000; column++) {
            wide.append("<c t='inlineStr'><is><t>x").append(column).append("</t></is></c>");
        }
        refused("up to 100 columns", Hostile.honest().rows(wide + "</row>").bytes());
        refused(
                "up to 100 columns",
                Hostile.honest()
                        .rows("<row r='1'><c r='XFD1'><v>1</v></c></row>")
                        .bytes());
        refused("up to 100,000 rows", Hostile.honest().rows(many(100_002)).bytes());
        assertThat(sentence("register.csv", ("a" + ",b".repeat(200) + "\n").getBytes(StandardCharsets.UTF_8)))
                .contains("up to 100 columns");
    }

    private static String many(int rows) {
        StringBuilder all = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            all.append("<row><c><v>").append(row * 7919L % 999_983).append("</v></c></row>");
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title\n\"never closed", "Title\n\"closed\" and more\n", "Title\u0000\n"})
    void a_broken_file_of_separated_values_is_refused(String text) {
        assertThat(sentence("register.csv", text.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void five_at_once_are_refused_as_soon_and_the_memory_stays() throws InterruptedException, ExecutionException {
        List<byte[]> files = List.of(
                Hostile.honest().with("xl/comments.xml", 300 * MEGABYTE),
                Hostile.honest().with("xl/drawings/a.xml", 200 * MEGABYTE),
                Hostile.honest().rows(many(100_002)).bytes(),
                Hostile.honest().sheetAfter("<!DOCTYPE a [<!ENTITY x 'y'>]>").bytes(),
                Hostile.encrypted());
        long before = usedAfterCollecting();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread watching = new Thread(() -> {
            while (!done.get()) {
                most.accumulateAndGet(used(), Math::max);
                Thread.onSpinWait();
            }
        });
        watching.start();
        ExecutorService people = Executors.newFixedThreadPool(files.size());
        try {
            assertTimeoutPreemptively(WITHIN, () -> {
                List<Future<String>> answers = files.stream()
                        .map(file -> people.submit(() -> sentence("register.xlsx", file)))
                        .toList();
                for (Future<String> answer : answers) {
                    assertThat(answer.get()).isNotEmpty();
                }
            });
        } finally {
            done.set(true);
            people.shutdownNow();
            watching.join();
        }
        assertThat(most.get() - before).isLessThan(256 * MEGABYTE);
    }

    private static long usedAfterCollecting() {
        System.gc();
        return used();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void refused(String because, byte[] file) {
        assertThat(sentence("register.xlsx", file)).contains(because);
    }

    private String sentence(String name, byte[] file) {
        Throwable refused = assertTimeoutPreemptively(
                WITHIN, () -> catchThrowable(() -> tables.read(name, file, (number, cells) -> {})));
        assertThat(refused).isInstanceOf(Unreadable.class);
        return String.valueOf(refused.getMessage());
    }

    /** Text that does not let itself be packed. */
    private static String noise(int length) {
        return new Random(3)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
