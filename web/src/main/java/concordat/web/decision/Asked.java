package concordat.web.decision;

import concordat.domain.decision.Outcome;

/** What a question asks of a committee, in the words of a motion. */
public final class Asked {
    private Asked() {}

    /** "Approve", "Note" and the like. */
    public static String words(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "Approve";
            case APPROVED_WITH_CONDITIONS -> "Approve with conditions";
            case DEFERRED -> "Defer to a date";
            case REFERRED -> "Refer to another body";
            case NOTED -> "Note";
            case ENDORSED -> "Endorse";
            case RECOMMENDED -> "Recommend to the parent bodies";
            case RATIFIED -> "Ratify";
            case NOT_APPROVED, WITHDRAWN -> outcome.words();
        };
    }
}
