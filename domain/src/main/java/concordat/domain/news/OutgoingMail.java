package concordat.domain.news;

import concordat.domain.shared.PersonId;
import java.util.List;
import java.util.UUID;

/**
 * A mail whose time has come, held by the job that sends it.
 *
 * @param to the address, as it is now; blank if there is none any more
 * @param digest whether it is a day's mail
 * @param news what to tell, in the order in which it happened
 */
public record OutgoingMail(
        MailId id, PersonId person, String to, boolean digest, int attempt, UUID lease, List<Piece> news) {
    public OutgoingMail {
        news = List.copyOf(news);
    }

    /** One thing to tell. */
    public record Piece(String kind, UUID subject) {}
}
