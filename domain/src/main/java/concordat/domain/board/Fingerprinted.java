package concordat.domain.board;

import concordat.domain.shared.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Passes a file on and takes its fingerprint meanwhile. */
final class Fingerprinted extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    Fingerprinted(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        digest.update((byte) octet);
        bytes++;
    }

    @Override
    public void write(byte[] piece, int from, int length) throws IOException {
        out.write(piece, from, length);
        digest.update(piece, from, length);
        bytes += length;
    }

    /** The SHA-256 of all that was passed on, in hexadecimal digits; asked once, at the end. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** How many octets were passed on. */
    long bytes() {
        return bytes;
    }
}
