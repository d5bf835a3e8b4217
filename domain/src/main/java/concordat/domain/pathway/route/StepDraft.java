package concordat.domain.pathway.route;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of the route to an award, as somebody words it.
 *
 * @param kind for which kind of trust; null for both
 * @param step what has to be done
 * @param decider who decides, or does it
 * @param before the stage that cannot be reached before it
 * @param majority whether more than half of those who vote have to agree, so that the votes are recorded (US-3)
 * @param source where that is laid down, as far as is known
 * @param confirmed whether that has been checked
 */
public record StepDraft(
        Track track,
        @Nullable OrganisationKind kind,
        String step,
        String decider,
        TrackStage before,
        boolean majority,
        String source,
        boolean confirmed) {
    /** @throws IllegalArgumentException if something is missing or too long, or the route is of no trust */
    public StepDraft {
        step = Text.required("step", step, Text.SENTENCE);
        decider = Text.required("name of who decides", decider, Text.LINE);
        source = Text.required("source", source, Text.SENTENCE);
        if (kind != null && kind != OrganisationKind.NHS_TRUST && kind != OrganisationKind.NHS_FT) {
            throw new IllegalArgumentException("Only NHS trusts and foundation trusts have a route to an award.");
        }
    }
}
