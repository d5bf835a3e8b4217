package concordat.domain.agreement.text;

import concordat.domain.shared.Text;

/**
 * What a clause or schedule says.
 *
 * @param binding whether it binds in law (AG-9)
 */
public record ClauseWords(String heading, String wording, boolean binding) {
    /** @throws IllegalArgumentException if heading or wording is missing or too long */
    public ClauseWords {
        heading = Text.required("heading", heading, Text.LINE);
        // Browsers send line breaks as two characters: the same words are the same text.
        wording = Text.required("wording", wording.replace("\r\n", "\n"), Text.BODY);
    }
}
