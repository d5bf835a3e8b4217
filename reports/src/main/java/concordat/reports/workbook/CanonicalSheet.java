package concordat.reports.workbook;

import concordat.domain.shared.Sha256;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private final MessageDigest digest = Sha256.digest();
    private final CRC32C crc = new CRC32C();
    private final DataOutputStream prints;
    private byte[] row = new byte[4096];
    private int used;
    private int[] cells = new int[64];
    private int count;

    /** @param prints where the prints of its cells go; flushed and closed by whoever gave it */
    CanonicalSheet(int index, OutputStream prints) {
        this.prints = new DataOutputStream(prints);
        put(index);
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
        byte[] where = address.getBytes(StandardCharsets.US_ASCII);
        cell(column, where, 0, where.length, new byte[0], type, bytes, 0, bytes.length);
    }

    /** A cell whose letters, row and value are parts of larger pieces. */
    void cell(
            int column,
            byte[] letters,
            int lettersFrom,
            int lettersLength,
            byte[] rowNumber,
            byte type,
            byte[] value,
            int from,
            int length) {
        int size = lettersLength + rowNumber.length + length + 2;
        if (size > row.length - used) {
            row = Arrays.copyOf(row, Math.max(row.length * 2, used + size));
        }
        int start = used;
        System.arraycopy(letters, lettersFrom, row, used, lettersLength);
        used += lettersLength;
        System.arraycopy(rowNumber, 0, row, used, rowNumber.length);
        used += rowNumber.length;
        row[used++] = type;
        System.arraycopy(value, from, row, used, length);
        used += length;
        row[used++] = 0;
        crc.reset();
        crc.update(row, start, used - start);
        int print = (int) crc.getValue();
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = (column << 16) | ((print ^ (print >>> 16)) & 0xFFFF);
    }

    /** Ends a row. Counted from 1. */
    void endRow(int number) {
        if (count == 0) {
            return;
        }
        digest.update(row, 0, used);
        used = 0;
        put(number);
        put(count);
        for (int i = 0; i < count; i++) {
            put(cells[i]);
        }
        count = 0;
    }

    /** Ends the sheet. @return the SHA-256 of its canonical form, in hexadecimal digits */
    String end() {
        put(0);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void put(int number) {
        try {
            prints.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
