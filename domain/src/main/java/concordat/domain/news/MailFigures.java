package concordat.domain.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mail of the installation stands.
 *
 * @param waiting mails whose time has come and that have not left
 * @param refused mails of the last thirty days that were given up
 * @param reached when the mail server last took a mail; null if it never did
 * @param away since when it has not been reached; null if it was there at the last attempt
 */
public record MailFigures(
        int waiting, int refused, @Nullable Instant reached, @Nullable Instant away, String message) {}
