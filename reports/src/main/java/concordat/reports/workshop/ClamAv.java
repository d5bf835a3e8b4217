package concordat.reports.workshop;

import concordat.domain.paper.Scan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks a scanner that speaks ClamAV's protocol (INSTREAM), if {@code CONCORDAT_CLAMAV} names one as {@code host:port}. Without it
 * nothing is scanned, and what is kept says so.
 */
@ApplicationScoped
class ClamAv implements Scan.Scanner {
    private static final Logger LOG = Logger.getLogger(ClamAv.class.getName());
    private static final int PIECE = 65_536;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;

    private final Optional<InetSocketAddress> scanner;

    ClamAv() {
        this(Optional.ofNullable(System.getenv("CONCORDAT_CLAMAV"))
                .filter(named -> !named.isBlank())
                .map(ClamAv::address));
    }

    ClamAv(Optional<InetSocketAddress> scanner) {
        this.scanner = scanner;
    }

    private static InetSocketAddress address(String named) {
        int colon = named.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("CONCORDAT_CLAMAV is to name a scanner as host:port, not " + named);
        }
        return new InetSocketAddress(named.substring(0, colon), Integer.parseInt(named.substring(colon + 1)));
    }

    @Override
    public Scan scan(Path file) {
        if (scanner.isEmpty()) {
            return new Scan(Scan.Verdict.NOT_SCANNED, "");
        }
        try (Socket socket = new Socket()) {
            socket.connect(scanner.get(), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return verdict(ask(socket, file));
        } catch (IOException away) {
            LOG.log(Level.WARNING, "The scanner does not answer", away);
            return new Scan(Scan.Verdict.UNAVAILABLE, "");
        }
    }

    private static String ask(Socket socket, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n > 0; n = in.read(piece)) {
                out.writeInt(n);
                out.write(piece, 0, n);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(4_096), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    /** "stream: OK", or "stream: NAME FOUND"; anything else is no answer. */
    private static Scan verdict(String answer) {
        String said = answer.substring(answer.indexOf(':') + 1).strip();
        if (said.equals("OK")) {
            return new Scan(Scan.Verdict.CLEAN, "");
        }
        if (said.endsWith(" FOUND")) {
            String finding = said.substring(0, said.length() - " FOUND".length());
            return new Scan(Scan.Verdict.FOUND, finding.substring(0, Math.min(finding.length(), 200)));
        }
        LOG.log(Level.WARNING, "The scanner gave no verdict: {0}", said);
        return new Scan(Scan.Verdict.UNAVAILABLE, "");
    }
}
