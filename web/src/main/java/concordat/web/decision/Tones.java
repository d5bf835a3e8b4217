package concordat.web.decision;

import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.decision.Verdict;

/** The colours that go with the words of a decision; never a colour without its word (AC-5). */
final class Tones {
    private Tones() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case APPROVED, APPROVED_WITH_CONDITIONS, RATIFIED, ENDORSED, RECOMMENDED -> "good";
            case NOT_APPROVED -> "bad";
            case DEFERRED, REFERRED -> "attention";
            case NOTED, WITHDRAWN -> "neutral";
        };
    }

    static String of(Standing standing) {
        return switch (standing) {
            case IN_EFFECT, AMENDED, RATIFIED -> "good";
            case NO_DECISION,
                    NOT_CONFIRMED,
                    NOT_CONFIRMED_IN_TIME,
                    NOT_AGREED_BY_ALL,
                    NOT_CARRIED,
                    NOT_RATIFIED,
                    RESCINDED -> "bad";
            case PROVISIONAL,
                    TAKEN_AWAITING_RATIFICATION,
                    CALLED_IN,
                    AWAITING_PARENT,
                    AWAITING_CONFIRMATION,
                    DEFERRED,
                    REFERRED,
                    NOT_YET_IN_EFFECT -> "attention";
            case OPEN -> "info";
            case WITHDRAWN, LAPSED, SUPERSEDED -> "neutral";
        };
    }

    /** What is said in place of an outcome where there is none. */
    static String words(DecisionState state) {
        return switch (state) {
            case OPEN -> "Not yet decided";
            case PROVISIONAL -> "Agreed provisionally";
            case CALLED_IN -> "Called in to a meeting";
            case NEXT_BUSINESS, DECLARED, TAKEN -> "No decision";
        };
    }

    static String of(DecisionState state) {
        return switch (state) {
            case OPEN -> "info";
            case PROVISIONAL, CALLED_IN -> "attention";
            case NEXT_BUSINESS, DECLARED, TAKEN -> "bad";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case CARRIED -> "good";
            case NOT_CARRIED, NOT_QUORATE -> "bad";
            case CASTING_VOTE_AWAITED, VOTE_AWAITED -> "attention";
        };
    }
}
