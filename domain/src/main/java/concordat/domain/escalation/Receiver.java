package concordat.domain.escalation;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * The body that is asked.
 *
 * @param body how it is called, such as "LPT Trust Board"
 * @param organisation the party whose parent body it is; null if it is none of these
 * @param committee the committee, if it is one of the partnership; else null
 */
public record Receiver(String body, @Nullable OrganisationId organisation, @Nullable CommitteeId committee) {
    /** @throws IllegalArgumentException if it has no name, or is two bodies at once */
    public Receiver {
        body = Text.required("body that receives it", body, Text.LINE);
        if (organisation != null && committee != null) {
            throw new IllegalArgumentException("Choose one body.");
        }
    }

    /** The parent body of a party. */
    public static Receiver parentBody(OrganisationId organisation, String body) {
        return new Receiver(body, organisation, null);
    }

    /** A committee of the partnership. */
    public static Receiver committee(CommitteeId committee, String name) {
        return new Receiver(name, null, committee);
    }

    /** A body of which no more is known than its name. */
    public static Receiver named(String body) {
        return new Receiver(body, null, null);
    }
}
