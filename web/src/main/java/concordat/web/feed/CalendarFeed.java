package concordat.web.feed;

import concordat.domain.feed.CalendarFile;
import concordat.domain.feed.FeedSecret;
import concordat.domain.feed.FindingFeeds;
import concordat.domain.feed.ReadingCalendar;
import concordat.domain.people.StandingIn;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.web.error.Answers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * The calendar of whoever made this secret address, for calendar programs, which do not sign in. It is read with its owner's
 * rights as they are now; whoever has none any more, and an address that is nobody's, get the same answer.
 */
@WebServlet("/calendar-feed/*")
public class CalendarFeed extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String SUFFIX = ".ics";

    @Inject
    private FindingFeeds finding;

    @Inject
    private StandingIn standingIn;

    @Inject
    private ReadingCalendar reading;

    @Inject
    private CalendarFile file;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            current.become(new Actor.Job("calendar-feed"));
            PersonId owner = finding.ownerOf(secret(request));
            Actor.Person person = standingIn.of(owner);
            if (person.capacities().isEmpty()) {
                throw new NotFound("page");
            }
            current.become(person);
            CalendarText.answer(
                    response,
                    file.write("Concordat", reading.own(), CalendarText.base(request), clock.instant()),
                    "concordat");
        } catch (NotFound | NotAllowed none) {
            Answers.refuse(request, response, new NotFound("page"));
        } catch (RuntimeException failed) {
            Answers.refuse(request, response, failed);
        } finally {
            current.become(new Actor.Nobody());
        }
    }

    private static FeedSecret secret(HttpServletRequest request) {
        String path = String.valueOf(request.getPathInfo());
        if (!path.startsWith("/") || !path.endsWith(SUFFIX) || path.length() < SUFFIX.length() + 1) {
            throw new NotFound("page");
        }
        return new FeedSecret(path.substring(1, path.length() - SUFFIX.length()));
    }
}
