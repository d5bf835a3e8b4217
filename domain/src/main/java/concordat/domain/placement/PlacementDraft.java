package concordat.domain.placement;

import concordat.domain.programme.ServiceId;

/**
 * The placements of a service as somebody enters them.
 *
 * @param year in which the academic year begins
 * @param fictional whether it belongs to a demonstration
 */
public record PlacementDraft(
        ServiceId service, ProfessionId profession, int year, PlacementCounts counts, boolean fictional) {}
