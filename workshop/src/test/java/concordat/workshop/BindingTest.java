package concordat.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is bound of texts and people's files: pages, numbers, bookmarks, links; and what becomes of files that are broken or mean harm. */
class BindingTest {
    @TempDir
    private Path folder;

    @Test
    void each_chapter_numbers_its_own_pages_and_says_what_it_is_on_each_of_them() throws IOException {
        Path paper = pdf("paper", 12, PDRectangle.A4, 0);

        try (PDDocument bound = bind(
                """
                <chapter id="front" label="" mark="Draft" bookmark="Agenda">
                  <title>Joint Committee</title>
                  <table widths="1 8 2"><row><cell>No.</cell><cell>Item</cell><cell>Paper</cell></row>
                    <row link="A"><cell>5</cell><cell>Placements</cell><cell>A</cell></row>
                    <row><cell>6</cell><cell>Withheld from you</cell><cell/></row></table>
                </chapter>
                <chapter id="A" label="A" mark="Part 2 · Draft" bookmark="A Placements">
                  <title>Placements</title><fact name="Sponsor">Margot Ellis</fact>
                  <insert key="1" name="placements.pdf" path="%s"/>
                </chapter>"""
                        .formatted(paper))) {
            assertThat(bound.getNumberOfPages()).isEqualTo(14);
            assertThat(bound.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("i", "A-1", "A-2")
                    .endsWith("A-13");
            assertThat(text(bound, 1)).contains("Joint Committee", "Withheld from you", "Draft", "Fictional meeting");
            assertThat(text(bound, 1)).doesNotContain("Part 2");
            assertThat(text(bound, 2)).contains("Placements", "Margot Ellis", "Part 2 · Draft", "A-1");
            for (int i = 3; i <= 14; i++) {
                assertThat(text(bound, i)).contains("page " + (i - 2) + " of paper", "Part 2 · Draft", "A-" + (i - 1));
            }
            assertThat(bound.getDocumentInformation().getTitle()).isEqualTo("The pack");
            assertThat(bound.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(bookmarks(bound)).containsExactly("Agenda>1", "A Placements>2", "placements.pdf>3");
            assertThat(target(bound.getPage(0).getAnnotations().get(0))).isEqualTo(1);
        }
        Properties findings = findings();
        assertThat(findings.getProperty("pages")).isEqualTo("14");
        assertThat(findings.getProperty("pages.A")).isEqualTo("13");
        assertThat(Files.readString(folder.resolve("progress"))).isEqualTo("1\n");
    }

    @Test
    void nothing_of_a_page_is_covered_however_it_is_turned() throws IOException {
        for (int turned : new int[] {0, 90, 180, 270}) {
            Path paper = pdf("turned" + turned, 1, new PDRectangle(100, 50, 400, 600), turned);
            try (PDDocument bound = bind(
                    "<chapter id='A' label='A' mark='Part 2' bookmark='A'><insert key='1' name='x' path='%s'/></chapter>"
                            .formatted(paper))) {
                PDRectangle shown = bound.getPage(0).getCropBox();
                boolean aside = turned % 180 == 90;
                float strip = (aside ? shown.getWidth() - 400 : shown.getHeight() - 600);
                assertThat(strip).isBetween(15f, 30f);
                assertThat(aside ? shown.getHeight() : shown.getWidth()).isEqualTo(aside ? 600f : 400f);
                assertThat(shown.getLowerLeftX()).isCloseTo(turned == 270 ? 100 - strip : 100, within(0.01f));
                assertThat(shown.getLowerLeftY()).isCloseTo(turned == 0 ? 50 - strip : 50, within(0.01f));
                assertThat(text(bound, 1)).contains("Part 2", "A-1");
                // What is read from a page that is turned comes with gaps.
                assertThat(text(bound, 1).replaceAll("\\s", "")).contains("page1ofturned" + turned);
            }
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_a_page_that_says_so_and_the_others_are_unharmed() throws IOException {
        Path good = pdf("good", 2, PDRectangle.A4, 0);
        Path broken = Files.writeString(folder.resolve("broken"), "%PDF-1.7 and nothing more");
        Path cut = folder.resolve("cut");
        byte[] whole = Files.readAllBytes(pdf("whole", 30, PDRectangle.A4, 0));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 3));

        try (PDDocument bound = bind(
                """
                <chapter id="A" label="A" mark="" bookmark="A"><insert key="1" name="broken.pdf" path="%s"/></chapter>
                <chapter id="B" label="B" mark="" bookmark="B"><text>Cover</text><missing name="costs.xlsx">It was not made into PDF.</missing></chapter>
                <chapter id="C" label="C" mark="" bookmark="C"><insert key="2" name="good.pdf" path="%s"/></chapter>"""
                        .formatted(broken, good))) {
            assertThat(text(bound, 1)).contains("broken.pdf", "cannot be shown here", "A-1");
            assertThat(text(bound, 3)).contains("costs.xlsx", "It was not made into PDF.", "B-2");
            assertThat(text(bound, 4)).contains("page 1 of good", "C-1");
            assertThat(bound.getNumberOfPages()).isEqualTo(5);
        }
        assertThat(findings().getProperty("unreadable")).isEqualTo("1");
        try (PDDocument bound = bind(
                "<chapter id='A' label='A' mark='' bookmark='A'><insert key='1' name='cut.pdf' path='%s'/></chapter>"
                        .formatted(cut))) {
            assertThat(bound.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void what_would_do_something_by_itself_is_left_out_and_links_still_lead_where_they_led() throws IOException {
        Path hostile = folder.resolve("hostile");
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(PDRectangle.A4);
            PDPage second = new PDPage(PDRectangle.A4);
            document.addPage(first);
            document.addPage(second);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            document.getDocumentCatalog().setNames(names);
            PDActionLaunch launch = new PDActionLaunch();
            PDActionURI script = new PDActionURI();
            script.setURI("javascript:alert(1)");
            PDActionURI out = new PDActionURI();
            out.setURI("https://example.org/strategy");
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(second);
            PDActionGoTo within = new PDActionGoTo();
            within.setDestination(there);
            List<PDAnnotation> notes = new ArrayList<>();
            for (var action : List.of(launch, script, out, within, new PDActionJavaScript("app.alert(2)"))) {
                PDAnnotationLink link = new PDAnnotationLink();
                link.setAction(action);
                link.setRectangle(new PDRectangle(10, 10, 50, 20));
                notes.add(link);
            }
            notes.add(new PDAnnotationFileAttachment());
            first.setAnnotations(notes);
            document.save(hostile.toFile());
        }

        try (PDDocument bound = bind("<chapter id='0' label='' mark='' bookmark='Cover'><text>Cover</text></chapter>"
                + "<chapter id='A' label='A' mark='' bookmark='A'><insert key='1' name='x' path='%s'/></chapter>"
                        .formatted(hostile))) {
            List<PDAnnotation> left = bound.getPage(1).getAnnotations();
            assertThat(left).hasSize(2);
            assertThat(((PDActionURI) ((PDAnnotationLink) left.get(0)).getAction()).getURI())
                    .isEqualTo("https://example.org/strategy");
            assertThat(target(left.get(1))).isEqualTo(2);
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("out.pdf")), StandardCharsets.ISO_8859_1))
                .doesNotContain("JavaScript", "Launch");
        assertThat(Inspection.of(folder.resolve("out.pdf")).active()).isEmpty();
    }

    @Test
    void letters_that_there_are_none_of_are_marked_and_long_texts_go_on_on_the_next_page() throws IOException {
        String long_ = "A sentence that is long enough to be broken somewhere. ".repeat(400);
        try (PDDocument bound = bind(
                "<chapter id='A' label='A' mark='' bookmark='A'><heading>\u8d44\u6599 Łódź \u202eevil</heading><text>"
                        + long_ + "</text><fact name='Risk'>" + "x".repeat(3000) + "</fact></chapter>")) {
            assertThat(text(bound, 1)).contains("?? Łódź evil");
            assertThat(bound.getNumberOfPages()).isGreaterThan(4);
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= bound.getNumberOfPages(); i++) {
                all.append(text(bound, i));
                assertThat(text(bound, i)).contains("A-" + i);
            }
            assertThat(all.toString().split("sentence", -1)).hasSize(401);
            assertThat(all.chars().filter(letter -> letter == 'x').count()).isEqualTo(3000);
        }
    }

    private PDDocument bind(String chapters) throws IOException {
        Path specification = Files.writeString(
                folder.resolve("specification"),
                "<pack title='The pack' author='Concordat' footer='Fictional meeting'>" + chapters + "</pack>");
        Files.deleteIfExists(folder.resolve("progress"));
        Workshop.main(new String[] {
            "bind",
            specification.toString(),
            folder.resolve("out.pdf").toString(),
            folder.resolve("progress").toString(),
            folder.resolve("findings").toString()
        });
        return Loader.loadPDF(folder.resolve("out.pdf").toFile());
    }

    private Properties findings() throws IOException {
        Properties found = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("findings"))) {
            found.load(in);
        }
        return found;
    }

    private Path pdf(String name, int pages, PDRectangle size, int turned) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(size);
                page.setRotation(turned);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    out.newLineAtOffset(size.getLowerLeftX() + 50, size.getLowerLeftY() + 100);
                    out.showText("page " + i + " of " + name);
                    out.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(document.getPage(page - 1).getRotation() == 0);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> bookmarks(PDDocument document) throws IOException {
        List<String> found = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            found.add(item.getTitle() + ">" + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            for (PDOutlineItem within : item.children()) {
                found.add(within.getTitle() + ">"
                        + (document.getPages().indexOf(within.findDestinationPage(document)) + 1));
            }
        }
        return found;
    }

    private static int target(PDAnnotation link) throws IOException {
        PDAnnotationLink there = (PDAnnotationLink) link;
        var destination = there.getAction() instanceof PDActionGoTo go ? go.getDestination() : there.getDestination();
        return ((PDPageFitDestination) destination).retrievePageNumber();
    }
}
