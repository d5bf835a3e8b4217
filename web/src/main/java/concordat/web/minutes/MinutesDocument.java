package concordat.web.minutes;

import concordat.domain.minutes.MinutesFile;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.ReadingMinutes;
import concordat.web.error.Answers;
import concordat.web.look.Query;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Minutes as a Word document, as far as their reader sees them. */
@WebServlet("/minutes-document")
public class MinutesDocument extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private ReadingMinutes reading;

    @Inject
    private MinutesFile file;

    @Inject
    private Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MinutesSheet minutes = reading.get(new MinutesId(query.id("id")));
            // Written whole before anything is sent: what is refused half way would be half a file.
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            file.write(minutes, written);
            response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + MinutesFile.name(minutes) + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(written.size());
            written.writeTo(response.getOutputStream());
        } catch (RuntimeException refused) {
            Answers.refuse(request, response, refused);
        }
    }
}
