package concordat.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.HelpingHands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockDeflaterTest {
    private static final int LEVEL = 4;

    private final ExecutorService four = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() throws InterruptedException {
        four.shutdownNow();
        assertThat(four.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                100,
                BlockDeflater.BLOCK - 1,
                BlockDeflater.BLOCK,
                BlockDeflater.BLOCK + 1,
                3 * BlockDeflater.BLOCK,
                7 * BlockDeflater.BLOCK + 12_345
            })
    void what_went_in_comes_out_again(int length) throws IOException {
        for (byte[] octets : List.of(sheet(length), noise(length))) {
            assertThat(inflated(deflated(octets, four, 30_000))).isEqualTo(octets);
        }
    }

    @Test
    void the_same_comes_out_whoever_helped_and_in_whatever_pieces_it_went_in() throws IOException {
        byte[] octets = sheet(5 * BlockDeflater.BLOCK + 777);
        byte[] alone = deflated(octets, HelpingHands.NONE, 30_000);
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            for (Executor helpers : List.<Executor>of(one, four, Runnable::run, BlockDeflaterTest::refuse)) {
                assertThat(deflated(octets, helpers, 1_000)).isEqualTo(alone);
                assertThat(deflated(octets, helpers, octets.length)).isEqualTo(alone);
            }
        } finally {
            one.shutdownNow();
        }
    }

    private static void refuse(Runnable work) {
        throw new RejectedExecutionException("All are busy");
    }

    @Test
    void it_is_hardly_longer_than_if_it_had_been_deflated_in_one_piece() throws IOException {
        byte[] octets = sheet(8 * BlockDeflater.BLOCK);
        Deflater one = new Deflater(LEVEL, true);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(whole, one)) {
            out.write(octets);
        }
        one.end();

        assertThat((double) deflated(octets, four, 30_000).length).isLessThan(whole.size() * 1.01);
    }

    @Test
    void one_stream_follows_another_and_knows_nothing_of_it() throws IOException {
        byte[] first = sheet(BlockDeflater.BLOCK + 5);
        byte[] second = sheet(3_000);
        BlockDeflater deflater = new BlockDeflater(LEVEL, four);
        byte[] one = deflated(first, deflater, 4_096);
        assertThat(deflater.getBytesRead()).isEqualTo(first.length);
        assertThat(deflater.getBytesWritten()).isEqualTo(one.length);
        deflater.reset();
        byte[] other = deflated(second, deflater, 4_096);
        deflater.end();

        assertThat(inflated(one)).isEqualTo(first);
        assertThat(inflated(other)).isEqualTo(second);
        assertThat(other).isEqualTo(deflated(second, HelpingHands.NONE, 4_096));
    }

    @Test
    void who_writes_does_not_wait_for_helpers_who_are_busy_with_something_else() throws IOException {
        CountDownLatch busy = new CountDownLatch(1);
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            one.execute(() -> await(busy));
            byte[] octets = sheet(6 * BlockDeflater.BLOCK);

            assertThat(inflated(deflated(octets, one, 30_000))).isEqualTo(octets);
        } finally {
            busy.countDown();
            one.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void no_more_than_a_few_blocks_are_held() throws IOException {
        List<Runnable> asked = new ArrayList<>();
        BlockDeflater deflater = new BlockDeflater(LEVEL, asked::add);
        byte[] octets = noise(20 * BlockDeflater.BLOCK);
        byte[] out = deflated(octets, deflater, 30_000);
        deflater.end();

        assertThat(inflated(out)).isEqualTo(octets);
        assertThat(asked).hasSize(20);
        asked.forEach(Runnable::run);
        assertThat(out).as("late help changes nothing").isEqualTo(deflated(octets, four, 30_000));
    }

    @Test
    void it_ends_in_the_middle_and_whoever_is_at_a_block_meanwhile_harms_nobody() {
        BlockDeflater deflater = new BlockDeflater(LEVEL, four);
        byte[] octets = noise(2 * BlockDeflater.BLOCK + 10);
        deflater.setInput(octets, 0, octets.length);
        byte[] out = new byte[100];
        int given = deflater.deflate(out, 0, out.length);
        deflater.end();
        deflater.end();

        assertThat(given).isBetween(0, out.length);
    }

    @Test
    void who_is_interrupted_while_it_waits_has_it_all_and_stays_interrupted() throws IOException {
        byte[] octets = noise(9 * BlockDeflater.BLOCK);
        byte[] out;
        boolean interrupted;
        Thread.currentThread().interrupt();
        try {
            out = deflated(octets, four, 30_000);
        } finally {
            interrupted = Thread.interrupted();
        }

        assertThat(interrupted).isTrue();
        assertThat(out).isEqualTo(deflated(octets, HelpingHands.NONE, 30_000));
    }

    @Test
    void after_its_end_it_fails_instead_of_waiting() {
        BlockDeflater deflater = new BlockDeflater(LEVEL, four);
        deflater.end();

        assertThatThrownBy(() -> deflated(sheet(100), deflater, 100)).isInstanceOf(CancellationException.class);
    }

    @Test
    void it_begins_nothing_new_before_the_stream_has_ended_and_ends_no_block_early() {
        BlockDeflater deflater = new BlockDeflater(LEVEL, four);
        deflater.setInput(new byte[10], 0, 10);

        assertThatIllegalStateException().isThrownBy(deflater::reset);
        assertThatThrownBy(() -> deflater.deflate(new byte[10], 0, 10, Deflater.SYNC_FLUSH))
                .isInstanceOf(UnsupportedOperationException.class);
        deflater.end();
    }

    private static byte[] deflated(byte[] octets, Executor helpers, int piece) throws IOException {
        BlockDeflater deflater = new BlockDeflater(LEVEL, helpers);
        try {
            return deflated(octets, deflater, piece);
        } finally {
            deflater.end();
        }
    }

    private static byte[] deflated(byte[] octets, BlockDeflater deflater, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater, 5_000);
        for (int at = 0; at < octets.length; at += piece) {
            deflating.write(octets, at, Math.min(piece, octets.length - at));
        }
        deflating.finish();
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] octets) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(octets), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    /** Octets much as those of a sheet. */
    private static byte[] sheet(int length) {
        Random random = new Random(7);
        StringBuilder xml = new StringBuilder(length + 100);
        for (int row = 1; xml.length() < length; row++) {
            xml.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"><v>");
            xml.append(random.nextInt(1_000_000)).append("</v></c></row>");
        }
        return xml.substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }

    /** Octets that cannot be deflated. */
    private static byte[] noise(int length) {
        byte[] octets = new byte[length];
        new Random(11).nextBytes(octets);
        return octets;
    }
}
