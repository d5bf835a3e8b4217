package concordat.domain.news;

import java.time.Instant;

/**
 * A mail that its reader got, or that the mail server refused. What it was about is not kept: they may not see it any more.
 *
 * @param daily whether it was a day's mail
 * @param at when it was sent, or given up
 */
public record MailLine(MailId id, boolean daily, MailState state, Instant at, String message) {}
