package concordat.workshop;

import concordat.workshop.Specification.Fact;
import concordat.workshop.Specification.Missing;
import concordat.workshop.Specification.Row;
import concordat.workshop.Specification.Style;
import concordat.workshop.Specification.Table;
import concordat.workshop.Specification.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Puts texts, facts and tables on pages of A4, one below the other, with new pages as they are needed. */
final class Flow implements AutoCloseable {
    private static final float MARGIN = 56;
    private static final float FOOT = 64;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float SIZE = 10.5f;
    private static final float NAMES = 150;
    private static final float GAP = 8;
    private static final float LEADING = 1.35f;

    private final PDDocument document;
    private final Typeface face;
    private final List<Link> links = new ArrayList<>();
    private @Nullable PDPageContentStream out;
    private @Nullable PDPage page;
    private float y;

    /** A place on a page that leads to a chapter. */
    record Link(PDPage page, PDRectangle place, String chapter) {}

    Flow(PDDocument document, Typeface face) {
        this.document = document;
        this.face = face;
    }

    /** The places that are to lead somewhere. */
    List<Link> links() {
        return List.copyOf(links);
    }

    void words(Words words) throws IOException {
        float size = size(words.style());
        boolean bold = words.style() == Style.TITLE || words.style() == Style.HEADING;
        // A heading stays with the first lines of what follows.
        room(size * LEADING * (bold ? 4 : 1));
        y -= bold ? size * 0.5f : 0;
        for (String line : face.lines(words.text(), size, WIDTH)) {
            room(size * LEADING);
            y -= size * LEADING;
            write(line, MARGIN, size, bold);
        }
        y -= size * 0.4f;
    }

    void fact(Fact fact) throws IOException {
        columns(List.of(NAMES, WIDTH - NAMES), List.of(fact.name(), fact.value()), 0);
    }

    void table(Table table) throws IOException {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Float> widths =
                table.widths().stream().map(share -> WIDTH * share / all).toList();
        List<Row> rows = table.rows();
        Row head = rows.get(0);
        columns(widths, head.cells(), Integer.MAX_VALUE);
        for (Row row : rows.subList(1, rows.size())) {
            if (y - height(widths, row.cells()) < FOOT) {
                next();
                columns(widths, head.cells(), Integer.MAX_VALUE);
            }
            float above = y;
            PDPage on = columns(widths, row.cells(), -1);
            if (!row.link().isEmpty()) {
                links.add(new Link(on, new PDRectangle(MARGIN, y, WIDTH, above - y), row.link()));
            }
        }
        y -= GAP;
    }

    /** A page of its own that says why something is not there. */
    void missing(Missing missing) throws IOException {
        next();
        words(new Words(Style.HEADING, missing.name()));
        words(new Words(Style.TEXT, missing.reason()));
    }

    /** Begins a new page, even if the last one has room. */
    void next() throws IOException {
        end();
        PDPage begun = new PDPage(PDRectangle.A4);
        document.addPage(begun);
        page = begun;
        out = new PDPageContentStream(document, begun);
        y = TOP;
    }

    /** Ends the page, so that what comes next is on another. */
    void end() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        end();
    }

    private static float size(Style style) {
        return switch (style) {
            case TITLE -> 22;
            case HEADING -> 13;
            case TEXT -> SIZE;
            case SMALL -> 9;
        };
    }

    private float height(List<Float> widths, List<String> cells) throws IOException {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(
                    most, face.lines(cells.get(i), SIZE, widths.get(i) - GAP).size());
        }
        return most * SIZE * LEADING + GAP;
    }

    /**
     * Texts beside each other, with a line beneath; one that is longer than a page goes on on the next.
     *
     * @param bold the column that is bold; all of them for the greatest number
     */
    private PDPage columns(List<Float> widths, List<String> cells, int bold) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = face.lines(cells.get(i), SIZE, widths.get(i) - GAP);
            columns.add(lines);
            most = Math.max(most, lines.size());
        }
        room(Math.min(most, 4) * SIZE * LEADING + GAP);
        PDPage first = Objects.requireNonNull(page);
        for (int line = 0; line < most; line++) {
            room(SIZE * LEADING);
            y -= SIZE * LEADING;
            float x = MARGIN;
            for (int i = 0; i < columns.size(); i++) {
                if (line < columns.get(i).size()) {
                    write(columns.get(i).get(line), x, SIZE, bold == i || bold == Integer.MAX_VALUE);
                }
                x += widths.get(i);
            }
        }
        y -= GAP / 2;
        PDPageContentStream on = Objects.requireNonNull(out);
        on.setStrokingColor(0.7f, 0.73f, 0.76f);
        on.setLineWidth(0.5f);
        on.moveTo(MARGIN, y);
        on.lineTo(MARGIN + WIDTH, y);
        on.stroke();
        y -= GAP / 2;
        return first;
    }

    private void room(float height) throws IOException {
        if (out == null || y - height < FOOT) {
            next();
        }
    }

    private void write(String line, float x, float size, boolean bold) throws IOException {
        PDPageContentStream on = Objects.requireNonNull(out);
        on.beginText();
        on.setFont(face.font(), size);
        on.setNonStrokingColor(0.13f, 0.17f, 0.2f);
        on.setStrokingColor(0.13f, 0.17f, 0.2f);
        // The one typeface that there is, drawn heavier.
        on.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        on.setLineWidth(size * 0.03f);
        on.newLineAtOffset(x, y);
        on.showText(line);
        on.endText();
    }
}
