package concordat.reports.intake;

import concordat.domain.intake.Cell;
import concordat.domain.intake.Mapping;
import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Goes through a sheet cell by cell. A formula is refused where it stands: what it came to last is nobody's entry. */
final class SheetRows extends DefaultHandler {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Excel takes 1900 for a leap year: before March 1900 nobody can tell which day is meant. */
    private static final int FIRST_CERTAIN_DAY = 61;

    private static final int MOST_DIGITS = 40;
    private static final int LAST_ROW = 1_048_576;

    private final List<String> texts;
    private final Styles styles;
    private final LocalDate epoch;
    private final Tables.Rows rows;
    private final StringBuilder value = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean within;
    private boolean phonetic;

    SheetRows(List<String> texts, Styles styles, boolean from1904, Tables.Rows rows) {
        this.texts = texts;
        this.styles = styles;
        epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        this.rows = rows;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" ->
                throw new Unreadable(
                        "Cell " + place()
                                + " holds a formula. Copy the register, paste it as values into a new workbook, and bring that in.");
            case "rPh" -> phonetic = true;
            case "v", "t" -> within = !phonetic;
            default -> {
                // Widths, links and formats say nothing.
            }
        }
    }

    private void beginRow(String number) {
        int wanted = number == null ? row + 1 : number(number);
        if (wanted <= row || wanted > LAST_ROW) {
            throw damaged();
        }
        row = wanted;
        column = -1;
        cells = new ArrayList<>();
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        int wanted = reference == null ? column + 1 : columnOf(reference);
        if (wanted <= column) {
            throw damaged();
        }
        column = wanted;
        type = String.valueOf(attributes.getValue("t"));
        String styled = attributes.getValue("s");
        style = styled == null ? 0 : number(styled);
        value.setLength(0);
    }

    private static int columnOf(String reference) {
        int place = 0;
        int at = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            place = place * 26 + reference.charAt(at++) - 'A' + 1;
        }
        if (at == 0 || at > 3) {
            throw damaged();
        }
        return place - 1;
    }

    private static int number(String digits) {
        if (!digits.matches("\\d{1,7}")) {
            throw damaged();
        }
        return Integer.parseInt(digits);
    }

    @Override
    public void characters(char[] all, int start, int length) {
        if (within) {
            if (value.length() + length > 2 * Limited.LONGEST_CELL) {
                throw new Unreadable("Cell " + place() + " holds more text than Excel can. Shorten it.");
            }
            value.append(all, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "v", "t" -> within = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> rows.row(row, cells);
            default -> {
                // As above.
            }
        }
    }

    private void endCell() {
        if (value.length() == 0) {
            return;
        }
        Limited.requireColumn(column);
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell(value.toString()));
    }

    private Cell cell(String raw) {
        return switch (type) {
            case "s" -> shared(raw);
            case "b" -> Cell.truth(raw.equals("1"));
            case "e" ->
                throw new Unreadable("Cell " + place() + " holds an error (" + (raw.length() < 12 ? raw : "")
                        + "). Write what is meant.");
            case "inlineStr", "str" -> Cell.text(raw);
            case "d" -> day(raw);
            default -> numeric(raw);
        };
    }

    private Cell shared(String raw) {
        int index = number(raw);
        if (index >= texts.size()) {
            throw damaged();
        }
        return Cell.text(texts.get(index));
    }

    private static Cell day(String raw) {
        try {
            return Cell.day(LocalDate.parse(raw.length() > 10 ? raw.substring(0, 10) : raw));
        } catch (DateTimeException none) {
            throw damaged();
        }
    }

    private Cell numeric(String raw) {
        BigDecimal number = decimal(raw);
        int whole = number.intValue();
        if (styles.isDate(style)
                && (epoch.equals(EPOCH_1904) ? whole >= 0 : whole >= FIRST_CERTAIN_DAY)
                && whole < 2_958_466) {
            return Cell.day(epoch.plusDays(whole));
        }
        if (styles.isPercentage(style)) {
            // What people see is what counts: 0.85 in such a cell is 85% to whoever wrote it.
            return Cell.text(number.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        }
        return Cell.number(number.toPlainString());
    }

    /** What binary fractions have made of a number is rounded away: nobody has written more than fifteen digits. */
    private static BigDecimal decimal(String raw) {
        try {
            if (raw.length() > MOST_DIGITS) {
                throw damaged();
            }
            BigDecimal number = new BigDecimal(raw.strip());
            if (Math.abs(number.scale()) > 300 || number.precision() - number.scale() > 300) {
                throw damaged();
            }
            BigDecimal rounded = number.round(new java.math.MathContext(15)).stripTrailingZeros();
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
        } catch (NumberFormatException none) {
            throw damaged();
        }
    }

    private String place() {
        return Mapping.letters(Math.max(column, 0)) + row;
    }

    private static Unreadable damaged() {
        return new Unreadable(Workbook.DAMAGED);
    }
}
