package concordat.domain.pathway;

import concordat.domain.shared.Rule;

/** What holds for a trust's way to university status. */
public enum TrackRule implements Rule {
    TRACK_IS_OF_A_TRUST_OF_THE_PARTNERSHIP(
            "US-1", "A status track belongs to an NHS trust or foundation trust of the partnership."),
    TRACK_IS_OPENED_ONCE("US-1", "{0} already has a track for: {1}."),
    STAGE_FOLLOWS("US-1", "From \"{0}\" this track cannot go to \"{1}\"."),
    STAGE_IS_NOT_REACHED_IN_THE_FUTURE("US-1", "A stage cannot have been reached after today, {0}."),
    STAGES_ARE_REACHED_IN_TURN(
            "US-1", "The stage before was reached on {0}; this one cannot have been reached earlier."),
    EVIDENCE_IS_NOT_OF_THE_FUTURE("US-4", "Evidence cannot be dated after today, {0}."),
    EVIDENCE_IS_WITHDRAWN_ONCE("US-4", "This evidence has been withdrawn already.");

    private final String id;
    private final String message;

    TrackRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
