package concordat.domain.agreement.contact;

import concordat.domain.shared.Rule;

/** What holds for the contacts of an agreement. */
public enum ContactRule implements Rule {
    CONTACT_IS_AT_A_PARTY("AG-1", "A contact is somebody at one of the parties."),
    CONTACT_CAN_BE_REACHED("AG-1", "Enter an e-mail address or a telephone number."),
    CONTACT_ENDS_AFTER_IT_BEGAN("AG-1", "The last day, {1}, cannot be before the first, {0}.");

    private final String id;
    private final String message;

    ContactRule(String id, String message) {
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
