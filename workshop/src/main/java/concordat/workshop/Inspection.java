package concordat.workshop;

import concordat.workshop.Findings.Problem;
import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Looks into a file: what it is by its content, whether it can be used, and what in it would do something by itself. */
final class Inspection {
    private static final String OPEN_OFFICE_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String PROTECTED = "application/x-tika-ooxml-protected";

    /** Some 10,000 by 10,000: what is larger takes gigabytes where it is drawn. */
    private static final long MOST_PIXELS = 100_000_000;

    private Inspection() {}

    static Findings of(Path file) throws IOException {
        if (Packages.explodes(file)) {
            return Findings.wrong("application/zip", Problem.EXPLODES);
        }
        String type = detect(file);
        if (type.equals(PROTECTED)) {
            return Findings.wrong(type, Problem.ENCRYPTED);
        }
        if (type.equals("application/pdf")) {
            return PortableDocuments.inspect(file, type);
        }
        if (type.startsWith(OPEN_OFFICE_XML) || type.contains("macroenabled")) {
            return Packages.inspect(file, type);
        }
        if (OldOffice.knows(type)) {
            return OldOffice.inspect(file, type);
        }
        if (type.startsWith("image/")) {
            return picture(file, type);
        }
        return Findings.fine(type, 0, Set.of());
    }

    private static String detect(Path file) throws IOException {
        // Of the name nothing is told: it is not to be believed.
        try (InputStream in = TikaInputStream.get(file)) {
            return new DefaultDetector()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString()
                    .toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static Findings picture(Path file, String type) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Findings.wrong(type, Problem.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                return (long) size.width * size.height > MOST_PIXELS
                        ? Findings.wrong(type, Problem.EXPLODES)
                        : Findings.fine(type, 0, Set.of());
            } catch (IOException | RuntimeException broken) {
                return Findings.wrong(type, Problem.BROKEN);
            } finally {
                reader.dispose();
            }
        }
    }
}
