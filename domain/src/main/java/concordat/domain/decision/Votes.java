package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.LegId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import java.util.List;
import java.util.Optional;

/** The votes that have been cast. */
public interface Votes {
    void add(Vote vote);

    void remove(Vote vote);

    /** All of them on a decision, by whomever they were cast and whoever asks: what the outcome is reckoned from. */
    List<CastVote> on(DecisionId decision);

    /** That person's vote in that seat, if they have cast one and the actor may see it. */
    Optional<Vote> find(LegId leg, SeatId seat, PersonId person);

    /** Those that the actor may see by name, in the order of the seats. */
    List<Vote> visible(DecisionId decision);
}
