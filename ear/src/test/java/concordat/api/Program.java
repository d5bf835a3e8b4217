package concordat.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import concordat.stack.RunningStack;
import concordat.stack.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program that uses the API with somebody's token, or without one. */
final class Program {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final @Nullable String token;

    private Program(@Nullable String token) {
        this.token = token;
    }

    static Program of(String account) {
        return new Program(Tokens.bearer(account));
    }

    static Program withoutToken() {
        return new Program(null);
    }

    static Program withTokenForAnother(String account) {
        return new Program(Tokens.meantForAnother(account));
    }

    Answer get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Downloads a file to there. */
    void download(String address, Path to) {
        try {
            HttpResponse<Path> answer =
                    CLIENT.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofFile(to));
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " for " + address);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Answer post(String address, String body, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file as it is. */
    Answer upload(String address, byte[] file, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    Answer put(String address, String body, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Every row of a list, page after page. */
    List<JsonObject> all(String list) {
        List<JsonObject> rows = new ArrayList<>();
        String address = "/api/v1" + list;
        while (!address.isEmpty()) {
            JsonObject page = ok(send(absolute(address).GET())).object();
            page.getAsJsonArray("items").forEach(row -> rows.add(row.getAsJsonObject()));
            address = page.has("next") ? page.get("next").getAsString() : "";
        }
        return rows;
    }

    private static Answer ok(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = absolute("/api/v1" + address);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder absolute(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(RunningStack.get().address() + address));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the server answered. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonObject object() {
            return JsonParser.parseString(body()).getAsJsonObject();
        }

        /** A text of the answer; empty if it is missing. */
        String text(String member) {
            return Optional.ofNullable(object().get(member))
                    .map(JsonElement::getAsString)
                    .orElse("");
        }
    }
}
