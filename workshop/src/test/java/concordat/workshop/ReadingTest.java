package concordat.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.workshop.Findings.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the text of files is, for search; each is made here, as its format has it. */
class ReadingTest {
    private static final int MOST = 100_000;

    @TempDir
    private Path folder;

    private int made;

    @Test
    void the_text_of_each_format_is_read() throws IOException {
        assertThat(read(pdf(null, "The bilby appears", "On the second page")))
                .contains("The bilby appears", "second page");
        assertThat(read(word("The bilby appears"))).contains("The bilby appears");
        assertThat(read(workbook(new XSSFWorkbook()))).contains("Bilbies", "appear");
        assertThat(read(workbook(new HSSFWorkbook()))).contains("Bilbies", "appear");
        assertThat(read(slides("The bilby appears"))).contains("The bilby appears");
    }

    @Test
    void no_more_is_read_than_asked_for() throws IOException {
        Path file = word("bilby ".repeat(20_000));
        Path text = next();

        assertThat(Reading.read(file, text, 6_000)).isEqualTo(Problem.NONE);

        assertThat(Files.readString(text)).startsWith("bilby bilby").hasSizeBetween(5_900, 6_000);
    }

    @Test
    void files_within_a_file_are_not_read() throws Exception {
        Path file = next();
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("The bilby appears");
            PackagePartName name = PackagingURIHelper.createPartName("/word/embeddings/inner.docx");
            try (OutputStream inner = document.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                    .getOutputStream()) {
                inner.write(Files.readAllBytes(word("A bandicoot hides")));
            }
            document.getPackagePart()
                    .addRelationship(
                            name,
                            org.apache.poi.openxml4j.opc.TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
            document.write(out);
        }

        assertThat(read(file)).contains("The bilby appears").doesNotContain("bandicoot");
    }

    @Test
    void a_page_without_text_gives_none() throws IOException {
        Path picture = next();
        assertThat(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture.toFile()))
                .isTrue();
        assertThat(read(pdf(null))).isBlank();
        assertThat(read(picture)).isBlank();
    }

    @Test
    void what_cannot_be_read_says_why() throws IOException {
        assertThat(problem(pdf("secret", "The bilby"))).isEqualTo(Problem.ENCRYPTED);
        assertThat(problem(Files.writeString(next(), "%PDF-1.7\nand nothing more")))
                .isEqualTo(Problem.BROKEN);
        Path bomb = next();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1_048_576];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(problem(bomb)).isEqualTo(Problem.EXPLODES);
    }

    private String read(Path file) throws IOException {
        Path text = next();
        assertThat(Reading.read(file, text, MOST)).isEqualTo(Problem.NONE);
        return Files.readString(text);
    }

    private Problem problem(Path file) throws IOException {
        return Reading.read(file, next(), MOST);
    }

    private Path next() {
        return folder.resolve("file" + made++);
    }

    private Path pdf(@org.jspecify.annotations.Nullable String password, String... pages) throws IOException {
        Path file = next();
        try (PDDocument document = new PDDocument()) {
            for (String page : pages.length == 0 ? new String[] {""} : pages) {
                PDPage added = new PDPage();
                document.addPage(added);
                try (PDPageContentStream out = new PDPageContentStream(document, added)) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    out.newLineAtOffset(50, 700);
                    out.showText(page);
                    out.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path word(String text) throws IOException {
        Path file = next();
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
        }
        return file;
    }

    private Path workbook(Workbook workbook) throws IOException {
        Path file = next();
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Bilbies").createRow(0).createCell(0).setCellValue("They appear");
            workbook.write(out);
        }
        return file;
    }

    private Path slides(String text) throws IOException {
        Path file = next();
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide().createTextBox().setText(text);
            show.write(out);
        }
        return file;
    }
}
