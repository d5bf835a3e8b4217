package concordat.domain.trail;

import concordat.domain.action.ActionState;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.pathway.TrackStage;
import concordat.domain.programme.ProgrammeStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a trail leads over, in its order: an agreement with its clauses first, what is reached by them last. */
public enum TrailKind {
    AGREEMENT("Agreement", 0),
    CLAUSE("Clause", 1),
    OBLIGATION("Obligation", 2),
    DECISION("Decision", 3),
    ACTION("Action", 4),
    /** What was put on record when an obligation was met. */
    FULFILMENT("Obligation met", 5),
    /** A note of evidence on a track to university status. */
    EVIDENCE("Evidence", 5),
    PROGRAMME("Programme", 6),
    TRACK("Track to university status", 7),
    /** A purpose of the partnership's own agreement. */
    AIM("Aim", 8);

    private final String words;
    private final int place;

    TrailKind(String words, int place) {
        this.words = words;
        this.place = place;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Its place in the order of the trail, from 0 on; whatever leads to something has a lower place. */
    public int place() {
        return place;
    }

    /**
     * Whether something of this kind can bear a link, standing as it does: a decision that was carried, an action that was
     * not cancelled, evidence that was neither withdrawn nor replaced, a programme that was not stopped.
     *
     * @param standing the name of its state, as it is kept
     */
    boolean bears(String standing) {
        return switch (this) {
            case DECISION -> carried().contains(standing);
            case ACTION -> !standing.equals(ActionState.CANCELLED.name());
            case EVIDENCE -> !isPast(standing);
            case PROGRAMME -> !standing.equals(ProgrammeStatus.STOPPED.name());
            case AGREEMENT, CLAUSE, OBLIGATION, FULFILMENT, TRACK, AIM -> true;
        };
    }

    /** The state of something of this kind as people read it, of its name as it is kept; empty where there is none to tell. */
    String words(String standing) {
        return switch (this) {
            case AGREEMENT -> AgreementStage.valueOf(standing).words();
            case DECISION -> decided(standing);
            case ACTION, OBLIGATION -> plain(standing);
            case EVIDENCE -> isPast(standing) ? plain(standing) : "";
            case PROGRAMME -> ProgrammeStatus.valueOf(standing).words();
            case TRACK -> TrackStage.valueOf(standing).words();
            case CLAUSE, FULFILMENT, AIM -> "";
        };
    }

    /** Whether evidence of that standing no longer holds, or not in these words. */
    private static boolean isPast(String standing) {
        return standing.equals(TrailPoint.WITHDRAWN) || standing.equals(TrailPoint.REPLACED);
    }

    /** What came of it; of one that was not decided, how far it came. */
    private static String decided(String standing) {
        return Arrays.stream(DecisionState.values())
                .filter(state -> state.name().equals(standing))
                .map(state -> capital(state.words()))
                .findFirst()
                .orElseGet(() -> Outcome.valueOf(standing).words());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    private static String plain(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }

    /** The outcomes of decisions that carry something out: what binds, and what an advisory committee recommends. */
    public static Set<String> carried() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.isBinding() || outcome == Outcome.ENDORSED || outcome == Outcome.RECOMMENDED)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
