package concordat.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Octets that are put together in room that grows. Numbers are written digit by digit: a workbook has millions of them. */
final class Octets {
    /** The most digits that a number has here. */
    static final int MOST_DIGITS = 15;

    /** Sign, point, and a zero before it. */
    private static final int LONGEST_NUMBER = MOST_DIGITS + 3;

    private byte[] all;
    private int used;

    Octets(int size) {
        all = new byte[size];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void put(byte octet) {
        room(1);
        all[used++] = octet;
    }

    void put(byte[] octets) {
        put(octets, 0, octets.length);
    }

    void put(byte[] octets, int from, int length) {
        room(length);
        System.arraycopy(octets, from, all, used, length);
        used += length;
    }

    /** Four octets, the highest first. */
    void putInt(int number) {
        room(Integer.BYTES);
        all[used++] = (byte) (number >>> 24);
        all[used++] = (byte) (number >>> 16);
        all[used++] = (byte) (number >>> 8);
        all[used++] = (byte) number;
    }

    /** The digits of a number without end zeros, at most {@link #MOST_DIGITS} of them: {@code 12345} with scale 2 is 123.45. */
    void putDecimal(long unscaled, int scale) {
        room(LONGEST_NUMBER);
        long rest = Math.abs(unscaled);
        int count = Math.max(digits(rest), scale + 1);
        if (unscaled < 0) {
            all[used++] = '-';
        }
        int at = used + count + (scale > 0 ? 1 : 0);
        used = at;
        for (int i = 0; i < count; i++) {
            if (i == scale && i > 0) {
                all[--at] = '.';
            }
            all[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static int digits(long number) {
        int count = 1;
        for (long ten = 10; count < MOST_DIGITS && number >= ten; ten *= 10) {
            count++;
        }
        return count;
    }

    /** Puts octets over those that are there. */
    void replace(int at, byte[] octets) {
        System.arraycopy(octets, 0, all, at, octets.length);
    }

    /** What was put together, in the room where it lies: good until more is put. */
    byte[] all() {
        return all;
    }

    int used() {
        return used;
    }

    void clear() {
        used = 0;
    }

    byte[] copy() {
        return Arrays.copyOf(all, used);
    }

    /** Writes it and begins anew. */
    void moveTo(OutputStream out) {
        try {
            out.write(all, 0, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }

    private void room(int length) {
        if (length > all.length - used) {
            all = Arrays.copyOf(all, Math.max(all.length * 2, used + length));
        }
    }
}
