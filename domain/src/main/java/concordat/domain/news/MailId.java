package concordat.domain.news;

import java.util.UUID;

/** A mail to one person; what its Message-ID is made of, so that however often it is sent it is one mail. */
public record MailId(UUID value) {}
