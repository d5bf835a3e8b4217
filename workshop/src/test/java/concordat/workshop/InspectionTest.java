package concordat.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.workshop.Findings.Active;
import concordat.workshop.Findings.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in good files, and in files that mean harm or are broken; each is made here, as its format has it. */
class InspectionTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    @TempDir
    private Path folder;

    @Test
    void good_files_are_what_they_are_whatever_they_are_called() throws IOException {
        assertThat(inspect(pdf(3, null))).isEqualTo(Findings.fine("application/pdf", 3, java.util.Set.of()));
        assertThat(inspect(word()).mediaType()).isEqualTo(DOCX);
        assertThat(inspect(workbook()).mediaType()).isEqualTo(XLSX);
        assertThat(inspect(slides()).mediaType()).isEqualTo(PPTX);
        assertThat(inspect(picture("png")).mediaType()).isEqualTo("image/png");
        assertThat(inspect(picture("jpg")).mediaType()).isEqualTo("image/jpeg");
        assertThat(inspect(oldWorkbook(null)).mediaType()).isEqualTo("application/vnd.ms-excel");
        for (Path good : new Path[] {word(), workbook(), slides(), picture("png"), oldWorkbook(null)}) {
            assertThat(inspect(good).problem()).isEqualTo(Problem.NONE);
            assertThat(inspect(good).active()).isEmpty();
        }
    }

    @Test
    void two_thousand_pages_are_counted() throws IOException {
        assertThat(inspect(pdf(2_000, null)).pages()).isEqualTo(2_000);
    }

    @Test
    void a_program_and_a_text_are_neither() throws IOException {
        assertThat(inspect(file("MZ\u0090\0 this is a program")).mediaType()).doesNotContain("pdf", "office");
        assertThat(inspect(file("Dear all")).mediaType()).isEqualTo("text/plain");
        assertThat(inspect(file("<html><script>alert(1)</script></html>")).mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void what_asks_for_a_password_is_told() throws Exception {
        assertThat(inspect(pdf(1, "secret")).problem()).isEqualTo(Problem.ENCRYPTED);
        assertThat(inspect(locked()).problem()).isEqualTo(Problem.ENCRYPTED);
        assertThat(inspect(oldWorkbook("secret")).problem()).isEqualTo(Problem.ENCRYPTED);
    }

    @Test
    void a_pdf_that_only_forbids_printing_can_be_read() throws IOException {
        assertThat(inspect(pdf(1, "")).problem()).isEqualTo(Problem.NONE);
    }

    @Test
    void what_is_broken_is_told() throws IOException {
        assertThat(inspect(file("%PDF-1.7\nand nothing more")).problem()).isEqualTo(Problem.BROKEN);
        assertThat(inspect(cut(picture("png"), 20)).problem()).isEqualTo(Problem.BROKEN);
        Findings half = inspect(cut(word(), (int) Files.size(word()) / 2));
        assertThat(half.problem() == Problem.BROKEN || !half.mediaType().equals(DOCX))
                .isTrue();
        assertThat(inspect(replaced(word(), "word/document.xml", "<w:document><unclosed>"))
                        .problem())
                .isEqualTo(Problem.BROKEN);
    }

    @Test
    void a_zip_that_becomes_huge_is_told_before_it_is_opened() throws IOException {
        Path bomb = folder.resolve("bomb");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1_048_576];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1_000_000);

        assertThat(inspect(bomb).problem()).isEqualTo(Problem.EXPLODES);
    }

    @Test
    void a_picture_of_too_many_pixels_is_told_by_its_beginning() throws IOException {
        byte[] png = Files.readAllBytes(picture("png"));
        // Width and height stand in bytes 16 to 23; the check over them is left as it was, for nothing is drawn.
        for (int at : new int[] {16, 20}) {
            png[at] = 0x00;
            png[at + 1] = 0x01;
            png[at + 2] = 0x00;
            png[at + 3] = 0x00;
        }
        Path huge = Files.write(folder.resolve("huge"), png);

        assertThat(inspect(huge).problem()).isIn(Problem.EXPLODES, Problem.BROKEN);
    }

    @Test
    void what_would_do_something_by_itself_is_told() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            assertThat(inspect(saved(document)).active()).containsExactly(Active.SCRIPTS);
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
            assertThat(inspect(saved(document)).active()).containsExactly(Active.LAUNCHES_PROGRAMS);
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("inner.exe");
            attached.setEmbeddedFile(new PDEmbeddedFile(document));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("inner", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            assertThat(inspect(saved(document)).active()).contains(Active.EMBEDDED_FILES);
        }
        assertThat(inspect(with(word(), "word/vbaProject.bin", "macro")).active())
                .contains(Active.MACROS);
        assertThat(inspect(with(word(), "word/activeX/activeX1.xml", "<a/>")).active())
                .contains(Active.CONTROLS);
        assertThat(inspect(with(word(), "word/embeddings/oleObject1.bin", "x")).active())
                .contains(Active.EMBEDDED_FILES);
        assertThat(inspect(with(
                                word(),
                                "word/_rels/settings.xml.rels",
                                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                        + "<Relationship Id='r1' TargetMode='External' Target='http://example.com/t.dotm'"
                                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'/>"
                                        + "</Relationships>"))
                        .active())
                .contains(Active.LINKED_FILES);
    }

    @Test
    void the_program_writes_what_it_found() throws IOException {
        Path findings = folder.resolve("findings");

        Workshop.main(new String[] {"inspect", pdf(2, null).toString(), findings.toString()});

        Properties written = new Properties();
        written.load(Files.newBufferedReader(findings));
        assertThat(written)
                .containsEntry("media", "application/pdf")
                .containsEntry("problem", "NONE")
                .containsEntry("pages", "2")
                .containsEntry("active", "");
    }

    private static Findings inspect(Path file) throws IOException {
        return Inspection.of(file);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(next(), content, StandardCharsets.ISO_8859_1);
    }

    private Path next() throws IOException {
        return Files.createTempFile(folder, "file", "");
    }

    private Path pdf(int pages, @org.jspecify.annotations.Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (password != null) {
                AccessPermission may = new AccessPermission();
                may.setCanPrint(false);
                document.protect(new StandardProtectionPolicy("owner", password, may));
            }
            return saved(document);
        }
    }

    private Path saved(PDDocument document) throws IOException {
        Path file = next();
        document.save(file.toFile());
        return file;
    }

    private Path word() throws IOException {
        Path file = next();
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Placements");
            document.write(out);
        }
        return file;
    }

    private Path workbook() throws IOException {
        Path file = next();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
        }
        return file;
    }

    private Path slides() throws IOException {
        Path file = next();
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide();
            show.write(out);
        }
        return file;
    }

    private Path oldWorkbook(@org.jspecify.annotations.Nullable String password) throws IOException {
        Path file = next();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private Path locked() throws Exception {
        Path file = next();
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(files)) {
                inner.write(Files.readAllBytes(word()));
            }
            files.writeFilesystem(out);
        }
        return file;
    }

    private Path picture(String format) throws IOException {
        Path file = next();
        assertThat(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, file.toFile()))
                .isTrue();
        return file;
    }

    private Path cut(Path file, int bytes) throws IOException {
        byte[] all = Files.readAllBytes(file);
        return Files.write(next(), java.util.Arrays.copyOf(all, bytes));
    }

    private Path with(Path office, String part, String content) throws IOException {
        return rewritten(office, part, content, false);
    }

    private Path replaced(Path office, String part, String content) throws IOException {
        return rewritten(office, part, content, true);
    }

    private Path rewritten(Path office, String part, String content, boolean replacing) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(Files.newInputStream(office));
                ZipOutputStream out = new ZipOutputStream(made)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    assertThat(replacing).isTrue();
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("[Content_Types].xml")) {
                    // A part of which the package does not say what it is would make it another kind of file.
                    String types = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    out.write(types.replaceFirst(
                                    "(<Types[^>]*>)",
                                    "$1<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")
                            .getBytes(StandardCharsets.UTF_8));
                    continue;
                }
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(next(), made.toByteArray());
    }
}
