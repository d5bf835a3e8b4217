package concordat.stack;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Bearer tokens for tests that use the programming interface as one of the demonstration accounts. */
public final class Tokens {
    private Tokens() {}

    /** A token meant for Concordat. */
    public static String bearer(String username) {
        return bearer(username, RunningStack.get().provider());
    }

    /** The same of another stack than the one that all tests share. */
    static String bearer(String username, IdentityProvider provider) {
        return from("concordat-programs", username, provider);
    }

    /** A good token of the same realm that is meant for another application. */
    public static String meantForAnother(String username) {
        return from("another-application", username, RunningStack.get().provider());
    }

    private static String from(String client, String username, IdentityProvider provider) {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "scope",
                        "openid",
                        "username",
                        username,
                        "password",
                        DemoAccount.of(username).password())
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return JsonParser.parseString(answer)
                    .getAsJsonObject()
                    .get("access_token")
                    .getAsString();
        } catch (IOException e) {
            throw new IllegalStateException("No token for " + username, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
