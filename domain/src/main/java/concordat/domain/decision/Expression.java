package concordat.domain.decision;

import concordat.domain.shared.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a deciding body expressed its will. */
public sealed interface Expression {

    /** How it is recorded. */
    Mode mode();

    /**
     * The chair declared consensus (VO-1).
     *
     * @param objections the seats of those who objected, or asked for a vote
     */
    record Consensus(Set<SeatId> objections) implements Expression {
        public Consensus {
            objections = Set.copyOf(objections);
        }

        @Override
        public Mode mode() {
            return Mode.CONSENSUS;
        }
    }

    /**
     * A vote was taken (VO-3).
     *
     * @param votes all that were cast, in any order
     * @param casting the casting vote, if there was a tie and one is allowed (VO-4)
     */
    record Votes(List<CastVote> votes, Optional<CastingVote> casting) implements Expression {
        public Votes {
            votes = List.copyOf(votes);
        }

        @Override
        public Mode mode() {
            return Mode.VOTE;
        }
    }
}
