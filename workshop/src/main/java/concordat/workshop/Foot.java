package concordat.workshop;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * What stands at the foot of a page: whose document it is, its marks, and its number. Pages of other people are made longer by a strip for
 * it, at the end that is shown below, so that nothing of theirs is covered.
 */
final class Foot {
    private static final float STRIP = 24;
    private static final float SIZE = 8.5f;
    private static final float INSET = 28;
    private static final float OUR_INSET = 56;

    private final PDDocument document;
    private final Typeface face;
    private final String left;

    Foot(PDDocument document, Typeface face, String left) {
        this.document = document;
        this.face = face;
        this.left = face.shown(left);
    }

    /** At the foot of a page of ours, which has room for it. */
    void within(PDPage page, String mark, String number) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            write(out, page.getMediaBox().getWidth(), OUR_INSET, 34, 1, mark, number);
        }
    }

    /** Below a page of somebody else. */
    void below(PDPage page, String mark, String number) throws IOException {
        PDRectangle was = page.getCropBox();
        int turned = Math.floorMod(page.getRotation(), 360);
        boolean aside = turned == 90 || turned == 270;
        float width = aside ? was.getHeight() : was.getWidth();
        // Posters have large letters, and slips small ones, so that all can be read as far.
        float scale = Math.max(0.4f, Math.min(6, width / PDRectangle.A4.getWidth()));
        float strip = STRIP * scale;
        PDRectangle now = new PDRectangle(
                was.getLowerLeftX() - (turned == 270 ? strip : 0),
                was.getLowerLeftY() - (turned == 0 ? strip : 0),
                was.getWidth() + (aside ? strip : 0),
                was.getHeight() + (aside ? 0 : strip));
        PDRectangle media = page.getMediaBox();
        page.setMediaBox(union(media, now));
        page.setCropBox(now);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            // Within this matrix the page is upright, its lower left corner at 0, 0.
            Matrix upright =
                    switch (turned) {
                        case 90 -> new Matrix(0, 1, -1, 0, now.getUpperRightX(), now.getLowerLeftY());
                        case 180 -> new Matrix(-1, 0, 0, -1, now.getUpperRightX(), now.getUpperRightY());
                        case 270 -> new Matrix(0, -1, 1, 0, now.getLowerLeftX(), now.getUpperRightY());
                        default -> new Matrix(1, 0, 0, 1, now.getLowerLeftX(), now.getLowerLeftY());
                    };
            out.transform(upright);
            out.setNonStrokingColor(1f, 1f, 1f);
            out.addRect(0, 0, width, strip);
            out.fill();
            write(out, width, INSET * scale, 9 * scale, scale, mark, number);
        }
    }

    private void write(
            PDPageContentStream out, float width, float inset, float height, float scale, String mark, String number)
            throws IOException {
        float size = SIZE * scale;
        String shownMark = face.shown(mark);
        String shownNumber = face.shown(number);
        float numberAt = width - inset - face.width(shownNumber, size);
        float markAt = (width - face.width(shownMark, size)) / 2;
        String cut = cut(left, size, Math.max(0, (shownMark.isEmpty() ? numberAt : markAt) - inset - 6 * scale));
        out.setNonStrokingColor(0.13f, 0.17f, 0.2f);
        text(out, cut, inset, height, size);
        text(out, shownMark, markAt, height, size);
        text(out, shownNumber, numberAt, height, size);
    }

    private String cut(String text, float size, float width) throws IOException {
        String cut = text;
        while (!cut.isEmpty() && face.width(cut, size) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private void text(PDPageContentStream out, String text, float x, float y, float size) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(face.font(), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float bottom = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        return new PDRectangle(
                left,
                bottom,
                Math.max(one.getUpperRightX(), other.getUpperRightX()) - left,
                Math.max(one.getUpperRightY(), other.getUpperRightY()) - bottom);
    }
}
