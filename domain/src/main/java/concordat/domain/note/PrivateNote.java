package concordat.domain.note;

import concordat.domain.paper.PaperId;
import concordat.domain.shared.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * What a reader has noted on a paper for themselves: it stays with the paper when another version of it comes, and nobody else reads it.
 *
 * @param version which version of the paper they had before them
 * @param page where in it, such as "A-12"; may be empty
 * @param at when it was written, or changed last
 */
public record PrivateNote(UUID id, PaperId paper, int version, String page, String text, Instant at) {
    /** The most characters of a note. */
    public static final int LONGEST = 5_000;

    private static final int PAGE = 20;

    /** @throws IllegalArgumentException if it is empty or too long */
    public PrivateNote {
        page = Text.optional("page", page, PAGE);
        text = Text.required("note", text, LONGEST);
    }
}
