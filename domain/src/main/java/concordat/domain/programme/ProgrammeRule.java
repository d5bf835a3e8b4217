package concordat.domain.programme;

import concordat.domain.shared.Rule;

/** What holds for programmes and services. */
public enum ProgrammeRule implements Rule {
    ONE_PARTNER_AT_LEAST("D", "Name at least one organisation that takes part."),
    PARTNERS_ARE_OF_THE_PARTNERSHIP("D", "Only organisations of the partnership can take part."),
    END_IS_AFTER_START("D", "The end date, {1}, must be after the start date, {0}."),
    AGREEMENT_IS_OF_THE_PARTNERSHIP(
            "D", "The programme can only rest on an agreement of this partnership that you may see."),
    AIMS_ARE_OF_THE_PARTNERSHIP("D", "Only aims of this partnership's announced or executed agreements can be named."),
    STATUS_IS_CHANGED_WITH_A_DAY(
            "D", "The status, {0}, is not amended to {1} with the rest: change it with its day and the reason."),
    STATUS_DIFFERS("D", "The programme is {0} already."),
    STATUS_HAS_CHANGED("D", "{0} is to come: record a change of status once it has happened."),
    SERVICES_ARE_OF_THE_PARTNERS("D", "A programme touches services of the organisations that take part in it."),
    PARTICULARS_ARE_OF_RESEARCH("D", "Only a research project has a funder, a type and a reference."),
    SERVICE_IS_OF_A_KNOWN_ORGANISATION("D", "A service belongs to an organisation of a partnership."),
    SERVICE_IS_LISTED_ONCE("D", "{0} is in this organisation's catalogue already.");

    private final String id;
    private final String message;

    ProgrammeRule(String id, String message) {
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
