package concordat.reports.workbook;

/**
 * The beginning of a column's cells, up to what they hold. From row to row only the end of the row's number changes, so it
 * is kept as it was written last and mended: one copy for a cell instead of four.
 */
final class CellStart {
    private static final byte[] BEFORE = Octets.ascii("<c r=\"");

    private final byte[] letters;
    private byte[] octets = {};
    private byte[] attributes = {};
    private int row;
    private int endOfAddress;

    CellStart(byte[] letters) {
        this.letters = letters;
    }

    /**
     * What a cell begins with.
     *
     * @param wanted what stands between its address and what it holds
     * @return good until it is asked for again
     */
    byte[] in(RowNumber number, byte[] wanted) {
        byte[] digits = number.digits();
        if (wanted != attributes || endOfAddress != BEFORE.length + letters.length + digits.length) {
            build(digits, wanted);
        } else {
            int changed = number.follows(row) ? number.changed() : digits.length;
            for (int i = 1; i <= changed; i++) {
                octets[endOfAddress - i] = digits[digits.length - i];
            }
        }
        row = number.value();
        return octets;
    }

    private void build(byte[] digits, byte[] wanted) {
        attributes = wanted;
        Octets all = new Octets(64);
        all.put(BEFORE);
        all.put(letters);
        all.put(digits);
        endOfAddress = all.used();
        all.put(wanted);
        octets = all.copy();
    }

    /** Where the address stands in it. */
    static int address() {
        return BEFORE.length;
    }

    int addressLength() {
        return endOfAddress - BEFORE.length;
    }
}
