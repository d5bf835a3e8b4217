package concordat.reports.workbook;

import concordat.domain.intake.Unreadable;
import concordat.reports.workbook.Content.SheetContent;
import concordat.reports.xml.Xml;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a workbook file says, whichever program saved it, and finds the first cell in which it differs from what is on
 * record. Each part is read as a stream; what is held are the texts that its cells share and eight octets for each cell.
 */
public final class ContentCheck {
    private static final String DAMAGED = "The file is no Excel workbook, or it is damaged.";
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int BITS_OF_PRINT = 16;

    private final Content content;
    private final List<Cells> cells;
    private final Map<String, String> last;

    private ContentCheck(Content content, List<Cells> cells, Map<String, String> last) {
        this.content = content;
        this.cells = cells;
        this.last = last;
    }

    /**
     * Reads a file.
     *
     * @param manifest the name of the sheet that is no part of the content, if it is the last
     * @param stamps the cells that are none either: {@code Cover!B9}
     * @throws Unreadable if it is no workbook
     */
    public static ContentCheck of(Path file, String manifest, List<String> stamps) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> targets = new HashMap<>();
            read(zip, "xl/_rels/workbook.xml.rels", new Relations(targets));
            Map<String, String> sheets = new LinkedHashMap<>();
            read(zip, "xl/workbook.xml", new Sheets(sheets));
            List<String> texts = new ArrayList<>();
            if (zip.getEntry("xl/sharedStrings.xml") != null) {
                read(zip, "xl/sharedStrings.xml", new Texts(texts));
            }
            List<SheetContent> contents = new ArrayList<>();
            List<Cells> cells = new ArrayList<>();
            Map<String, String> last = new LinkedHashMap<>();
            int index = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                String target = targets.getOrDefault(sheet.getValue(), "");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                boolean ofManifest = ++index == sheets.size() && sheet.getKey().equals(manifest);
                Cells found = new Cells();
                CanonicalSheet canonical = new CanonicalSheet(0, found.taking());
                read(
                        zip,
                        part,
                        new Rows(texts, canonical, sheet.getKey(), Set.copyOf(stamps), ofManifest ? last : null));
                if (!ofManifest) {
                    contents.add(new SheetContent(sheet.getKey(), canonical.end()));
                    cells.add(found);
                }
            }
            return new ContentCheck(new Content(CanonicalSheet.VERSION, contents, stamps), cells, last);
        } catch (ZipException | SAXException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw new Unreadable(DAMAGED, broken);
        } catch (IOException broken) {
            throw new Unreadable("The file cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static void read(ZipFile zip, String part, DefaultHandler handler) throws IOException, SAXException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Unreadable(DAMAGED);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Xml.read(in, handler);
        }
    }

    /** What it says. */
    public Content content() {
        return content;
    }

    /** What the last sheet says beside these words in its first column, if that is the manifest. */
    public Optional<String> ofManifest(String words) {
        return Optional.ofNullable(last.get(words));
    }

    /**
     * The first cell in which the file differs from what is on record, or the sheet if it is a sheet that is missing, new or has
     * another name, in the order of sheets, rows and columns.
     *
     * @param prints those that were kept when the report was made
     * @return empty if they agree cell by cell
     */
    public Optional<String> firstDifference(Content recorded, InputStream prints) throws IOException {
        Map<Integer, Cells> kept = Cells.read(prints);
        int most = Math.max(recorded.sheets().size(), content.sheets().size());
        for (int i = 0; i < most; i++) {
            if (i >= recorded.sheets().size()) {
                return Optional.of("sheet " + content.sheets().get(i).name() + ", which the report did not have");
            }
            SheetContent expected = recorded.sheets().get(i);
            if (i >= content.sheets().size() || !content.sheets().get(i).name().equals(expected.name())) {
                return Optional.of("sheet " + expected.name() + ", which is missing or not at its place");
            }
            if (!content.sheets().get(i).equals(expected)) {
                Cells then = kept.getOrDefault(i, new Cells());
                return Optional.of(then.firstDifference(cells.get(i))
                        .map(cell -> expected.name() + "!" + cell)
                        .orElse("sheet " + expected.name()));
            }
        }
        return Optional.empty();
    }

    /** The cells of a sheet: where each is, and its print. */
    private static final class Cells {
        private long[] all = new long[256];
        private int count;

        /** Takes prints as a canonical sheet gives them. */
        OutputStream taking() {
            return new OutputStream() {
                private int number;
                private int octets;
                private int state = -1;
                private int row;

                @Override
                public void write(int octet) {
                    number = (number << 8) | (octet & 0xFF);
                    if (++octets == Integer.BYTES) {
                        octets = 0;
                        take();
                    }
                }

                /** The sheet; then a row, how many cells, and each of these. */
                private void take() {
                    if (state < 0) {
                        state = 0;
                    } else if (state == 0) {
                        row = number;
                        state = row == 0 ? 0 : Integer.MAX_VALUE;
                    } else if (state == Integer.MAX_VALUE) {
                        state = number;
                    } else {
                        add(row, number);
                        state--;
                    }
                }
            };
        }

        /** All sheets' prints, by the place of the sheet. */
        static Map<Integer, Cells> read(InputStream prints) throws IOException {
            Map<Integer, Cells> sheets = new HashMap<>();
            DataInputStream in = new DataInputStream(prints);
            int first = in.read();
            while (first >= 0) {
                int sheet = (first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort();
                Cells cells = new Cells();
                for (int row = in.readInt(); row != 0; row = in.readInt()) {
                    int count = in.readInt();
                    for (int i = 0; i < count; i++) {
                        cells.add(row, in.readInt());
                    }
                }
                sheets.put(sheet, cells);
                first = in.read();
            }
            return sheets;
        }

        private void add(int row, int cell) {
            if (count == all.length) {
                all = Arrays.copyOf(all, count * 2);
            }
            all[count++] = ((long) row << 32) | (cell & 0xFFFF_FFFFL);
        }

        /** Where the first cell is that only one has, or whose print is another. */
        Optional<String> firstDifference(Cells other) {
            for (int i = 0; i < Math.max(count, other.count); i++) {
                if (i >= count || i >= other.count || all[i] != other.all[i]) {
                    long mine = i < count ? all[i] >>> BITS_OF_PRINT : Long.MAX_VALUE;
                    long theirs = i < other.count ? other.all[i] >>> BITS_OF_PRINT : Long.MAX_VALUE;
                    long where = Math.min(mine, theirs);
                    return Optional.of(
                            SheetStream.letters((int) (where & 0xFFFF)) + (where >>> (Integer.SIZE - BITS_OF_PRINT)));
                }
            }
            return Optional.empty();
        }
    }

    private static final class Relations extends DefaultHandler {
        private final Map<String, String> targets;

        Relations(Map<String, String> targets) {
            this.targets = targets;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (name.equals("Relationship")) {
                targets.put(String.valueOf(attributes.getValue("Id")), String.valueOf(attributes.getValue("Target")));
            }
        }
    }

    private static final class Sheets extends DefaultHandler {
        private final Map<String, String> sheets;

        Sheets(Map<String, String> sheets) {
            this.sheets = sheets;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet")) {
                sheets.put(String.valueOf(attributes.getValue("name")), String.valueOf(attributes.getValue("r:id")));
            }
        }
    }

    /** The texts of elements that hold them in pieces; how to pronounce them is left out. */
    private abstract static class Pieces extends DefaultHandler {
        final StringBuilder text = new StringBuilder();
        private boolean within;
        private boolean phonetic;

        abstract void begin(String name, Attributes attributes);

        abstract void end(String name);

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "rPh" -> phonetic = true;
                case "t", "v" -> within = !phonetic;
                default -> begin(name, attributes);
            }
        }

        @Override
        public void characters(char[] all, int start, int length) {
            if (within) {
                text.append(all, start, length);
            }
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            switch (name) {
                case "rPh" -> phonetic = false;
                case "t", "v" -> within = false;
                default -> end(name);
            }
        }

        static String plain(String escaped) {
            if (!escaped.contains("_x")) {
                return escaped;
            }
            return ESCAPE.matcher(escaped)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        }
    }

    private static final class Texts extends Pieces {
        private final List<String> texts;

        Texts(List<String> texts) {
            this.texts = texts;
        }

        @Override
        void begin(String name, Attributes attributes) {
            if (name.equals("si")) {
                text.setLength(0);
            }
        }

        @Override
        void end(String name) {
            if (name.equals("si")) {
                texts.add(plain(text.toString()));
            }
        }
    }

    private static final class Rows extends Pieces {
        private final List<String> texts;
        private final CanonicalSheet canonical;
        private final String sheet;
        private final Set<String> stamps;
        private final @Nullable Map<String, String> pairs;
        private String address = "";
        private String type = "";
        private String first = "";
        private int column;
        private int row;

        /** @param pairs where what stands in the first column is put with what stands in the second; null for nowhere */
        Rows(
                List<String> texts,
                CanonicalSheet canonical,
                String sheet,
                Set<String> stamps,
                @Nullable Map<String, String> pairs) {
            this.texts = texts;
            this.canonical = canonical;
            this.sheet = sheet;
            this.stamps = stamps;
            this.pairs = pairs;
        }

        @Override
        void begin(String name, Attributes attributes) {
            if (name.equals("row")) {
                row = Integer.parseInt(String.valueOf(attributes.getValue("r")));
            } else if (name.equals("c")) {
                address = String.valueOf(attributes.getValue("r"));
                type = String.valueOf(attributes.getValue("t"));
                column = columnOf(address);
                text.setLength(0);
            }
        }

        private static int columnOf(String address) {
            int place = 0;
            for (int i = 0; address.charAt(i) >= 'A'; i++) {
                place = place * 26 + address.charAt(i) - 'A' + 1;
            }
            return place - 1;
        }

        @Override
        void end(String name) {
            if (name.equals("c") && text.length() > 0) {
                endCell();
            } else if (name.equals("row")) {
                canonical.endRow(row);
            }
        }

        private void endCell() {
            String raw = text.toString();
            switch (type) {
                case "s" -> tell(CanonicalSheet.TEXT, texts.get(Integer.parseInt(raw)));
                case "str", "inlineStr" -> tell(CanonicalSheet.TEXT, plain(raw));
                case "b" -> tell(CanonicalSheet.TRUTH, raw);
                case "e" -> tell((byte) 'e', raw);
                default -> tell(CanonicalSheet.NUMBER, CanonicalSheet.number(Double.parseDouble(raw)));
            }
        }

        private void tell(byte kind, String value) {
            if (pairs != null) {
                if (column == 0) {
                    first = value;
                } else if (column == 1) {
                    pairs.put(first, value);
                }
            }
            if (!value.isEmpty() && !stamps.contains(sheet + "!" + address)) {
                canonical.cell(column, address, kind, value);
            }
        }
    }
}
