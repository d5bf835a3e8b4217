package concordat.domain.agreement.obligation;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations a register shows; what is null or blank does not narrow it.
 *
 * @param text what title, details or the title or reference of the agreement contain, in whatever case
 * @param owedBy who owes it today
 * @param owedTo one of those to whom it is owed today
 * @param standing obligations that have a due date of that status, that are done, or that are closed
 */
public record ObligationFilter(
        String text,
        @Nullable OrganisationId owedBy,
        @Nullable OrganisationId owedTo,
        @Nullable AgreementId agreement,
        @Nullable ObligationStanding standing) {
    /** @throws IllegalArgumentException if the text is too long */
    public ObligationFilter {
        text = Text.optional("text to look for", text, Text.LINE);
    }

    /** All of them. */
    public static ObligationFilter all() {
        return new ObligationFilter("", null, null, null, null);
    }

    /** The same with that text. */
    public ObligationFilter containing(String words) {
        return new ObligationFilter(words, owedBy, owedTo, agreement, standing);
    }

    /** The same of what that organisation owes. */
    public ObligationFilter owedBy(@Nullable OrganisationId organisation) {
        return new ObligationFilter(text, organisation, owedTo, agreement, standing);
    }

    /** The same of what is owed to that organisation. */
    public ObligationFilter owedTo(@Nullable OrganisationId organisation) {
        return new ObligationFilter(text, owedBy, organisation, agreement, standing);
    }

    /** The same of that agreement. */
    public ObligationFilter of(@Nullable AgreementId id) {
        return new ObligationFilter(text, owedBy, owedTo, id, standing);
    }

    /** The same of that standing today. */
    public ObligationFilter standing(@Nullable ObligationStanding wanted) {
        return new ObligationFilter(text, owedBy, owedTo, agreement, wanted);
    }
}
