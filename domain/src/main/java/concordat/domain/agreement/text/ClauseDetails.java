package concordat.domain.agreement.text;

import concordat.domain.shared.AgreementId;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a draft.
 *
 * @param version what a change of its words must name, so that nobody's are lost
 * @param model the model wording from which it was drafted; null if it was written anew
 */
public record ClauseDetails(
        ClauseId id,
        long version,
        AgreementId agreement,
        ClausePart part,
        ClauseWords words,
        @Nullable WordingDetails model) {}
