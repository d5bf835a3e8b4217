package concordat.workshop;

import concordat.workshop.Specification.Block;
import concordat.workshop.Specification.Chapter;
import concordat.workshop.Specification.Fact;
import concordat.workshop.Specification.Insert;
import concordat.workshop.Specification.Missing;
import concordat.workshop.Specification.Table;
import concordat.workshop.Specification.Words;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Binds texts and people's PDF into one document with bookmarks, links and numbered pages. What cannot be read of a file does not keep the
 * others from their readers: a page in its place says so.
 */
final class Binding implements AutoCloseable {
    private static final String UNREADABLE =
            "This file cannot be shown here: its PDF is broken, or uses what could not be understood. It can be downloaded by itself.";

    private final Specification wanted;
    private final Path progress;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final List<PDDocument> sources = new ArrayList<>();
    private final List<Flow.Link> links = new ArrayList<>();
    private final Map<String, PDPage> beginnings = new HashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Typeface face;
    private final Foot foot;

    private Binding(Specification wanted, Path progress) throws IOException {
        this.wanted = wanted;
        this.progress = progress;
        face = Typeface.in(document);
        foot = new Foot(document, face, wanted.footer());
    }

    /**
     * Binds what is specified there.
     *
     * @param progress where a line with its key is added for each file when it is begun
     * @param findings where is written how many pages each chapter has, and which files could not be read
     */
    static void bind(Path specification, Path to, Path progress, Path findings) throws IOException {
        try (Binding binding = new Binding(Specification.read(specification), progress)) {
            binding.bind();
            binding.finish(to);
            binding.tell(findings);
        }
    }

    private void bind() throws IOException {
        PDPageLabels labels = new PDPageLabels(document);
        for (Chapter chapter : wanted.chapters()) {
            int first = document.getNumberOfPages();
            PDPageLabelRange range = new PDPageLabelRange();
            range.setStyle(
                    chapter.label().isEmpty() ? PDPageLabelRange.STYLE_ROMAN_LOWER : PDPageLabelRange.STYLE_DECIMAL);
            if (chapter.label().isEmpty()) {
                range.setStart(first + 1);
            } else {
                range.setPrefix(chapter.label() + "-");
            }
            labels.setLabelItem(first, range);
            bind(chapter, first);
            lengths.put(chapter.id(), document.getNumberOfPages() - first);
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private void bind(Chapter chapter, int first) throws IOException {
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(chapter.bookmark());
        outline.addLast(bookmark);
        List<Integer> theirs = new ArrayList<>();
        try (Flow flow = new Flow(document, face)) {
            for (Block block : chapter.blocks()) {
                if (block instanceof Words words) {
                    flow.words(words);
                } else if (block instanceof Fact fact) {
                    flow.fact(fact);
                } else if (block instanceof Table table) {
                    flow.table(table);
                } else if (block instanceof Missing missing) {
                    flow.missing(missing);
                    mark(bookmark, missing.name());
                } else if (block instanceof Insert insert) {
                    flow.end();
                    insert(insert, flow, bookmark, theirs);
                }
            }
            flow.end();
            links.addAll(flow.links());
        }
        if (document.getNumberOfPages() > first) {
            PDPage beginning = document.getPage(first);
            beginnings.put(chapter.id(), beginning);
            bookmark.setDestination(to(beginning));
        }
        for (int i = first; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            String number = chapter.label().isEmpty() ? roman(i + 1) : chapter.label() + "-" + (i - first + 1);
            if (theirs.contains(i)) {
                foot.below(page, chapter.mark(), number);
            } else {
                foot.within(page, chapter.mark(), number);
            }
        }
    }

    private void insert(Insert insert, Flow flow, PDOutlineItem chapter, List<Integer> theirs) throws IOException {
        Files.writeString(progress, insert.key() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        int before = document.getNumberOfPages();
        try {
            PDDocument source =
                    Loader.loadPDF(insert.path().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
            // It stays open until all is written: some of what it holds is read only then.
            sources.add(source);
            Harmless.make(source);
            new PDFMergerUtility().appendDocument(document, source);
        } catch (IOException | RuntimeException broken) {
            while (document.getNumberOfPages() > before) {
                document.removePage(document.getNumberOfPages() - 1);
            }
            unreadable.add(insert.key());
            flow.missing(new Missing(insert.name(), UNREADABLE));
            flow.end();
            mark(chapter, insert.name());
            return;
        }
        for (int i = before; i < document.getNumberOfPages(); i++) {
            theirs.add(i);
        }
        mark(chapter, insert.name(), before);
    }

    private void mark(PDOutlineItem chapter, String name) {
        mark(chapter, name, document.getNumberOfPages() - 1);
    }

    private void mark(PDOutlineItem chapter, String name, int page) {
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(name);
        bookmark.setDestination(to(document.getPage(page)));
        chapter.addLast(bookmark);
    }

    private static PDPageFitDestination to(PDPage page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(page);
        return there;
    }

    private void finish(Path to) throws IOException {
        for (Flow.Link link : links) {
            PDPage there = beginnings.get(link.chapter());
            if (there != null) {
                PDAnnotationLink place = new PDAnnotationLink();
                PDActionGoTo go = new PDActionGoTo();
                go.setDestination(to(there));
                place.setAction(go);
                place.setRectangle(link.place());
                place.setContents("Go to " + link.chapter());
                PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                none.setWidth(0);
                place.setBorderStyle(none);
                List<PDAnnotation> places = new ArrayList<>(link.page().getAnnotations());
                places.add(place);
                link.page().setAnnotations(places);
            }
        }
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(wanted.title());
        about.setAuthor(wanted.author());
        about.setProducer("Concordat");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en-GB");
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        document.save(to.toFile());
    }

    private void tell(Path findings) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("pages", String.valueOf(document.getNumberOfPages()));
        lengths.forEach((chapter, pages) -> lines.setProperty("pages." + chapter, String.valueOf(pages)));
        lines.setProperty("unreadable", String.join(",", unreadable));
        try (Writer out = Files.newBufferedWriter(findings)) {
            lines.store(out, null);
        }
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder numeral = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                numeral.append(letters[i]);
                left -= values[i];
            }
        }
        return numeral.toString();
    }

    @Override
    public void close() throws IOException {
        for (PDDocument source : sources) {
            source.close();
        }
        document.close();
    }
}
