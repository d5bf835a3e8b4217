package concordat.reports.workbook;

/** How high a row has to be for its text. Programs disagree by a little, so it is rather too high than too low. */
final class Heights {
    private static final int LINE = 13;
    private static final int AROUND = 5;
    /** No row can be higher. */
    static final int HIGHEST = 409;
    /** From here on letters are as wide as two of ours. */
    private static final char FIRST_WIDE = '\u1100';

    private Heights() {}

    /** How many characters of text that is not bold go on a line: small letters are narrower than the digits that widths are told in. */
    static int plain(int width) {
        return width + width / 10;
    }

    /** The height in points of a row with so many lines of text. */
    static int of(int lines) {
        return (int) Math.min(HIGHEST, AROUND + (long) lines * LINE);
    }

    /** How many lines a text takes when words are wrapped at that width in characters; more than a row can show count as enough. */
    static int lines(String text, int width) {
        return lines(text, width, false);
    }

    /** The same for a text of which it may be known that each of its characters is narrow: most are, and told word by word. */
    static int lines(String text, int width, boolean narrow) {
        if (text.indexOf('\n') >= 0) {
            return linesOfAny(text, width);
        }
        if (text.length() <= width) {
            return 1;
        }
        return narrow ? linesOfNarrow(text, width) : linesOfAny(text, width);
    }

    private static int linesOfNarrow(String text, int width) {
        int most = HIGHEST / LINE;
        int lines = 1;
        int from = 0;
        while (lines < most) {
            int over = from + width;
            while (over < text.length() && text.charAt(over) == ' ') {
                over++;
            }
            if (over >= text.length()) {
                break;
            }
            lines++;
            int word = Math.max(from, text.lastIndexOf(' ', over) + 1);
            from = over - word < width ? word : over;
        }
        return lines;
    }

    private static int linesOfAny(String text, int width) {
        int most = HIGHEST / LINE;
        int lines = 1;
        int onLine = 0;
        int word = 0;
        for (int i = 0; i < text.length() && lines < most; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                onLine = 0;
                word = 0;
                continue;
            }
            int wide = c >= FIRST_WIDE ? 2 : 1;
            word = c == ' ' ? 0 : word + wide;
            onLine += wide;
            if (onLine > width && c != ' ') {
                lines++;
                onLine = word <= width ? word : wide;
                word = onLine;
            }
        }
        return lines;
    }
}
