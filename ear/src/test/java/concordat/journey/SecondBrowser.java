package concordat.journey;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody else at a browser while the test works at its own: on a thread and in a Chromium of their own, because
 * Playwright's pages belong to the thread that opened them.
 */
final class SecondBrowser implements AfterEachCallback {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Browser browser = new Browser();

    /** Does something there, one after the other. What it throws, {@link CompletableFuture#join} throws as its cause. */
    <T> CompletableFuture<T> does(Function<Browser, T> act) {
        return CompletableFuture.supplyAsync(() -> act.apply(browser), thread);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        does(with -> {
                    with.afterEach(context);
                    Browser.leaveThread();
                    return with;
                })
                .join();
        thread.shutdown();
    }
}
