package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A service as the catalogue shows it, with its organisation's short name.
 *
 * @param places the places for students of all professions in the academic year that was asked for; null if none is on record
 * @param placesUsed how many of them are used
 * @param research how many research projects touch it that are planned, under way or paused
 * @param listed false if it has been taken off the catalogue
 */
public record ServiceRow(
        ServiceId id,
        long version,
        OrganisationId organisation,
        String organisationName,
        String name,
        boolean fictional,
        @Nullable Integer places,
        @Nullable Integer placesUsed,
        int research,
        boolean listed) {}
