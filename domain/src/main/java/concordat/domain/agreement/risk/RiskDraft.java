package concordat.domain.agreement.risk;

import concordat.domain.risk.RiskScore;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to put on record of a risk: if something is so, then something may happen, resulting in something else.
 *
 * @param party the party that owns it
 * @param owner who there; may be empty
 * @param initial before controls
 * @param current with the controls that there are
 * @param target what is aimed for
 * @param nextReview null if none is agreed
 */
public record RiskDraft(
        String cause,
        String event,
        String effect,
        OrganisationId party,
        String owner,
        RiskScore initial,
        RiskScore current,
        RiskScore target,
        String controls,
        String gaps,
        @Nullable LocalDate nextReview) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public RiskDraft {
        cause = Text.required("cause", cause, Text.SENTENCE);
        event = Text.required("event", event, Text.SENTENCE);
        effect = Text.required("effect", effect, Text.SENTENCE);
        owner = Text.optional("owner", owner, Text.LINE);
        controls = Text.optional("controls", controls, Text.SENTENCE);
        gaps = Text.optional("gaps", gaps, Text.SENTENCE);
    }

    /** Whether initial, current and target score fall in this order, as is expected (RK-3). */
    public boolean isInOrder() {
        return RiskScore.fall(initial, current, target);
    }
}
