package concordat.domain.pack;

import java.time.Instant;
import java.util.Map;

/**
 * A pack that was made.
 *
 * @param fingerprint the SHA-256 of the file
 * @param lengths how many pages each paper takes, cover sheet included, by its label
 * @param unreadable how many files could not be put in, although there is a PDF of them
 */
public record MadePack(
        Instant madeAt, long bytes, String fingerprint, int pages, Map<String, Integer> lengths, int unreadable) {
    public MadePack {
        lengths = Map.copyOf(lengths);
    }
}
