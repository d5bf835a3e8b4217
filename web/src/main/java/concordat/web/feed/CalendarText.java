package concordat.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How a calendar is answered. */
final class CalendarText {
    private CalendarText() {}

    /** @param name of the file, without its ending */
    static void answer(HttpServletResponse response, String calendar, String name) throws IOException {
        byte[] text = calendar.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8; method=PUBLISH");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".ics\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    /** Where the request found Concordat, without a slash at its end. */
    static String base(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
