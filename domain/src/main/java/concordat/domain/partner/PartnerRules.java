package concordat.domain.partner;

import concordat.domain.shared.Rule;

/** What holds for organisations and partnerships. */
public enum PartnerRules implements Rule {
    CODE_IS_OF_ONE_ORGANISATION("section 2", "There is an organisation with the code {0} already."),
    NAMES_DO_NOT_OVERLAP("AG-15", "“{0}” and “{1}” would be the name on the same days."),
    RENAMED_AFTER_THE_LAST_NAME("AG-15", "The name “{0}” began on that day or later."),
    PARTNERSHIP_HAS_TWO_PARTIES("section 1", "A partnership has at least two organisations; this one has {0}."),
    PARTY_IS_NAMED_ONCE("section 1", "An organisation is party to a partnership once."),
    CODE_IS_OF_ONE_PARTNERSHIP("section 2", "There is a partnership with the code {0} already.");

    private final String id;
    private final String message;

    PartnerRules(String id, String message) {
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
