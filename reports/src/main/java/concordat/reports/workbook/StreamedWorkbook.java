package concordat.reports.workbook;

import concordat.domain.board.HelpingHands;
import concordat.reports.workbook.Content.SheetContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook that is written while its rows are read. Apache POI makes the package, the styles, the small pages
 * and the tables' definitions; the rows go straight to bytes ({@link SheetStream}) and are not held. Memory does not
 * grow with the rows, and the first bytes leave before the last row is known.
 *
 * <p>Add pages and tables in the order of the sheets, fill pages at any time, then {@link #finish}. A workbook that is
 * closed unfinished is not a readable file, so a broken download never looks like a whole one. The same content gives
 * the same bytes.
 */
public final class StreamedWorkbook implements AutoCloseable {
    private static final int DEFLATE_LEVEL = 4;
    private static final int DEFLATE_BUFFER = 64 * 1024;
    /** As many as a sheet has. */
    static final int MOST_ROWS = 1_048_576;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int UNITS_PER_CHARACTER = 256;
    /** Room at both ends of a cell, in characters. */
    private static final int PADDING = 2;

    private static final int WIDEST = 255 * UNITS_PER_CHARACTER;

    private final About about;
    private final boolean workingAids;
    private final @Nullable OutputStream prints;
    private final int mostRows;
    private final XSSFWorkbook poi = new XSSFWorkbook();
    private final Styles styles = new Styles(poi);
    private final Names names = new Names();
    private final Zip zip;
    private final Set<String> parts = new HashSet<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, String> fingerprints = new HashMap<>();
    private @Nullable TableWriter<?> openTable;
    private boolean finished;

    /**
     * Begins a workbook.
     *
     * @param workingAids whether tables have filters and frozen header rows (XL-7)
     * @param out where it goes; flushed at the end and left open
     */
    public static StreamedWorkbook on(OutputStream out, About about, boolean workingAids) {
        return new StreamedWorkbook(out, about, workingAids, null, MOST_ROWS, DEFLATE_LEVEL, HelpingHands.NONE);
    }

    /**
     * Begins a workbook whose content can be checked later.
     *
     * @param prints where a print of each cell goes, by which {@link ContentCheck} finds the first that was changed; left open
     * @param helpers who deflate beside the thread that writes; the bytes are the same whether they do or not
     */
    public static StreamedWorkbook on(
            OutputStream out, About about, boolean workingAids, OutputStream prints, Executor helpers) {
        return new StreamedWorkbook(out, about, workingAids, prints, MOST_ROWS, DEFLATE_LEVEL, helpers);
    }

    StreamedWorkbook(
            OutputStream out,
            About about,
            boolean workingAids,
            @Nullable OutputStream prints,
            int mostRows,
            int level,
            Executor helpers) {
        this.prints = prints;
        this.about = about;
        this.workingAids = workingAids;
        this.mostRows = mostRows;
        this.zip = new Zip(out, level, helpers);
        describe();
        // Programs that look at the first bytes of a file know a workbook by these entries.
        copyParts(name -> name.equals("_rels/.rels") || name.startsWith("docProps/"));
    }

    /** A zip stream that hands on its bytes in large pieces. */
    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out, int level, Executor helpers) {
            super(out);
            buf = new byte[DEFLATE_BUFFER];
            def.end();
            def = new BlockDeflater(level, helpers);
        }

        void begin(String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            putNextEntry(entry);
        }

        /** Gives back what deflating holds, without writing an end. */
        void abandon() {
            def.end();
        }
    }

    /** Adds a page after the sheets added so far. */
    public Page page(String name) {
        requireNoOpenTable();
        Page page = new Page(this, newSheet(name));
        pages.add(page);
        return page;
    }

    /** Adds a table after the sheets added so far; it has to be closed before anything else is added. */
    public <R> TableWriter<R> open(Table<R> table) {
        requireNoOpenTable();
        TableWriter<R> writer = new TableWriter<>(this, table);
        openTable = writer;
        return writer;
    }

    /** Adds a table and writes all its rows, each passed by the source to what it is given. */
    public <R> void write(Table<R> table, Consumer<Consumer<R>> source) {
        TableWriter<R> writer = open(table);
        source.accept(writer);
        writer.close();
    }

    /** The table sheets written so far, in order. */
    public List<Written> written() {
        return List.copyOf(written);
    }

    /**
     * What the workbook says; its pages are filled, but for the last.
     *
     * @param last a page after all other sheets that is no part of it, because it tells of it
     * @throws IllegalStateException if that is not the last sheet, or the workbook was begun without prints
     */
    public Content contentBefore(Page last) {
        requireNoOpenTable();
        OutputStream asked = prints;
        if (asked == null) {
            throw new IllegalStateException("Nobody asked for the content when the workbook was begun");
        }
        int count = poi.getNumberOfSheets() - 1;
        if (poi.getSheetIndex(last.sheet()) != count) {
            throw new IllegalStateException("What tells of the content is the last sheet");
        }
        List<String> stamps = new ArrayList<>();
        for (Page page : pages) {
            if (page != last) {
                fingerprints.put(poi.getSheetIndex(page.sheet()), page.tell(canonical(page.sheet(), asked)));
                page.stamps().forEach(cell -> stamps.add(page.name() + "!" + cell));
            }
        }
        List<SheetContent> sheets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sheets.add(new SheetContent(poi.getSheetName(i), Objects.requireNonNull(fingerprints.get(i))));
        }
        return new Content(CanonicalSheet.VERSION, sheets, stamps);
    }

    /** Writes everything that is not yet written, and the end. @throws UncheckedIOException if that fails */
    public void finish() {
        requireNoOpenTable();
        finished = true;
        copyParts(name -> !parts.contains(name));
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of what the workbook holds. */
    @Override
    public void close() {
        zip.abandon();
        try {
            poi.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    About about() {
        return about;
    }

    boolean hasWorkingAids() {
        return workingAids;
    }

    int mostRows() {
        return mostRows;
    }

    XSSFWorkbook poi() {
        return poi;
    }

    Styles styles() {
        return styles;
    }

    Names names() {
        return names;
    }

    XSSFSheet newSheet(String name) {
        XSSFSheet sheet = poi.createSheet(names.sheet(name));
        sheet.setDisplayGridlines(false);
        return sheet;
    }

    SheetStream beginPart(XSSFSheet sheet) {
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        parts.add(part);
        try {
            zip.begin(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetStream(zip, prints == null ? null : canonical(sheet, prints));
    }

    private CanonicalSheet canonical(XSSFSheet sheet, OutputStream to) {
        return new CanonicalSheet(poi.getSheetIndex(sheet), to);
    }

    void endPart(XSSFSheet sheet, SheetStream stream) {
        stream.flush();
        stream.fingerprint().ifPresent(print -> fingerprints.put(poi.getSheetIndex(sheet), print));
        try {
            zip.closeEntry();
            // Whoever waits sees that it comes, however long the rows of the next sheet take to be found.
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ended(List<Written> sheets) {
        written.addAll(sheets);
        openTable = null;
    }

    /** The width in POI's units of a column with room for so many characters of text. */
    static int units(int characters) {
        return Math.min(WIDEST, (characters + PADDING) * UNITS_PER_CHARACTER);
    }

    private void describe() {
        POIXMLProperties properties = poi.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Text.clean(about.title()));
        core.setSubjectProperty(Text.clean(about.subject()));
        core.setCreator(Text.clean(about.author()));
        core.setLastModifiedByUser(Text.clean(about.author()));
        Optional<Date> produced = Optional.of(Date.from(about.produced()));
        core.setCreated(produced);
        core.setModified(produced);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
        properties.getExtendedProperties().setApplication("Concordat");
    }

    private void copyParts(Predicate<String> which) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            poi.write(bytes);
            try (ZipInputStream made = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                for (ZipEntry entry = made.getNextEntry(); entry != null; entry = made.getNextEntry()) {
                    if (which.test(entry.getName())) {
                        parts.add(entry.getName());
                        zip.begin(entry.getName());
                        made.transferTo(zip);
                        zip.closeEntry();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireNoOpenTable() {
        if (finished) {
            throw new IllegalStateException("The workbook is finished");
        }
        if (openTable != null) {
            throw new IllegalStateException("A table is still open");
        }
    }
}
