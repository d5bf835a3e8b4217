package concordat.reports.workbook;

/** The number of the row that is written, digit by digit, and how many digits are new. Counted from 1. */
final class RowNumber {
    private int value;
    private int before;
    private int changed;
    private byte[] digits = {'0'};

    /** Goes to a row: mostly the next, and then its number is counted up where it stands. */
    void set(int number) {
        before = value;
        value = number;
        if (number != before + 1 || !countUp()) {
            digits = Octets.ascii(Integer.toString(number));
            changed = digits.length;
        }
    }

    /** @return whether the next number has as many digits */
    private boolean countUp() {
        int at = digits.length - 1;
        while (at >= 0 && digits[at] == '9') {
            digits[at--] = '0';
        }
        if (at < 0) {
            return false;
        }
        digits[at]++;
        changed = digits.length - at;
        return true;
    }

    int value() {
        return value;
    }

    /** Good until the next row. */
    byte[] digits() {
        return digits;
    }

    /** Whether the row that was written before it is that one. */
    boolean follows(int row) {
        return row == before;
    }

    /** How many digits, from the last, are others than in the row before. */
    int changed() {
        return changed;
    }
}
