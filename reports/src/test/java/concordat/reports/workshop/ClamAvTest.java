package concordat.reports.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.paper.Scan;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a scanner is asked: a small one that speaks ClamAV's protocol, over a real socket. */
class ClamAvTest {
    /** The text that scanners agree to find, in two halves, so that none finds it here. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    @Test
    void without_a_scanner_nothing_is_scanned() throws IOException {
        assertThat(new ClamAv(Optional.empty()).scan(file("anything")))
                .isEqualTo(new Scan(Scan.Verdict.NOT_SCANNED, ""));
    }

    @Test
    void what_is_harmful_is_found_and_what_is_not_is_clean() throws IOException {
        Function<String, String> scanner =
                content -> content.contains("EICAR") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";

        assertThat(scanned(scanner, EICAR)).isEqualTo(new Scan(Scan.Verdict.FOUND, "Eicar-Test-Signature"));
        assertThat(scanned(scanner, "x".repeat(200_000))).isEqualTo(new Scan(Scan.Verdict.CLEAN, ""));
    }

    @Test
    void a_scanner_that_gives_no_verdict_is_not_available() throws IOException {
        assertThat(scanned(content -> "INSTREAM size limit exceeded. ERROR", "x")
                        .verdict())
                .isEqualTo(Scan.Verdict.UNAVAILABLE);
        assertThat(scanned(content -> "", "x").verdict()).isEqualTo(Scan.Verdict.UNAVAILABLE);
    }

    @Test
    void a_scanner_that_is_away_is_not_available() throws IOException {
        InetSocketAddress nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
        }

        assertThat(new ClamAv(Optional.of(nobody)).scan(file("x")).verdict()).isEqualTo(Scan.Verdict.UNAVAILABLE);
    }

    private Scan scanned(Function<String, String> scanner, String content) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> answer(server, scanner));
            Scan scan = new ClamAv(Optional.of(new InetSocketAddress(server.getInetAddress(), server.getLocalPort())))
                    .scan(file(content));
            answering.join();
            return scan;
        }
    }

    /** Takes the pieces, each after its length, until one of length 0. */
    private static void answer(ServerSocket server, Function<String, String> scanner) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            StringBuilder content = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            socket.getOutputStream().write((scanner.apply(content.toString()) + "\0").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file" + content.length()), content);
    }
}
