package concordat.web.api;

import concordat.web.error.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a program gave, read field by field: what is wrong is said of the field in which it is. */
final class Given {
    private Given() {}

    /** The id in that field; null if it is missing. */
    static <T> @Nullable T id(String field, @Nullable String text, Function<UUID, T> id) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return id.apply(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException broken) {
            throw Unreadable.in(field, "Give an id, such as 0192f3a0-0000-7000-8000-000000000001.");
        }
    }

    /** The day in that field; null if it is missing. */
    static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException broken) {
            throw Unreadable.in(field, "Give a day such as 2026-03-31.");
        }
    }

    /** The last day of a span, as the first day after it; null if it is missing. */
    static @Nullable LocalDate dayAfter(String field, @Nullable String text) {
        LocalDate last = day(field, text);
        return last == null ? null : last.plusDays(1);
    }

    /** The choice in that field, in whatever case and with hyphens for underscores; null if it is missing. */
    static <E extends Enum<E>> @Nullable E choice(String field, @Nullable String text, Class<E> choices) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name()
                        .equals(text.strip().toUpperCase(Locale.ENGLISH).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> Unreadable.in(
                        field,
                        "Give one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** What must be there. */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Unreadable.in(field, "This is missing.");
        }
        return value;
    }

    /** What is made of that field; what its own type refuses is said of the field. */
    static <T> T in(String field, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            throw Unreadable.in(field, String.valueOf(refused.getMessage()));
        }
    }

    /** The elements of a list that may be missing. */
    static <T> List<T> list(@Nullable List<T> elements) {
        return elements == null ? List.of() : elements;
    }

    /** A text that may be missing. */
    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
