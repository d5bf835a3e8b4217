package concordat.domain.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a cell can stand for, by the words under which each goes, without regard to case and spaces. Words under which two go
 * stand for neither.
 */
public final class Options<T> {
    private static final int MOST_SHOWN = 25;

    private final Map<String, T> byWords = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> shown = new LinkedHashSet<>();

    /**
     * Adds one.
     *
     * @param as how it is offered to whoever wrote something else
     * @param others other words under which it goes
     */
    public Options<T> and(T option, String as, List<String> others) {
        shown.add(as);
        List<String> all = new ArrayList<>(others);
        all.add(as);
        all.stream()
                .map(Options::plain)
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words -> {
                    T other = byWords.putIfAbsent(words, option);
                    if (other != null && !other.equals(option)) {
                        ambiguous.add(words);
                    }
                });
        return this;
    }

    /** The one that goes under those words. */
    Optional<T> find(String words) {
        String plain = plain(words);
        return ambiguous.contains(plain) ? Optional.empty() : Optional.ofNullable(byWords.get(plain));
    }

    /** Why these words stand for none. */
    String refusal(String words) {
        if (ambiguous.contains(plain(words))) {
            return "stands for more than one here. Write which, by its code or reference.";
        }
        if (shown.isEmpty()) {
            return "is not known here. Put it on record first.";
        }
        String more = shown.size() > MOST_SHOWN ? " …" : "";
        return "is not known here. Write one of: "
                + String.join("; ", shown.stream().limit(MOST_SHOWN).toList()) + more + ".";
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
