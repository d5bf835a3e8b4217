package concordat.domain.placement;

import concordat.domain.programme.ServiceId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which placements a register shows; what is null or blank does not narrow it.
 *
 * @param text what the name of the service contains
 * @param organisation that runs the service
 * @param year in which the academic year begins
 */
public record PlacementFilter(
        String text,
        @Nullable ServiceId service,
        @Nullable ProfessionId profession,
        @Nullable Integer year,
        @Nullable OrganisationId organisation) {
    /** @throws IllegalArgumentException if the text is too long */
    public PlacementFilter {
        text = Text.optional("text to look for", text, Text.LINE);
    }

    /** All of them. */
    public static PlacementFilter all() {
        return new PlacementFilter("", null, null, null, null);
    }
}
