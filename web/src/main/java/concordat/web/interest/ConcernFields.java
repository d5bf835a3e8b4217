package concordat.web.interest;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.KnownConcern;
import concordat.web.look.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an interest or an item is about, as forms ask for it: chosen among what is on record, or by name. */
public final class ConcernFields {
    private ConcernFields() {}

    /** What is on record, to choose from: organisations first. */
    public static List<Option> options(List<KnownConcern> known) {
        return known.stream()
                .map(each -> Option.of(key(each.concern()), each.concern().name() + " (" + each.alsoCalled() + ")"))
                .toList();
    }

    /** How a form names something on record. */
    public static String key(Concern concern) {
        return concern.kind() + ":" + concern.known();
    }

    /** What such a key names; nothing if it is none. The record itself is looked up when it is used. */
    public static Optional<Concern> parse(String key) {
        String[] parts = key.split(":", 2);
        return Arrays.stream(ConcernKind.values())
                .filter(kind -> parts.length == 2 && kind.name().equals(parts[0]))
                .findFirst()
                .map(kind -> new Concern(kind, kind.words(), UUID.fromString(parts[1])));
    }
}
