package concordat.domain.committee;

import concordat.domain.shared.Text;

/**
 * An organisation as it joins a committee.
 *
 * @param parentBody the board or council to which the committee reports, such as "Trust Board"
 * @param delegates whether it delegates functions to the committee
 * @param needsConfirmation whether its parent body confirms what is decided for it (LF-10)
 */
public record NewParty(
        OrganisationFacts organisation, String parentBody, boolean delegates, boolean needsConfirmation) {
    public NewParty {
        parentBody = Text.required("parent body", parentBody, Text.LINE);
    }
}
