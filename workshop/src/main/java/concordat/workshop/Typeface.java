package concordat.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of what we write ourselves, which is put into the document; and what of people's texts it can show. */
final class Typeface {
    private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int UNKNOWN = '?';

    private final PDFont font;
    private final CmapLookup glyphs;

    private Typeface(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (InputStream in = PDFont.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IOException("The typeface is missing");
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Typeface(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /** The text as it can be shown: what there is no letter for is a question mark, and what steers the direction of writing is left out. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\t') {
                shown.append(' ');
            } else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
                shown.appendCodePoint(glyphs.getGlyphId(letter) == 0 ? UNKNOWN : letter);
            }
        });
        return shown.toString();
    }

    /** How wide a text is that can be shown. */
    float width(String shown, float size) throws IOException {
        return font.getStringWidth(shown) / 1000 * size;
    }

    /** The text in lines of at most that width; a word that is wider is broken. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : shown(paragraph).split(" ", -1)) {
                String together = line.length() == 0 ? word : line + " " + word;
                if (width(together, size) <= width) {
                    line.setLength(0);
                    line.append(together);
                } else {
                    if (line.length() > 0) {
                        lines.add(line.toString());
                    }
                    line.setLength(0);
                    line.append(broken(word, size, width, lines));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Puts all of a word that is too wide into lines, but for its end. */
    private String broken(String word, float size, float width, List<String> lines) throws IOException {
        String left = word;
        while (width(left, size) > width) {
            int letters = left.offsetByCodePoints(0, 1);
            while (letters < left.length()
                    && width(left.substring(0, left.offsetByCodePoints(letters, 1)), size) <= width) {
                letters = left.offsetByCodePoints(letters, 1);
            }
            if (letters >= left.length()) {
                break;
            }
            lines.add(left.substring(0, letters));
            left = left.substring(letters);
        }
        return left;
    }
}
