package concordat.workshop;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Leaves of a PDF what can be read, and takes away what would do something by itself, or belongs to the document as a whole. */
final class Harmless {
    private static final Set<String> OF_THE_DOCUMENT = Set.of("Type", "Pages", "Version", "OCProperties");

    private static final Set<String> OF_A_PAGE = Set.of(
            "Type",
            "Parent",
            "Resources",
            "MediaBox",
            "CropBox",
            "Rotate",
            "Contents",
            "Group",
            "Annots",
            "UserUnit",
            "BleedBox",
            "TrimBox",
            "ArtBox");

    private static final Set<String> NOTES = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Link");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Harmless() {}

    static void make(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        flatten(catalog);
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> kept = new ArrayList<>();
            for (PDAnnotation note : page.getAnnotations()) {
                if (NOTES.contains(String.valueOf(note.getSubtype())) && clean(note, catalog)) {
                    kept.add(note);
                }
            }
            page.setAnnotations(kept);
            keep(page.getCOSObject(), OF_A_PAGE);
        }
        keep(catalog.getCOSObject(), OF_THE_DOCUMENT);
    }

    /** What was filled into a form becomes part of the page. */
    private static void flatten(PDDocumentCatalog catalog) throws IOException {
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null && !form.getFields().isEmpty() && !form.xfaIsDynamic()) {
            form.flatten();
        }
    }

    private static boolean clean(PDAnnotation note, PDDocumentCatalog catalog) throws IOException {
        if (note instanceof PDAnnotationLink link) {
            PDAction action = link.getAction();
            PDDestination there = link.getDestination();
            if (action instanceof PDActionGoTo go) {
                there = go.getDestination();
            }
            boolean leadsOut = action instanceof PDActionURI uri && isFine(uri.getURI());
            PDPageDestination page = there instanceof PDNamedDestination named
                    ? catalog.findNamedDestinationPage(named)
                    : there instanceof PDPageDestination direct ? direct : null;
            note.getCOSObject().removeItem(COSName.DEST);
            if (!leadsOut) {
                note.getCOSObject().removeItem(COSName.A);
                link.setDestination(page);
            } else {
                action.getCOSObject().removeItem(COSName.NEXT);
            }
            note.getCOSObject().removeItem(COSName.getPDFName("PA"));
            note.getCOSObject().removeItem(COSName.AA);
            return leadsOut || page != null;
        }
        note.getCOSObject().removeItem(COSName.A);
        note.getCOSObject().removeItem(COSName.AA);
        note.getCOSObject().removeItem(COSName.getPDFName("Popup"));
        note.getCOSObject().removeItem(COSName.getPDFName("IRT"));
        return true;
    }

    private static boolean isFine(String address) {
        try {
            String scheme = new URI(address.strip().replace(' ', '+')).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static void keep(COSDictionary dictionary, Set<String> names) {
        for (COSName name : List.copyOf(dictionary.keySet())) {
            if (!names.contains(name.getName())) {
                dictionary.removeItem(name);
            }
        }
    }
}
