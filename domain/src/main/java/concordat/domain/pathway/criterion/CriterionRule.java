package concordat.domain.pathway.criterion;

import concordat.domain.shared.Rule;

/** What holds for the criteria of awards, and for how trusts meet them. */
public enum CriterionRule implements Rule {
    CODE_IS_USED_ONCE("US-4", "There is a criterion {0} on this track already."),
    VERSIONS_FOLLOW_EACH_OTHER(
            "US-4",
            "The version before holds from {0}: a later version holds from a later day, and not from a day to come."),
    CRITERION_IS_IN_FORCE("US-4", "This criterion has been retired."),
    CRITERION_IS_OF_THIS_TRACK("US-1", "This criterion belongs to another track."),
    MEASURE_IS_OF_THE_PARTNERSHIP("US-6", "There is no such measure of this partnership."),
    ONLY_WHAT_IS_RECKONED_HAS_A_MEASURE(
            "US-6", "This criterion is judged by a person: no measure tells whether it is met."),
    WHAT_IS_RECKONED_IS_NOT_JUDGED(
            "US-6", "This criterion is reckoned from a measure: record the value, and whether it is met follows."),
    SOMETHING_IS_THERE_TO_CONFIRM("US-4", "There is no assessment that waits to be confirmed."),
    CONFIRMED_BY_ANOTHER("US-4", "Somebody else than {0}, who assessed it, has to confirm it."),
    CONFIRMED_ON_EVIDENCE(
            "US-4", "Nobody can confirm that it is met without evidence: note evidence for this criterion first."),
    CONFIRMED_IN_THE_PRESENT_VERSION(
            "US-4", "The criterion has changed since it was assessed: assess it by version {0} first.");

    private final String id;
    private final String message;

    CriterionRule(String id, String message) {
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
