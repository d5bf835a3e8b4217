package concordat.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a register: so many rows after that position, so that any page costs the same.
 *
 * @param size at most so many rows, 1 to {@value #LARGEST}
 * @param after the last row of the page before; null for the first page
 */
public record Keyset(int size, @Nullable Position after) {
    /** How many rows a register shows. */
    public static final int USUAL = 50;

    /** The most that anybody may ask for at once. */
    public static final int LARGEST = 500;

    /** @throws IllegalArgumentException if the size is out of bounds */
    public Keyset {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST + " rows.");
        }
    }

    /** The first page of the usual size. */
    public static Keyset first() {
        return new Keyset(USUAL, null);
    }

    /** The page after that position, as a link names it; the first page without one. */
    public static Keyset after(@Nullable String token) {
        return new Keyset(USUAL, token == null || token.isBlank() ? null : Position.parse(token));
    }

    /** The same page with so many rows. */
    public Keyset ofSize(int rows) {
        return new Keyset(rows, after);
    }

    /**
     * Where a row stands in a sorted register.
     *
     * @param sortValue its value in the column sorted by, as text: dates and instants in ISO 8601
     * @param id its id, which decides between equal values
     */
    public record Position(String sortValue, UUID id) {
        /** As a link carries it: URL-safe, and of no meaning to people. */
        public String token() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((id + sortValue).getBytes(StandardCharsets.UTF_8));
        }

        /** @throws IllegalArgumentException if it is not a token made here */
        public static Position parse(String token) {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.length() < 36) {
                throw new IllegalArgumentException("This is not the position of a row.");
            }
            return new Position(text.substring(36), UUID.fromString(text.substring(0, 36)));
        }
    }
}
