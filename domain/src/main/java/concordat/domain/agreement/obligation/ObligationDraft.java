package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an obligation is to say.
 *
 * @param title what is owed, in a line
 * @param details the same at length; may be empty
 * @param owedTo one party or several, of which each accepts for itself that it was met
 * @param clause from which clause of the agreement's text it follows; null if that is not on record
 * @param clauseReference which clause it is, in words, if the text is not on record; may be empty
 * @param responsible who answers for it at the party that owes it; null if nobody is named
 */
public record ObligationDraft(
        String title,
        String details,
        OrganisationId owedBy,
        List<OrganisationId> owedTo,
        @Nullable ClauseId clause,
        String clauseReference,
        @Nullable Responsible responsible,
        Recurrence recurrence) {
    /** @throws IllegalArgumentException if a text is missing or too long, or the clause is named twice */
    public ObligationDraft {
        title = Text.required("title of what is owed", title, Text.LINE);
        details = Text.optional("details", details, Text.SENTENCE);
        clauseReference = Text.optional("clause", clauseReference, Text.LINE);
        owedTo = List.copyOf(owedTo);
        if (clause != null && !clauseReference.isEmpty()) {
            throw new IllegalArgumentException("Choose a clause of the text or enter one in words, not both.");
        }
    }

    /** What one party owes others, without more. */
    public static ObligationDraft of(
            String title, OrganisationId owedBy, List<OrganisationId> owedTo, Recurrence recurrence) {
        return new ObligationDraft(title, "", owedBy, owedTo, null, "", null, recurrence);
    }

    /** The same with details. */
    public ObligationDraft detailed(String words) {
        return new ObligationDraft(title, words, owedBy, owedTo, clause, clauseReference, responsible, recurrence);
    }

    /** The same from that clause of the text. */
    public ObligationDraft from(ClauseId id) {
        return new ObligationDraft(title, details, owedBy, owedTo, id, "", responsible, recurrence);
    }

    /** The same from a clause that is named in words. */
    public ObligationDraft from(String words) {
        return new ObligationDraft(title, details, owedBy, owedTo, null, words, responsible, recurrence);
    }

    /** The same with somebody who answers for it. */
    public ObligationDraft answeredForBy(@Nullable Responsible somebody) {
        return new ObligationDraft(title, details, owedBy, owedTo, clause, clauseReference, somebody, recurrence);
    }
}
