package concordat.domain.news;

import concordat.domain.shared.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where people get mail, and how often they want it. */
public interface MailAddresses {
    /** Where that person gets mail, locked until the transaction ends. */
    Optional<MailAddress> lock(PersonId person);

    /** Where that person gets mail, as far as the actor may see. */
    Optional<MailAddress> of(PersonId person);

    /** Keeps an address; null takes it away. */
    void keep(PersonId person, @Nullable MailAddress address);

    /** Where the actor gets mail. */
    Optional<MailAddress> own();

    /** Whether the actor wants one mail a day. */
    boolean isDaily();

    /** What the actor wants from now on. */
    void choose(boolean daily);
}
