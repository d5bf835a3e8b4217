package concordat.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who follows a meeting as the room's script does, without a browser to draw what it has read: hears of a change
 * on a stream of events, and asks for the parts of the room.
 */
final class Reader implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String cookies;
    private final PreparedMeeting meeting;
    private final Stream<String> events;
    private final CompletableFuture<Boolean> listening = new CompletableFuture<>();
    private volatile Predicate<String> wanted = part -> false;
    private volatile CompletableFuture<Long> seen = new CompletableFuture<>();

    /** Follows it on that node in the session of somebody who has signed in there. */
    Reader(String address, Page signedIn, PreparedMeeting meeting) {
        this.address = address;
        this.meeting = meeting;
        cookies = signedIn.context().cookies(address).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpResponse<Stream<String>> stream = get(meeting.live(), "text/event-stream", BodyHandlers.ofLines());
        events = stream.body();
        Thread ears =
                new Thread(() -> events.filter(line -> line.startsWith("data:")).forEach(line -> look()));
        ears.setDaemon(true);
        // Whoever waits is told why there is nothing more to hear; when it was closed nobody waits.
        ears.setUncaughtExceptionHandler((thread, ended) -> {
            listening.completeExceptionally(ended);
            seen.completeExceptionally(ended);
        });
        ears.start();
        listening.join();
    }

    private void look() {
        String parts =
                get(meeting.fragment(""), "text/html", BodyHandlers.ofString()).body();
        if (wanted.test(parts)) {
            seen.complete(System.currentTimeMillis());
        }
        listening.complete(true);
    }

    /** When what it has read fits for the first time from now on, in milliseconds of the machine's clock. */
    CompletableFuture<Long> awaits(Predicate<String> text) {
        CompletableFuture<Long> awaited = new CompletableFuture<>();
        seen = awaited;
        wanted = text;
        return awaited;
    }

    private <T> HttpResponse<T> get(String path, String accepts, HttpResponse.BodyHandler<T> how) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", accepts)
                .header("Cookie", cookies)
                .build();
        try {
            return client.send(request, how);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        events.close();
    }
}
