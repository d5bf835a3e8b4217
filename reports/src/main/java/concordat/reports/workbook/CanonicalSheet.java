package concordat.reports.workbook;

import concordat.domain.shared.Sha256;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * What a sheet says, cell by cell, whichever program saved it: the canonical form, version 1. A cell that holds something is
 * its address, the letter of its type, its value and a NUL; empty cells, styles, widths and formulas are no part of it, the
 * values of formulas are. A number has 15 significant digits, which is what every spreadsheet keeps; text is UTF-8.
 *
 * <p>Beside the SHA-256 of it all, each cell leaves a print of 16 bits, by which a changed one is found again without keeping
 * what it said.
 */
final class CanonicalSheet {
    /** Which canonical form this is; it goes on record with each fingerprint. */
    static final int VERSION = 1;

    static final byte NUMBER = 'n';
    static final byte TEXT = 't';
    static final byte TRUTH = 'b';

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    /** Large pieces are cheaper to hash than many small ones. */
    private static final int PIECE = 16 * 1024;

    private final MessageDigest digest = Sha256.digest();
    private final CRC32C crc = new CRC32C();
    private final OutputStream out;
    private byte[] said = new byte[2 * PIECE];
    private int used;
    private final Octets prints = new Octets(PIECE);
    private final Octets cells = new Octets(256);

    /** @param prints where the prints of its cells go; flushed and closed by whoever gave it */
    CanonicalSheet(int index, OutputStream prints) {
        this.out = prints;
        this.prints.putInt(index);
    }

    /** A number as the canonical form has it. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * A cell; within a row from left to right.
     *
     * @param column counted from 0
     * @param address as it is written, such as C12
     */
    void cell(int column, String address, byte type, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        byte[] where = Octets.ascii(address);
        cell(column, where, 0, where.length, type, bytes, 0, bytes.length);
    }

    /** A cell whose address and value are parts of larger pieces. */
    void cell(
            int column,
            byte[] addresses,
            int addressFrom,
            int addressLength,
            byte type,
            byte[] values,
            int valueFrom,
            int valueLength) {
        int size = addressLength + valueLength + 2;
        if (size > said.length - used) {
            said = Arrays.copyOf(said, Math.max(said.length * 2, used + size));
        }
        int start = used;
        System.arraycopy(addresses, addressFrom, said, used, addressLength);
        used += addressLength;
        said[used++] = type;
        System.arraycopy(values, valueFrom, said, used, valueLength);
        used += valueLength;
        said[used++] = 0;
        crc.reset();
        crc.update(said, start, size);
        int print = (int) crc.getValue();
        cells.putInt((column << 16) | ((print ^ (print >>> 16)) & 0xFFFF));
    }

    /** Ends a row. Counted from 1. */
    void endRow(int number) {
        if (cells.used() == 0) {
            return;
        }
        prints.putInt(number);
        prints.putInt(cells.used() / Integer.BYTES);
        prints.put(cells.all(), 0, cells.used());
        cells.clear();
        if (used >= PIECE) {
            passOn();
        }
    }

    /** Ends the sheet. @return the SHA-256 of its canonical form, in hexadecimal digits */
    String end() {
        prints.putInt(0);
        passOn();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void passOn() {
        digest.update(said, 0, used);
        used = 0;
        prints.moveTo(out);
    }
}
