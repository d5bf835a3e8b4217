package concordat.reports.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.meeting.Mode;
import concordat.domain.meeting.Purpose;
import concordat.domain.pack.PackPaper;
import concordat.domain.pack.PackPlan;
import concordat.domain.paper.ActiveContent;
import concordat.domain.paper.Conversion;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.Examination;
import concordat.domain.paper.Examination.Problem;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.Timeliness;
import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.pathway.portfolio.PortfolioPlan;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of people in programs of their own: the real workshop, and the LibreOffice of this machine. */
class WorkshopIT {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final WorkshopProgram WORKSHOP = new WorkshopProgram(System.getProperty("java.class.path"), LONG);

    private final LibreOffice office = new LibreOffice(WORKSHOP);

    @TempDir
    private Path folder;

    @Test
    void a_file_is_looked_into_by_a_program_of_its_own() throws IOException {
        Path pdf = folder.resolve("paper");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(pdf.toFile());
        }

        assertThat(WORKSHOP.examine(pdf))
                .isEqualTo(
                        new Examination("application/pdf", Problem.NONE, 1, java.util.Set.of(ActiveContent.SCRIPTS)));
        assertThat(WORKSHOP.examine(Files.writeString(folder.resolve("broken"), "%PDF-1.7 and nothing more"))
                        .problem())
                .isEqualTo(Problem.BROKEN);
    }

    @Test
    void the_text_of_a_file_is_read_by_a_program_of_its_own() throws IOException {
        Path word = folder.resolve("word");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(word)) {
            document.createParagraph().createRun().setText("The bilby appears");
            document.write(out);
        }
        Path blank = folder.resolve("blank");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(blank.toFile());
        }

        assertThat(WORKSHOP.read(word).text()).contains("The bilby appears");
        assertThat(WORKSHOP.read(blank).whyNot()).contains("may be a scan");
        assertThat(WORKSHOP.read(Files.writeString(folder.resolve("half"), "%PDF-1.7 and nothing more"))
                        .whyNot())
                .contains("damaged");
        assertThat(new WorkshopProgram(System.getProperty("java.class.path"), Duration.ZERO)
                        .read(word)
                        .whyNot())
                .contains("more time or memory");
    }

    @Test
    void a_program_that_takes_too_long_or_ends_badly_is_too_much_and_leaves_nothing_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "anything");
        long before = leftBehind();

        assertThat(new WorkshopProgram(System.getProperty("java.class.path"), Duration.ZERO)
                        .examine(file)
                        .problem())
                .isEqualTo(Problem.TOO_MUCH);
        assertThat(new WorkshopProgram("/nowhere", LONG).examine(file).problem())
                .isEqualTo(Problem.TOO_MUCH);
        assertThat(leftBehind()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_much_is_left_out_of_a_pack_and_the_others_are_in_it() throws Exception {
        Path good = folder.resolve("good");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(good.toFile());
        }
        // Whoever reads a pipe that nobody writes to waits for ever.
        Path endless = folder.resolve("endless");
        assertThat(new ProcessBuilder("mkfifo", endless.toString()).start().waitFor())
                .isZero();
        PackPaper.Piece first = piece("endless.pdf");
        PackPaper.Piece second = piece("good.pdf");
        Path pack = folder.resolve("pack.pdf");
        List<Integer> reached = new ArrayList<>();

        Binder.Bound bound = new PackBinding(
                        new WorkshopProgram(System.getProperty("java.class.path"), Duration.ofSeconds(8)))
                .bind(
                        (left, to) -> PackSpecification.write(plan(first, second), left, to),
                        Map.of(first.id().value(), endless, second.id().value(), good),
                        folder,
                        pack,
                        reached::add);

        assertThat(bound.pages()).isEqualTo(4);
        assertThat(bound.lengths()).containsEntry("A", 3);
        assertThat(bound.unreadable()).isEqualTo(1);
        assertThat(reached).contains(1);
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Joint Committee", "Board room", "Placements plan", "Part 2 – confidential · Draft")
                    .contains("Approve the plan", "endless.pdf", "took more time or memory", "A-3")
                    .contains("Withheld from you");
        }
    }

    @Test
    void a_portfolio_has_an_index_each_award_and_each_piece_of_evidence_with_its_file() throws Exception {
        Path letter = folder.resolve("letter");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(letter.toFile());
        }
        PortfolioPlan.Exhibit first = exhibit("E1", "Letter of the dean", "Letter.pdf");
        PortfolioPlan.Exhibit second = exhibit("E2", "Minutes of the group", "Minutes.docx");
        PortfolioPlan plan = new PortfolioPlan(
                new PartnershipId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                "Leicester Example Trust",
                LocalDate.of(2026, 5, 12),
                List.of(new PortfolioPlan.OnTrack(
                        "Membership of the association",
                        "Building evidence",
                        LocalDate.of(2026, 1, 5),
                        "",
                        List.of(new PortfolioPlan.CriterionLine(
                                "UHA-a",
                                "A core of principal investigators",
                                "At least 6%",
                                "Remembered",
                                true,
                                "Not met",
                                "5 of 120 is 4.2%",
                                List.of("All of its evidence is older than 12 months."),
                                List.of("E1"))),
                        List.of(new PortfolioPlan.StepLine("Apply", "The board", "")),
                        List.of("E2"))),
                List.of(first, second));
        Path pdf = folder.resolve("portfolio.pdf");

        Binder.Bound bound = new PackBinding(new WorkshopProgram(System.getProperty("java.class.path"), LONG))
                .bind(
                        (left, to) -> PortfolioSpecification.write(
                                plan, left, Map.of(second.evidence(), "It asks for a password."), to),
                        Map.of(first.evidence(), letter),
                        folder,
                        pdf,
                        begun -> {});

        assertThat(bound.lengths()).containsEntry("E1", 3).containsKeys("index", "P1", "E2");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Portfolio: university status", "As at 12 May 2026", "Letter of the dean", "E1-3")
                    .contains("UHA-a: Not met", "unconfirmed", "5 of 120 is 4.2%", "older than 12 months", "Not yet")
                    .contains("Minutes.docx", "It asks for a password.", "Evidence for the award", first.fingerprint());
        }
    }

    private static PortfolioPlan.Exhibit exhibit(String label, String text, String file) {
        return new PortfolioPlan.Exhibit(
                label,
                UUID.randomUUID(),
                1,
                "Document",
                text,
                "Trust secretary",
                LocalDate.of(2026, 4, 1),
                "Dana Whitlock",
                null,
                "Ann Author",
                LocalDate.of(2026, 4, 2),
                "",
                new EvidenceFile(file, "application/pdf", 1000),
                UUID.randomUUID(),
                "abcdef0123",
                "0".repeat(64));
    }

    private static PackPaper.Piece piece(String name) {
        return new PackPaper.Piece(
                new PaperFileId(UUID.randomUUID()),
                name,
                Optional.of(new PackPaper.PdfContent(UUID.randomUUID(), "0".repeat(64), 1)),
                "");
    }

    private static PackPlan plan(PackPaper.Piece... files) {
        PersonOnRecord somebody = new PersonOnRecord(
                new PersonId(UUID.randomUUID()), "Ann Author", "", new OrganisationId(UUID.randomUUID()), "Trust");
        PackPaper paper = new PackPaper(
                new PaperId(UUID.randomUUID()),
                new AgendaItemId(UUID.randomUUID()),
                Optional.of("A"),
                1,
                new CoverSheet(
                        "Placements plan",
                        Purpose.APPROVAL,
                        Part.PART_2,
                        "What the plan says",
                        "Approve the plan",
                        "None",
                        "Better value",
                        "BAF 4",
                        null,
                        "None found",
                        "",
                        "",
                        "",
                        true,
                        false),
                somebody,
                somebody,
                Timeliness.TABLED,
                "It came this morning",
                Instant.EPOCH,
                "0".repeat(64),
                List.of(files));
        Instant start = Instant.parse("2026-05-12T09:00:00Z");
        return new PackPlan(
                new PartnershipId(UUID.randomUUID()),
                new MeetingId(UUID.randomUUID()),
                "Joint Committee",
                "May meeting",
                "JC/2026/1",
                start,
                start.plusSeconds(7200),
                "Board room",
                true,
                List.of(
                        new PackPlan.Item(
                                "1",
                                Optional.of(start),
                                "Business",
                                "Placements",
                                Purpose.APPROVAL,
                                Mode.ENCLOSURE,
                                "Bob",
                                20,
                                Part.PART_2,
                                false,
                                "",
                                List.of("A")),
                        new PackPlan.Withheld("2", Optional.empty())),
                List.of(new PackPlan.Sheet("A", "1", "Placements", paper)));
    }

    @Test
    void word_excel_powerpoint_and_pictures_become_pdf_that_says_what_they_said() throws IOException {
        assertThat(text(PaperFormat.WORD, word("Placements: 120"))).contains("Placements: 120");
        assertThat(text(PaperFormat.EXCEL, workbook("Costs"))).contains("Costs");
        assertThat(text(PaperFormat.POWERPOINT, slides("Vision"))).contains("Vision");
        Path picture = folder.resolve("picture");
        assertThat(ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture.toFile()))
                .isTrue();
        assertThat(text(PaperFormat.PNG, picture)).isBlank();
    }

    @Test
    void the_pdf_is_tagged() throws IOException {
        Path pdf = folder.resolve("tagged.pdf");

        assertThat(office.convert(word("Heading"), PaperFormat.WORD, pdf).isDone())
                .isTrue();

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void what_cannot_be_made_into_pdf_asks_for_one_and_says_why() throws IOException {
        Path broken = Files.write(folder.resolve("broken"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Path pdf = folder.resolve("broken.pdf");

        Conversion.Outcome outcome = office.convert(broken, PaperFormat.POWERPOINT, pdf);

        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.problem()).contains("hand in a PDF instead");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void without_libreoffice_nobody_says_that_there_is_one() {
        assertThat(new LibreOffice(WORKSHOP, Optional.empty()).isThere()).isFalse();
        assertThat(office.isThere()).isTrue();
    }

    private String text(PaperFormat format, Path file) throws IOException {
        Path pdf = folder.resolve(format.name() + ".pdf");

        Conversion.Outcome outcome = office.convert(file, format, pdf);

        assertThat(outcome.problem()).as(format.words()).isEmpty();
        assertThat(outcome.pages()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Path word(String text) throws IOException {
        Path file = folder.resolve("word");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
        }
        return file;
    }

    private Path workbook(String text) throws IOException {
        Path file = folder.resolve("workbook");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
        }
        return file;
    }

    private Path slides(String text) throws IOException {
        Path file = folder.resolve("slides");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFTextBox box = show.createSlide().createTextBox();
            box.setAnchor(new Rectangle(50, 50, 400, 80));
            box.setText(text);
            show.write(out);
        }
        return file;
    }

    private static long leftBehind() throws IOException {
        try (Stream<Path> there = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return there.filter(path -> path.getFileName().toString().startsWith("workshop"))
                    .count();
        }
    }
}
