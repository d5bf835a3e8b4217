package concordat.reports.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names given in one workbook: sheets and tables, each unique whatever its case (XL-6). */
final class Names {
    private static final int LONGEST_SHEET = 30;
    private static final int LONGEST_HEADER = 255;
    private static final Pattern TABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,200}");
    private static final Pattern CELL = Pattern.compile("(?i)[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r|c");

    private final Set<String> sheets = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    /** A sheet's name as wished, without what Excel forbids in one, cut to 30 characters, numbered if it is taken. */
    String sheet(String wish) {
        String plain = Text.clean(wish)
                .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^'+|'+$", "");
        String base = plain.isEmpty() || plain.equalsIgnoreCase("History") ? "Sheet " + plain : plain;
        String name = cut(base, LONGEST_SHEET).strip();
        for (int number = 2; !sheets.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = cut(base, LONGEST_SHEET - suffix.length()).strip() + suffix;
        }
        return name;
    }

    /**
     * A table's name, numbered if it is taken.
     *
     * @throws IllegalArgumentException if Excel would not take it: it begins with a letter and does not read like a cell
     */
    String table(String wish) {
        if (!TABLE.matcher(wish).matches() || CELL.matcher(wish).matches()) {
            throw new IllegalArgumentException("Not a name for a table: " + wish);
        }
        String name = wish;
        for (int number = 2; !tables.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wish + "_" + number;
        }
        return name;
    }

    /** @throws IllegalArgumentException if a header is blank, too long, holds a line end, or is there twice (XL-2) */
    static void requireUsable(Iterable<String> headers) {
        Set<String> seen = new HashSet<>();
        for (String header : headers) {
            if (header.isBlank()
                    || header.length() > LONGEST_HEADER
                    || !header.equals(Text.clean(header).strip())) {
                throw new IllegalArgumentException("Not a header for a column: " + header);
            }
            if (header.chars().anyMatch(Character::isISOControl) || !seen.add(header.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Not a header, or one used twice: " + header);
            }
        }
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
