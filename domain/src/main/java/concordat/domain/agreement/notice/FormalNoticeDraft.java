package concordat.domain.agreement.notice;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A formal notice that a party gave. Days are days in Europe/London.
 *
 * @param to the party to which it was given; null for all others
 * @param address where it was sent; blank for the address on record of the party that it was given to
 * @param answerDue the last day for an answer; null if none is asked for
 */
public record FormalNoticeDraft(
        FormalNoticeKind kind,
        OrganisationId from,
        @Nullable OrganisationId to,
        LocalDate given,
        Delivery delivery,
        String address,
        String summary,
        @Nullable LocalDate answerDue) {
    /** @throws IllegalArgumentException if the summary is missing, or a text is too long */
    public FormalNoticeDraft {
        address = Text.optional("address", address, Text.SENTENCE);
        summary = Text.required("summary", summary, Text.SENTENCE);
    }
}
