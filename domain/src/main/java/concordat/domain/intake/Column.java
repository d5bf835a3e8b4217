package concordat.domain.intake;

import java.util.List;

/**
 * A column of a register as it is brought in.
 *
 * @param key by which it is kept; never changed once files have been brought in
 * @param heading what it is called in the template
 * @param others what else people call it
 * @param required whether every row says something in it
 * @param hint what to write into it, in a sentence
 * @param example something that stands in the template's notes
 */
public record Column(String key, String heading, List<String> others, boolean required, String hint, String example) {
    public Column {
        others = List.copyOf(others);
    }

    /** One in which every row says something. */
    public static Column required(String key, String heading, String hint, String example, String... others) {
        return new Column(key, heading, List.of(others), true, hint, example);
    }

    /** One that may stay empty, or be missing. */
    public static Column optional(String key, String heading, String hint, String example, String... others) {
        return new Column(key, heading, List.of(others), false, hint, example);
    }
}
