package concordat.domain.news;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is told, and how.
 *
 * @param address where they get mail; empty if nobody has entered one
 * @param daily whether they get one mail a day
 */
public record NewsSheet(Optional<MailAddress> address, boolean daily, List<MailLine> mails) {
    public NewsSheet {
        mails = List.copyOf(mails);
    }
}
