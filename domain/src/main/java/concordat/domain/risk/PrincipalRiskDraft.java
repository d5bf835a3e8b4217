package concordat.domain.risk;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to put on record of a principal risk. What a line of the framework must have, but has not yet, is
 * named on page and sheet (RK-4): only what the risk is, its category, its lead committee and its holders are asked for.
 *
 * @param aim the aim of the partnership that it threatens; null if its objective is in words, or not on record
 * @param objective in words; may be empty
 * @param cause if this; may be empty
 * @param event then that may happen
 * @param effect resulting in this; may be empty
 * @param lead the executive who answers for it; may be empty
 * @param leadOrganisation where they work; null if there is no lead
 * @param committee the committee that reviews it
 * @param confidential whether it is for those only who see Part 2 of that committee
 * @param holders the partners that hold it (RK-6)
 * @param nextReview null if none is agreed
 */
public record PrincipalRiskDraft(
        @Nullable PurposeId aim,
        String objective,
        String cause,
        String event,
        String effect,
        RiskCategory category,
        String lead,
        @Nullable OrganisationId leadOrganisation,
        CommitteeId committee,
        boolean confidential,
        List<OrganisationId> holders,
        String controls,
        String gapsInControl,
        String gapsInAssurance,
        @Nullable LocalDate nextReview) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public PrincipalRiskDraft {
        objective = Text.optional("objective", objective, Text.SENTENCE);
        cause = Text.optional("cause", cause, Text.SENTENCE);
        event = Text.required("event", event, Text.SENTENCE);
        effect = Text.optional("effect", effect, Text.SENTENCE);
        lead = Text.optional("executive lead", lead, Text.LINE);
        holders = holders.stream().distinct().toList();
        controls = Text.optional("controls", controls, Text.SENTENCE);
        gapsInControl = Text.optional("gaps in control", gapsInControl, Text.SENTENCE);
        gapsInAssurance = Text.optional("gaps in assurance", gapsInAssurance, Text.SENTENCE);
    }
}
