package concordat.domain.scheme;

import concordat.domain.shared.Rule;

/** What holds for schemes of reservation and delegation. */
public enum SchemeRule implements Rule {
    SCHEME_IS_OF_A_PARTNER("LF-6", "Only an organisation of this partnership has a scheme in it."),
    ENTRY_IS_APPROVED_BEFORE_IT_HOLDS("LF-6", "The entry cannot hold from {0}: it was approved later, on {1}."),
    REFERENCE_IS_USED_ONCE("LF-6", "Entry {0} is in force {1} already. End it first, or give another reference."),
    MATTER_IS_HELD_ONCE(
            "LF-6", "Entry {0} gives {1} to the same holder already. End that entry first, then record the new one."),
    MATTER_IS_RESERVED_OR_DELEGATED(
            "LF-6",
            "Entry {0} {1} {2} in the same time. A matter is either reserved or delegated: end that entry first."),
    DELEGATION_IS_TO_WHO_ACTS_FOR_IT(
            "LF-6", "{0} does not delegate to {1}: only a committee to which it is a delegating party decides for it."),
    DECISION_MAKER_IS_OF_THE_ORGANISATION(
            "LF-4", "{0} is a seat of another organisation, or of a committee in which nobody decides alone."),
    ENTRY_IS_ENDED_ONCE("LF-6", "Entry {0} has been ended already, with effect from {1}.");

    private final String id;
    private final String message;

    SchemeRule(String id, String message) {
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
