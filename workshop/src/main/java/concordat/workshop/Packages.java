package concordat.workshop;

import concordat.workshop.Findings.Active;
import concordat.workshop.Findings.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Office Open XML, which is a zip of parts: docx, xlsx, pptx and their kin with macros. What is unpacked is counted as it comes, for
 * what a zip says of its own size is not to be believed.
 */
final class Packages {
    private static final int MOST_PARTS = 20_000;

    /** Unpacked, all together. */
    private static final long MOST_BYTES = 1_500_000_000;

    /** So many times its size, once it is more than a few megabytes: no document that people write is packed like that. */
    private static final int MOST_TIMES = 200;

    private static final long NEVER_TOO_MUCH = 20_000_000;

    private Packages() {}

    /** Whether a zip becomes huge where it is unpacked; anything that is no zip does not. */
    static boolean explodes(Path file) throws IOException {
        if (!isZip(file)) {
            return false;
        }
        long packed = Files.size(file);
        long most = Math.min(MOST_BYTES, Math.max(NEVER_TOO_MUCH, packed * MOST_TIMES));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return true;
            }
            long unpacked = 0;
            byte[] some = new byte[65_536];
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(some); n >= 0; n = in.read(some)) {
                        unpacked += n;
                        if (unpacked > most) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (ZipException broken) {
            return false;
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        }
    }

    static Findings inspect(Path file, String type) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<Active> found = EnumSet.noneOf(Active.class);
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            for (ZipEntry part : parts) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.contains("/macrosheets/")) {
                    found.add(Active.MACROS);
                } else if (name.contains("/activex/")) {
                    found.add(Active.CONTROLS);
                } else if (name.contains("/embeddings/")) {
                    found.add(Active.EMBEDDED_FILES);
                } else if (name.contains("/externallinks/")) {
                    found.add(Active.LINKED_FILES);
                } else if (name.endsWith(".rels") && linksAFile(zip, part)) {
                    found.add(Active.LINKED_FILES);
                }
            }
            boolean hasMain = parts.stream().anyMatch(part -> isMain(part.getName()) && isWellFormed(zip, part));
            return hasMain ? Findings.fine(type, 0, found) : Findings.wrong(type, Problem.BROKEN);
        } catch (IOException | RuntimeException broken) {
            return Findings.wrong(type, Problem.BROKEN);
        }
    }

    private static boolean isMain(String name) {
        return name.equals("word/document.xml")
                || name.equals("xl/workbook.xml")
                || name.equals("xl/workbook.bin")
                || name.equals("ppt/presentation.xml");
    }

    private static boolean isWellFormed(ZipFile zip, ZipEntry part) {
        if (part.getName().endsWith(".bin")) {
            return true;
        }
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader reader = reading(in);
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (IOException | XMLStreamException broken) {
            return false;
        }
    }

    /** Whether something outside belongs to it that is more than the address of a page: a template, a picture, a source of data. */
    private static boolean linksAFile(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader reader = reading(in);
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()
                        && "External".equals(reader.getAttributeValue(null, "TargetMode"))
                        && !String.valueOf(reader.getAttributeValue(null, "Type"))
                                .endsWith("/hyperlink")) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static XMLStreamReader reading(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
