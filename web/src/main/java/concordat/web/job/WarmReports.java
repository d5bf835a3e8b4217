package concordat.web.job;

import concordat.domain.board.ReportWarmUp;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** When the application has started, its node writes a report of nothing, beside what it is asked for. */
@WebListener
public class WarmReports implements ServletContextListener {
    @Inject
    private ReportWarmUp reports;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        executor.execute(reports::run);
    }
}
