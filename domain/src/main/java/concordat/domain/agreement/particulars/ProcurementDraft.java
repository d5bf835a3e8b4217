package concordat.domain.agreement.particulars;

import concordat.domain.shared.Text;

/**
 * What somebody says of how an agreement was procured.
 *
 * @param ground the justification of a direct award or the exemption relied on, and where the notice or waiver is; may be empty
 *     where the route needs none
 */
public record ProcurementDraft(ProcurementRoute route, String ground) {
    /** @throws IllegalArgumentException if the text is too long */
    public ProcurementDraft {
        ground = Text.optional("ground", ground, Text.SENTENCE);
    }

    /** The route with its ground, in a line. */
    public String words() {
        return route.words() + (ground.isEmpty() ? "" : ". " + ground);
    }
}
