package concordat.web.feed;

import concordat.domain.feed.CalendarEntry;
import concordat.domain.feed.CalendarFile;
import concordat.domain.feed.ReadingCalendar;
import concordat.domain.shared.MeetingId;
import concordat.web.error.Answers;
import concordat.web.look.Query;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** One meeting as a file for a calendar, for whoever may see it. */
@WebServlet("/meeting-calendar")
public class MeetingCalendarFile extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private ReadingCalendar reading;

    @Inject
    private CalendarFile file;

    @Inject
    private Query query;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CalendarEntry entry = reading.meeting(new MeetingId(query.id("id")));
            CalendarText.answer(
                    response,
                    file.write(entry.committee(), List.of(entry), CalendarText.base(request), clock.instant()),
                    entry.reference().replaceAll("[^A-Za-z0-9-]+", "-"));
        } catch (RuntimeException refused) {
            Answers.refuse(request, response, refused);
        }
    }
}
