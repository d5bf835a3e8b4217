package concordat.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** When the application has started, its node begins to look for jobs. */
@WebListener
public class BeginJobs implements ServletContextListener {
    @Inject
    private JobRunner runner;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        runner.begin();
    }
}
