package concordat.domain.programme;

import concordat.domain.shared.PartnershipId;

/**
 * One programme with all that is on record of it.
 *
 * @param version what a change must name, so that nobody's words are lost
 */
public record ProgrammeDetails(ProgrammeId id, long version, PartnershipId partnership, ProgrammeEntry entry) {}
