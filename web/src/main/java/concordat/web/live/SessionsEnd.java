package concordat.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** When a session ends, by signing out or by itself, its streams end too. */
@WebListener
public class SessionsEnd implements HttpSessionListener {
    @Inject
    private LiveLines lines;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        lines.endOf(event.getSession().getId());
    }
}
