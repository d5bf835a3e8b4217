package concordat.domain.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The registers of which views can be kept, each with what its address can ask. */
public enum Register {
    AGREEMENTS(
            "Agreements",
            "/agreements",
            "q",
            "type",
            "standing",
            "party",
            "due",
            "stage",
            "force",
            "ends",
            "notice",
            "committee",
            "mine",
            "from",
            "to",
            "binding",
            "deed",
            "flag"),
    OBLIGATIONS("Obligations", "/obligations", "q", "owedBy", "owedTo", "agreement", "status"),
    DECISIONS(
            "Decisions", "/decisions", "q", "committee", "meeting", "agreement", "outcome", "review", "from", "until"),
    ACTIONS("Actions", "/actions", "q", "committee", "organisation", "part", "show");

    /** The longest question that is kept, in characters. */
    public static final int LONGEST = 1_500;

    private static final String SORT = "sort";

    private final String words;
    private final String address;
    // Unmodifiable, as Set.of makes it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> names;

    Register(String words, String address, String... names) {
        this.words = words;
        this.address = address;
        this.names = Set.of(names);
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /**
     * What an address asks of this register, in one form: what it cannot ask, and where in its pages somebody stood, is left
     * out.
     *
     * @throws IllegalArgumentException if it is too long
     */
    public String question(String asked) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String pair : asked.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals > 0 ? pair.substring(0, equals) : "";
            if (names.contains(name) || name.equals(SORT)) {
                kept.put(name, URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        String question = kept.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        if (question.length() > LONGEST) {
            throw new IllegalArgumentException("This filter is too long to be kept as a view.");
        }
        return question;
    }
}
