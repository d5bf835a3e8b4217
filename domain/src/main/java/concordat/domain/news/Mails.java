package concordat.domain.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails that are to be sent, and were. */
public interface Mails {
    /** Leaves word, in the transaction that runs, for everybody reached by it who has an address, but not for whoever acts. */
    void tell(List<Announcement> news);

    /** Takes the mail that has been due longest, or whose sender has not been heard of since its lease was over. */
    Optional<OutgoingMail> take(UUID lease, Instant now, Instant until);

    /** Says what became of a mail; nothing happens if it is no longer held by that lease. */
    void end(OutgoingMail mail, MailState state, Instant at, String message);

    /**
     * Lets a mail wait for another attempt.
     *
     * @param counted whether this one counts
     */
    void retry(OutgoingMail mail, Instant due, boolean counted, String message);

    /** Says that the mail server took a mail, or could not be reached. */
    void server(boolean reached, Instant at, String message);

    /** The newest mails to the actor. */
    List<MailLine> own(int most);

    /** How the mail of the installation stands, for an administrator. */
    MailFigures figures(Instant now);

    /** Takes mails off that left, or had nothing to say, before that instant. */
    int forget(Instant before);
}
