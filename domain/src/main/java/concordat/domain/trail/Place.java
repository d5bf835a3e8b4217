package concordat.domain.trail;

import java.util.UUID;

/** One thing on a trail, named by what it is and its id. */
public record Place(TrailKind kind, UUID id) {}
