package concordat.domain.measure;

import concordat.domain.shared.Rule;

/** What holds for measures and their values. */
public enum MeasureRule implements Rule {
    MEASURE_IS_OF_THE_PARTNERSHIP(
            "US-5", "A measure is of one of the organisations of the partnership, or of the partnership as a whole."),
    OWNER_IS_A_PARTNER("US-5", "The owner belongs to one of the organisations of the partnership."),
    MEASURE_IS_DEFINED_ONCE("US-5", "There is a measure of that name and organisation already."),
    SHARE_NAMES_WHAT_IS_COUNTED("US-6", "Say what is counted, and of what, so that the percentage can be computed."),
    AIMS_ARE_OF_THE_PARTNERSHIP(
            "US-5", "An aim is a purpose of an agreement of this partnership. Choose from the list."),
    TARGET_LIES_IN_THE_DIRECTION("SP-4", "The target, {0}, lies on the wrong side of the baseline, {1}: {2}."),
    TARGET_IS_LATER_THAN_THE_BASELINE(
            "US-5", "The target is to be reached after the period of the baseline, {0}, has begun."),
    TARGET_IS_POSSIBLE("US-6", "The target of a share lies between 0% and 100%."),
    WHAT_WAS_MEASURED_STANDS(
            "US-6",
            "Values are on record: what they are made of and their periods stand. Retire this measure, and define another."),
    MEASURE_IS_IN_USE("US-5", "This measure was retired: take it up again first."),
    MEASURE_IS_RETIRED("US-5", "This measure is in use."),
    NUMBER_IS_ONE_NUMBER("US-5", "The value of this measure is one number."),
    SHARE_IS_COUNTED(
            "US-6",
            "This measure is a share: give how many, and of how many. The percentage is computed, never typed."),
    WHOLE_IS_MORE_THAN_NOTHING("US-6", "A share is none or more, of one or more."),
    PART_IS_WITHIN_THE_WHOLE("US-6", "{0} of {1} is more than 100%, which this measure cannot be."),
    PERIOD_HAS_BEGUN("US-5", "{0} has not begun: no value is recorded of what is to come."),
    AS_AT_IS_KNOWN("US-6", "The as-at date lies between {0} and today."),
    VALUE_STANDS_ONCE("US-5", "There is a value for {0} already. Correct it, with a reason."),
    CORRECTED_VALUE_STANDS("US-5", "This value was corrected in the meantime. Correct the one that replaced it."),
    CORRECTION_CHANGES_SOMETHING("US-5", "The correction is the same as what is on record.");

    private final String id;
    private final String message;

    MeasureRule(String id, String message) {
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
