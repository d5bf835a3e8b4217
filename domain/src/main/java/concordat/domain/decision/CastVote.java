package concordat.domain.decision;

import concordat.domain.shared.LegId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;

/** One person's vote in one seat on one leg, as it is counted. */
public record CastVote(LegId leg, SeatId seat, PersonId person, Ballot ballot) {}
