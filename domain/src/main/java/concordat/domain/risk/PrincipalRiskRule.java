package concordat.domain.risk;

import concordat.domain.shared.Rule;

/** What holds for principal risks and for the appetites of partners. */
public enum PrincipalRiskRule implements Rule {
    RISK_HAS_A_HOLDER("RK-6", "Choose at least one partner that holds the risk."),
    HOLDERS_ARE_PARTNERS("RK-6", "A principal risk is held by partners of the partnership."),
    SCORED_HOLDER_LEAVES_BY_ITS_OWN_OFFICER(
            "RK-6", "A partner that has scored the risk is taken off it by its own governance officer."),
    AIM_IS_OF_THE_PARTNERSHIP("RK-4", "Choose an aim of the partnership."),
    LEAD_IS_OF_A_PARTNER("RK-4", "Name the executive lead together with the partner at which they work."),
    LEAD_COMMITTEE_IS_OF_THE_PARTNERSHIP("RK-4", "Choose a committee of the partnership."),
    HOLDERS_SIT_ON_THE_COMMITTEE_OF_A_CONFIDENTIAL_RISK(
            "D",
            "A confidential risk is led by a committee of which all its holders are parties: else they could not see it."),
    NEXT_REVIEW_IS_AHEAD("RK-4", "The next review must be after today."),
    TARGET_DATE_IS_AHEAD("RK-4", "The target date must be after today."),
    SCORED_BY_A_HOLDER("RK-6", "Only a partner that holds the risk scores it."),
    ASSURANCE_IS_GIVEN("RK-4", "The date of an assurance cannot be after today."),
    ACTION_IS_OWNED_BY_A_PARTNER("RK-4", "The owner of an action works at a partner of the partnership."),
    ACTION_IS_DUE_AFTER_IT_WAS_RAISED("RK-4", "An action cannot be due before the day on which it is raised."),
    ACTION_IS_DONE_AFTER_IT_WAS_RAISED("RK-4", "An action cannot be done before it was raised on {0}."),
    ACTION_IS_DONE_BY_TODAY("RK-4", "An action cannot be done after today."),
    ACTION_IS_OPEN("RK-4", "This action is done already."),
    PRINCIPAL_RISK_IS_OPEN("RK-4", "This risk is closed: open it again to change it."),
    PRINCIPAL_RISK_IS_CLOSED("RK-4", "This risk is open."),
    CEILING_IS_A_POSSIBLE_SCORE("RK-2", "A ceiling is a score that a risk can have: {0} is none."),
    APPETITES_FOLLOW_ONE_ANOTHER("RK-3", "The appetite on record holds from {0}: the next one starts after that day.");

    private final String id;
    private final String message;

    PrincipalRiskRule(String id, String message) {
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
