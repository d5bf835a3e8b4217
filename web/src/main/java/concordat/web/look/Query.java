package concordat.web.look;

import concordat.domain.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The question that the page's address asks, and the address of a slightly different one: the same register sorted
 * otherwise, or its next page. Only the address is read, never the body of a POST.
 */
@Named
@RequestScoped
public class Query {
    private final String page;
    private final String question;

    @Inject
    Query(HttpServletRequest request) {
        this(request.getRequestURI(), request.getQueryString());
    }

    Query(String page, @Nullable String question) {
        this.page = page;
        this.question = question == null ? "" : question;
    }

    /** The value in the address; empty if it has none. */
    public String get(String name) {
        return parameters().getOrDefault(name, "");
    }

    /** The id in the address. @throws NotFound if it is missing or no id at all: alike for what is not visible */
    public UUID id(String name) {
        try {
            return UUID.fromString(get(name));
        } catch (IllegalArgumentException broken) {
            throw new NotFound("page");
        }
    }

    /** The date in the address, however it was written; null if it has none, or none that can be understood. */
    public @Nullable LocalDate date(String name) {
        if (get(name).isBlank()) {
            return null;
        }
        try {
            return DateText.read(get(name));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The dates of the filter that cannot be understood, as they were written. */
    public List<String> strangeDates(String... names) {
        return Arrays.stream(names)
                .filter(name -> !get(name).isBlank() && date(name) == null)
                .map(this::get)
                .toList();
    }

    /** Whether the address has that value. */
    public boolean is(String name, Object value) {
        return get(name).equals(value.toString());
    }

    /** Whether the address asks nothing at all, as the entries of the menu do. */
    public boolean isBare() {
        return question.isEmpty();
    }

    /** All that the address asks, as its part after the question mark. */
    public String question() {
        return question;
    }

    /** Whether the address narrows the register by anything but sorting and paging. */
    public boolean isFiltered() {
        return parameters().entrySet().stream()
                .anyMatch(each -> !each.getValue().isEmpty() && !isAboutOrder(each.getKey()));
    }

    /** This page with one value changed, from the first page on: a sort order or a filter. */
    public String with(String name, String value) {
        Map<String, String> changed = parameters();
        changed.keySet().removeIf(Query::isCursor);
        changed.put(name, value);
        return address(changed);
    }

    /** Another page of the same register: {@code cursor} is "after" or "before", {@code at} the key to go on from; or "page" and its number. */
    public String page(String cursor, String at) {
        Map<String, String> changed = parameters();
        changed.keySet().removeIf(Query::isCursor);
        changed.put(cursor, at);
        return address(changed);
    }

    /** The order that a heading leads to: its own, or the reverse if the register has its own already. */
    public String sortedBy(String key) {
        return with("sort", get("sort").equals(key) ? "-" + key : key);
    }

    /** How the register is sorted by that key, in the words of {@code aria-sort}. */
    public String sorting(String key) {
        String sort = get("sort");
        return sort.equals(key) ? "ascending" : sort.equals("-" + key) ? "descending" : "none";
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : question.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private String address(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return page + (query.isEmpty() ? "" : "?" + query);
    }

    private static boolean isAboutOrder(String name) {
        return name.equals("sort") || name.equals("view") || isCursor(name);
    }

    private static boolean isCursor(String name) {
        return name.equals("after") || name.equals("before") || name.equals("page");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
