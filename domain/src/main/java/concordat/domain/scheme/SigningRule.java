package concordat.domain.scheme;

import concordat.domain.shared.Rule;

/** What holds of those who sign agreements for an organisation (AG-3). */
public enum SigningRule implements Rule {
    SIGNATORY_IS_OF_A_PARTNER("AG-3", "Only an organisation of this partnership has signatories on record in it."),
    SIGNATORY_IS_KNOWN_THERE("AG-3", "The person who was chosen holds no appointment at {0} today."),
    AUTHORITY_IS_APPROVED_BEFORE_IT_HOLDS("AG-3", "The authority cannot hold from {0}: it was approved later, on {1}."),
    AUTHORITY_IS_GIVEN_ONCE("AG-3", "{0} signs by {1} already, {2}. End that authority first."),
    AUTHORITY_IS_ENDED_ONCE("AG-3", "The authority of {0} has been ended already, with effect from {1}."),
    AUTHORISED_SIGNATORY_SIGNS(
            "AG-3", "For {0} only its authorised signatories sign. On {1} these were: {2}. Choose who signed."),
    AUTHORITY_IS_OF_THE_PARTY("AG-3", "Whoever signs for {0} has to be one of its own signatories."),
    AUTHORITY_HOLDS_ON_THE_DAY("AG-3", "{0} could not sign on {1}: their authority by {2} held {3}."),
    APPOINTMENT_HOLDS_ON_THE_DAY("AG-3", "{0} could not sign for {1} on {2}: their appointment there had ended."),
    AUTHORITY_COVERS_THE_TYPE("AG-3", "By {1}, {0} signs only \"{2}\"; this is \"{3}\"."),
    AUTHORITY_COVERS_THE_VALUE("AG-3", "By {1}, {0} signs up to {2}; this is worth {3}."),
    AUTHORITY_COVERS_THE_SEAL("AG-3", "{0} may sign for {1}, but not attest its seal."),
    DAY_TELLS_THE_AUTHORITY(
            "AG-3", "Enter the day on which {0} signed: without it, the authority of its signatory cannot be checked.");

    private final String id;
    private final String message;

    SigningRule(String id, String message) {
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
