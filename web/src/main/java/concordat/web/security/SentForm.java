package concordat.web.security;

import concordat.domain.people.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form as it is sent and as it is kept; and a request for its page that carries its fields as if they were sent now. */
final class SentForm extends HttpServletRequestWrapper {
    private final Map<String, String[]> fields;

    private SentForm(HttpServletRequest asked, Map<String, String[]> fields) {
        super(asked);
        this.fields = fields;
    }

    /** What this request sends. @throws IllegalArgumentException if it is too long to be kept */
    static KeptForm of(HttpServletRequest sent) {
        return new KeptForm(
                address(sent),
                sent.getParameterMap().entrySet().stream()
                        .flatMap(field -> Arrays.stream(field.getValue())
                                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&")));
    }

    /** The same request with the fields of what was sent to its address before. */
    static HttpServletRequest again(HttpServletRequest asked, KeptForm kept) {
        return new SentForm(
                asked,
                Stream.of(kept.fields().split("&", -1))
                        .map(field -> field.split("=", 2))
                        .collect(Collectors.toMap(
                                field -> decoded(field[0]),
                                field -> new String[] {field.length < 2 ? "" : decoded(field[1])},
                                (one, more) -> Stream.of(one, more)
                                        .flatMap(Arrays::stream)
                                        .toArray(String[]::new),
                                LinkedHashMap::new)));
    }

    /** The same request as if it had sent nothing. */
    static HttpServletRequest unread(HttpServletRequest asked) {
        return new SentForm(asked, Map.of());
    }

    /** Where a request goes: path and question, as the browser wrote them. */
    static String address(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String @Nullable [] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
