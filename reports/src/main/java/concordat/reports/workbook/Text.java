package concordat.reports.workbook;

import java.nio.charset.StandardCharsets;

/** What becomes of text before it is put into a cell: it stays text, whatever it holds, and the file stays readable. */
final class Text {
    /** The most UTF-16 units that a cell holds. */
    static final int LONGEST = 32_767;

    /** What an octet of UTF-8 needs before it stands in XML: nothing, escaping, or a look at its character. */
    private static final byte NOTHING = 0;

    private static final byte ESCAPING = 1;
    private static final byte CLEANING = 2;

    /** The length of what spreadsheets read as an escaped character: {@code _x000D_}. */
    private static final int ESCAPE = 7;

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] NEEDS = needs();

    private static final byte[] ITSELF = {};
    private static final byte[] AMP = Octets.ascii("&amp;");
    private static final byte[] LT = Octets.ascii("&lt;");
    private static final byte[] GT = Octets.ascii("&gt;");
    private static final byte[] UNDERSCORE = Octets.ascii("_x005F_");

    private Text() {}

    /**
     * The text as a cell can hold it: line ends are line feeds; control characters, lone surrogates and what XML has no
     * room for are each shown as a replacement character; too long a text is shortened and says so at its end.
     */
    static String clean(String text) {
        String kept = text;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                kept = replaced(text);
                break;
            }
        }
        return shortened(kept);
    }

    private static byte[] needs() {
        byte[] needs = new byte[256];
        for (int octet = 0; octet < needs.length; octet++) {
            boolean known = octet < 0x80 && isPlain((char) octet);
            byte ofKnown = "&<>_".indexOf(octet) < 0 ? NOTHING : ESCAPING;
            needs[octet] = known ? ofKnown : CLEANING;
        }
        return needs;
    }

    /** How many octets at the beginning need nothing. Most texts need nothing at all. */
    static int plain(byte[] octets) {
        int plain = 0;
        while (plain < octets.length && NEEDS[octets[plain] & 0xFF] == NOTHING) {
            plain++;
        }
        return plain;
    }

    /** Whether something needs a look at its characters, from there on. */
    static boolean needsCleaning(byte[] octets, int from) {
        for (int i = from; i < octets.length; i++) {
            if (NEEDS[octets[i] & 0xFF] == CLEANING) {
                return true;
            }
        }
        return false;
    }

    /**
     * Puts clean text as XML.
     *
     * @param plain how many octets at the beginning need nothing, as far as is known
     */
    static void putEscaped(byte[] octets, int plain, Octets xml) {
        int from = 0;
        for (int i = plain; i < octets.length; i++) {
            if (NEEDS[octets[i] & 0xFF] == ESCAPING) {
                byte[] instead = instead(octets, i);
                if (instead.length > 0) {
                    xml.put(octets, from, i - from);
                    xml.put(instead);
                    from = i + 1;
                }
            }
        }
        xml.put(octets, from, octets.length - from);
    }

    private static byte[] instead(byte[] octets, int at) {
        return switch (octets[at]) {
            case '&' -> AMP;
            case '<' -> LT;
            case '>' -> GT;
            default -> isEscape(ahead(octets, at), 0) ? UNDERSCORE : ITSELF;
        };
    }

    /** As much from there on as an escaped character takes. */
    private static String ahead(byte[] octets, int at) {
        return new String(octets, at, Math.min(ESCAPE, octets.length - at), StandardCharsets.ISO_8859_1);
    }

    /** Whether a character needs no look at its neighbours and no replacement. */
    static boolean isPlain(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        return c < 0x7F || (c >= 0xA0 && c < 0xFFFE && !Character.isSurrogate(c));
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                kept.append(c);
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    kept.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(c).append(text.charAt(++i));
            } else {
                kept.append(REPLACEMENT);
            }
        }
        return kept.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String note = " [shortened: the whole text has " + text.length() + " characters, see the record]";
        int end = LONGEST - note.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + note;
    }

    /**
     * The text with what spreadsheets read as an escaped character ({@code _x000D_}) escaped itself, so that it is shown
     * as it was typed. Not counted in the length of the cell.
     */
    static String escaped(String clean) {
        int at = clean.indexOf("_x");
        if (at < 0) {
            return clean;
        }
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        int from = 0;
        while (at >= 0) {
            if (isEscape(clean, at)) {
                escaped.append(clean, from, at).append("_x005F_");
                from = at + 1;
            }
            at = clean.indexOf("_x", at + 1);
        }
        return escaped.append(clean, from, clean.length()).toString();
    }

    /** Whether what begins there with an underscore would be read as an escaped character. */
    static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** Whether the spaces at its ends would be lost without being told to stay. */
    static boolean hasOuterSpace(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }
}
