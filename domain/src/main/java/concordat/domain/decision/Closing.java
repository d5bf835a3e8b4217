package concordat.domain.decision;

import concordat.domain.shared.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a question is closed.
 *
 * @param objections when consensus is declared: the seats of those who object, or ask for a vote
 * @param casting when the votes are equal: how the casting vote was used, or that it was not; of committees in common
 *     one for each committee that needs one (VO-4)
 * @param chosenToPreside whom those present chose to preside, should chair and vice-chair be away or conflicted (MB-8)
 * @param askingForNames the seats of those who ask that votes be recorded by name (VO-9)
 */
public record Closing(
        Mode mode,
        Set<SeatId> objections,
        List<CastingVote> casting,
        Optional<SeatId> chosenToPreside,
        Set<SeatId> askingForNames) {
    public Closing {
        objections = Set.copyOf(objections);
        casting = List.copyOf(casting);
        askingForNames = Set.copyOf(askingForNames);
    }

    /** The chair declares consensus, and nobody objects. */
    public static Closing byConsensus() {
        return new Closing(Mode.CONSENSUS, Set.of(), List.of(), Optional.empty(), Set.of());
    }

    /** The chair declares the result of the vote. */
    public static Closing byVote() {
        return new Closing(Mode.VOTE, Set.of(), List.of(), Optional.empty(), Set.of());
    }

    /** The same, with these objections. */
    public Closing against(SeatId... objecting) {
        return new Closing(mode, Set.of(objecting), casting, chosenToPreside, askingForNames);
    }

    /** The same, with casting votes. */
    public Closing casting(CastingVote... used) {
        return new Closing(mode, objections, List.of(used), chosenToPreside, askingForNames);
    }

    /** The same, presided over by the holder of that seat. */
    public Closing presidedBy(SeatId chosen) {
        return new Closing(mode, objections, casting, Optional.of(chosen), askingForNames);
    }

    /** The same, where the holders of these seats ask for names. */
    public Closing withNamesAskedBy(SeatId... asking) {
        return new Closing(mode, objections, casting, chosenToPreside, Set.of(asking));
    }
}
