package concordat.domain.pathway.portfolio;

import java.time.Instant;

/**
 * A portfolio that was made.
 *
 * @param fingerprint the SHA-256 of the file
 * @param unreadable how many files could not be put in
 */
public record MadePortfolio(Instant madeAt, long bytes, String fingerprint, int pages, int unreadable) {}
