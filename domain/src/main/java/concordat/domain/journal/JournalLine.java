package concordat.domain.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the journal as a list shows it.
 *
 * @param position its place among all entries of the installation, without gaps
 * @param recordedAt when it was written; never earlier than the entry before
 * @param who the name of who acted
 * @param capacity in which capacity; blank where none was needed
 * @param kind what happened, such as {@code VoteCast}
 * @param subjectKind to what kind of thing
 * @param subject to which
 * @param reference how people refer to it; blank if by nothing
 * @param hash the entry's SHA-256 as 64 hexadecimal digits
 */
public record JournalLine(
        long position,
        Instant recordedAt,
        String who,
        String capacity,
        String kind,
        String subjectKind,
        UUID subject,
        String reference,
        String hash) {

    /** What happened, in words: "Vote cast". */
    public String happened() {
        String spaced = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ENGLISH);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
