package concordat.workshop;

import concordat.workshop.Findings.Active;
import concordat.workshop.Findings.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The Office formats of before 2007: doc, xls and ppt. */
final class OldOffice {
    private static final Map<String, Opening> KINDS = Map.of(
            "application/msword", files -> new HWPFDocument(files.getRoot()),
            "application/vnd.ms-excel", files -> new HSSFWorkbook(files.getRoot(), false),
            "application/vnd.ms-powerpoint", files -> new HSLFSlideShow(files.getRoot()));

    private OldOffice() {}

    private interface Opening {
        Closeable open(POIFSFileSystem files) throws IOException;
    }

    static boolean knows(String type) {
        return KINDS.containsKey(type);
    }

    static Findings inspect(Path file, String type) {
        Opening opening = KINDS.get(type);
        if (opening == null) {
            throw new IllegalArgumentException(type);
        }
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            Set<Active> found = EnumSet.noneOf(Active.class);
            look(files.getRoot(), found);
            opening.open(files).close();
            return Findings.fine(type, 0, found);
        } catch (EncryptedDocumentException locked) {
            return Findings.wrong(type, Problem.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            return Findings.wrong(type, Problem.BROKEN);
        }
    }

    private static void look(DirectoryEntry folder, Set<Active> found) {
        for (Entry entry : folder) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.equals("macros") || name.contains("vba")) {
                found.add(Active.MACROS);
            } else if (name.equals("objectpool")) {
                found.add(Active.EMBEDDED_FILES);
            }
            if (entry instanceof DirectoryEntry inner) {
                look(inner, found);
            }
        }
    }
}
