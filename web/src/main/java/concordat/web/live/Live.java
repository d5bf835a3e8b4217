package concordat.web.live;

import concordat.domain.decision.FollowingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.web.error.Answers;
import concordat.web.look.Query;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a page that follows a meeting hears how often its record has changed: at once, or, if it asks for a stream of
 * events, whenever it does. Nobody hears anything of a meeting that they may not see.
 */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class Live extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private FollowingMeetings following;

    @Inject
    private LiveLines lines;

    @Inject
    private CurrentActor current;

    @Inject
    private Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MeetingId meeting = new MeetingId(query.id("meeting"));
            long version = following.version(meeting);
            if (wantsEvents(request) && current.actor() instanceof Actor.Person reader) {
                stream(meeting, reader, request, response);
            } else {
                response.setContentType("application/json");
                response.getWriter().write("{\"version\":" + version + "}");
            }
        } catch (RuntimeException refused) {
            Answers.refuse(request, response, refused);
        }
    }

    private static boolean wantsEvents(HttpServletRequest request) {
        @Nullable String accepts = request.getHeader("Accept");
        return accepts != null && accepts.contains("text/event-stream");
    }

    private void stream(
            MeetingId meeting, Actor.Person reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        @Nullable HttpSession session = request.getSession(false);
        Line.Reader who = new Line.Reader(meeting, reader, session == null ? "" : session.getId());
        if (!lines.haveRoomFor(who)) {
            response.setHeader("Retry-After", "60");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        // Some proxies keep back what they have until there is more of it, unless they are told.
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext open = request.startAsync(request, response);
        open.setTimeout(0);
        lines.open(who, open);
        // Asked for again now that the line hears of changes, so that none falls between.
        lines.tell(who, following.version(meeting));
    }
}
