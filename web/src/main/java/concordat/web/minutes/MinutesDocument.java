package concordat.web.minutes;

import concordat.domain.minutes.MinutesFile;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.OpeningMinutes;
import concordat.domain.minutes.ReadingMinutes;
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

/** Minutes as a Word document, or as the PDF that LibreOffice makes of it, as far as their reader sees them. */
@WebServlet("/minutes-document")
public class MinutesDocument extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private ReadingMinutes reading;

    @Inject
    private MinutesFile file;

    @Inject
    private OpeningMinutes opening;

    @Inject
    private Conversion.Converter converter;

    @Inject
    private Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MinutesId id = new MinutesId(query.id("id"));
            MinutesSheet minutes = reading.get(id);
            boolean asPdf = query.get("as").equals("pdf");
            // Written whole before anything is sent: what is refused half way would be half a file.
            byte[] written = asPdf ? pdf(minutes) : word(minutes);
            opening.open(id);
            response.setContentType(asPdf ? PaperFormat.PDF.mediaType() : PaperFormat.WORD.mediaType());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + MinutesFile.name(minutes, asPdf ? "pdf" : "docx") + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(written.length);
            response.getOutputStream().write(written);
        } catch (RuntimeException refused) {
            Answers.refuse(request, response, refused);
        }
    }

    private byte[] word(MinutesSheet minutes) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        file.write(minutes, written);
        return written.toByteArray();
    }

    private byte[] pdf(MinutesSheet minutes) throws IOException {
        if (!converter.isThere()) {
            throw new NotFound("PDF");
        }
        Path word = Files.createTempFile("minutes", ".docx");
        Path pdf = word.resolveSibling(word.getFileName() + ".pdf");
        try {
            Files.write(word, word(minutes));
            Conversion.Outcome outcome = converter.convert(word, PaperFormat.WORD, pdf);
            if (!outcome.isDone()) {
                throw new IllegalStateException("The minutes could not be made into PDF: " + outcome.problem());
            }
            return Files.readAllBytes(pdf);
        } finally {
            Files.deleteIfExists(word);
            Files.deleteIfExists(pdf);
        }
    }
}
