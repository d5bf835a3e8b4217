package concordat.web.job;

import concordat.domain.board.HelpingHands;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** The threads on which the server does other work, too. */
@ApplicationScoped
class ServerHands implements HelpingHands {
    @Resource
    private ManagedExecutorService executor;

    @SuppressWarnings("NullAway.Init")
    ServerHands() {}

    @Override
    public void execute(Runnable work) {
        executor.execute(work);
    }
}
