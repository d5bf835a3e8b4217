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
    STEPS_COME_FIRST("US-2", "Before \"{0}\" these steps have to be on record: {1}."),
    AWARD_NAMES_ITS_AUTHORITY(
            "US-1", "Record the award itself: by which authority it was made, when, until when, and what proves it."),
    AWARD_IS_PROVED("US-1", "Enter what proves the award, or choose the decision that does."),
    AWARD_EXPIRES_LATER("US-1", "An award expires after the day on which it was made."),
    AWARD_OF_A_NAME_SAYS_IT(
            "US-2", "An award of a name says which: enter the new name, and leave it empty for any other award."),
    NAME_OF_A_FOUNDATION_TRUST_SAYS_SO(
            "US-3", "The name of a foundation trust has to contain \"NHS Foundation Trust\"."),
    EVIDENCE_IS_NOT_OF_THE_FUTURE("US-4", "Evidence cannot be dated after today, {0}."),
    EVIDENCE_IS_WITHDRAWN_ONCE("US-4", "This evidence has been withdrawn already."),
    EVIDENCE_IS_REVISED_AS_IT_STANDS("US-4", "A later revision has replaced this one: go on from that."),
    EVIDENCE_IS_REVIEWED_LATER("US-4", "The review must come after the date of the evidence."),
    EVIDENCE_IS_THERE(
            "US-4",
            "There is no such record that can be evidence: a decision that was carried, what met an obligation, or a value of a measure that stands."),
    EVIDENCE_IS_HARMLESS("US-4", "The scanner found something harmful in this file. Nothing of it was kept.");

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
