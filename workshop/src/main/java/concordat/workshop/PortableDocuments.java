package concordat.workshop;

import concordat.workshop.Findings.Active;
import concordat.workshop.Findings.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: whether it opens without a password, how many pages it has, and what in it is more than pages. */
final class PortableDocuments {
    private static final Map<String, Active> BY_ACTION = Map.of(
            "JavaScript", Active.SCRIPTS,
            "Rendition", Active.SCRIPTS,
            "Launch", Active.LAUNCHES_PROGRAMS,
            "ImportData", Active.LAUNCHES_PROGRAMS,
            "SubmitForm", Active.FORM,
            "GoToE", Active.EMBEDDED_FILES);

    private PortableDocuments() {}

    static Findings inspect(Path file, String type) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return Findings.wrong(type, Problem.BROKEN);
            }
            // Each page is asked for: a tree of pages that leads nowhere shows here.
            for (int i = 0; i < pages; i++) {
                document.getPage(i).getMediaBox();
            }
            return Findings.fine(type, pages, activeIn(document));
        } catch (InvalidPasswordException locked) {
            return Findings.wrong(type, Problem.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            return Findings.wrong(type, Problem.BROKEN);
        }
    }

    private static Set<Active> activeIn(PDDocument document) {
        Set<Active> found = EnumSet.noneOf(Active.class);
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            look(object.getObject(), found, 0);
        }
        look(document.getDocument().getTrailer(), found, 0);
        return found;
    }

    /** Looks at a dictionary and at what is written within it; what it refers to is an object of its own, and looked at as such. */
    private static void look(COSBase base, Set<Active> found, int depth) {
        if (depth > 20) {
            return;
        }
        if (base instanceof COSDictionary dictionary) {
            Active action = BY_ACTION.get(String.valueOf(dictionary.getNameAsString(COSName.S)));
            if (action != null) {
                found.add(action);
            }
            if (dictionary.containsKey(COSName.JS)) {
                found.add(Active.SCRIPTS);
            }
            if (dictionary.containsKey(COSName.XFA)) {
                found.add(Active.FORM);
            }
            if (COSName.EMBEDDED_FILES.equals(dictionary.getCOSName(COSName.TYPE))
                    || dictionary.containsKey(COSName.EF)
                    || dictionary.containsKey(COSName.EMBEDDED_FILES)) {
                found.add(Active.EMBEDDED_FILES);
            }
            for (COSBase value : dictionary.getValues()) {
                look(value, found, depth + 1);
            }
        } else if (base instanceof org.apache.pdfbox.cos.COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), found, depth + 1);
            }
        }
    }
}
