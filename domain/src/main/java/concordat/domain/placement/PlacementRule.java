package concordat.domain.placement;

import concordat.domain.shared.Rule;

/** What holds for placements and their tariff. */
public enum PlacementRule implements Rule {
    PROFESSION_IS_KNOWN("AG-11", "Choose a profession of the list."),
    YEAR_IS_PLAUSIBLE("AG-11", "Give the year in which it begins, between 2000 and 2100."),
    PLACEMENT_STANDS_ONCE(
            "AG-11", "{0}, {1}, has a record for {2} already. Correct it, with a reason, instead of a second one."),
    COUNTS_ARE_NOT_NEGATIVE("US-6", "Places and weeks are none or more."),
    FEEDBACK_IS_COUNTED(
            "US-6", "Give how many students were satisfied and how many answered, or neither. The share is computed."),
    SATISFIED_ARE_AMONG_THOSE_WHO_ANSWERED(
            "US-6", "{0} satisfied of {1} who answered is more than 100%, which cannot be."),
    AS_AT_HAS_COME("US-6", "{0} is to come: counts are as at today or before."),
    CORRECTED_RECORD_STANDS("US-6", "This record was corrected in the meantime. Correct the one that replaced it."),
    CORRECTION_CHANGES_SOMETHING("US-6", "The correction is the same as what is on record."),
    TARIFF_IS_OF_A_GROUP("AG-11", "No placement tariff is paid for this group."),
    TARIFF_IS_OF_A_PARTNER("AG-11", "A tariff is paid to an organisation of a partnership."),
    TARIFF_STANDS_ONCE("AG-11", "There is a tariff for {0}, {1}, already. Correct it, with a reason."),
    TARIFF_IS_AN_AMOUNT("AG-11", "The tariff for a week is more than nothing, in pounds and pence."),
    MARKET_FORCES_ARE_PLAUSIBLE("AG-11", "The market forces factor lies between 0.5 and 2.");

    private final String id;
    private final String message;

    PlacementRule(String id, String message) {
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
