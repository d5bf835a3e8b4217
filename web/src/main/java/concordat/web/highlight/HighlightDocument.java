package concordat.web.highlight;

import concordat.domain.highlight.HighlightFile;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.OpeningHighlightReports;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.paper.Conversion;
import concordat.domain.paper.PaperFormat;
import concordat.domain.shared.NotFound;
import concordat.web.error.Answers;
import concordat.web.look.Query;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A highlight report as a Word document, or as the PDF that LibreOffice makes of it, as far as its reader sees it. */
@WebServlet("/highlight-document")
public class HighlightDocument extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private ReadingHighlightReports reading;

    @Inject
    private HighlightFile file;

    @Inject
    private OpeningHighlightReports opening;

    @Inject
    private Conversion.Converter converter;

    @Inject
    private Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            HighlightReportId id = new HighlightReportId(query.id("id"));
            HighlightSheet report = reading.get(id);
            boolean asPdf = query.get("as").equals("pdf");
            // Written whole before anything is sent: what is refused half way would be half a file.
            byte[] written = asPdf ? pdf(report) : word(report);
            opening.open(id);
            response.setContentType(asPdf ? PaperFormat.PDF.mediaType() : PaperFormat.WORD.mediaType());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + HighlightFile.name(report, asPdf ? "pdf" : "docx") + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(written.length);
            response.getOutputStream().write(written);
        } catch (RuntimeException refused) {
            Answers.refuse(request, response, refused);
        }
    }

    private byte[] word(HighlightSheet report) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        file.write(report, written);
        return written.toByteArray();
    }

    private byte[] pdf(HighlightSheet report) throws IOException {
        if (!converter.isThere()) {
            throw new NotFound("PDF");
        }
        Path word = Files.createTempFile("report", ".docx");
        Path pdf = word.resolveSibling(word.getFileName() + ".pdf");
        try {
            Files.write(word, word(report));
            Conversion.Outcome outcome = converter.convert(word, PaperFormat.WORD, pdf);
            if (!outcome.isDone()) {
                throw new IllegalStateException("The report could not be made into PDF: " + outcome.problem());
            }
            return Files.readAllBytes(pdf);
        } finally {
            Files.deleteIfExists(word);
            Files.deleteIfExists(pdf);
        }
    }
}
