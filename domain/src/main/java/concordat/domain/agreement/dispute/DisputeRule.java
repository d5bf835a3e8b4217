package concordat.domain.agreement.dispute;

import concordat.domain.shared.Rule;

/** What holds for a dispute and the steps of its ladder. */
public enum DisputeRule implements Rule {
    AGREEMENT_IS_EXECUTED("AG-8", "A dispute is raised on an executed agreement; this one is \"{0}\"."),
    DISPUTE_IS_RAISED_BY_A_PARTY("AG-8", "Only a party can raise a dispute."),
    DISPUTE_IS_AGAINST_ANOTHER_PARTY("AG-8", "A dispute is against one or more of the other parties, each named once."),
    CLAUSE_IS_OF_THE_AGREEMENT("AG-8", "The clause is none of this agreement's text."),
    NOTHING_HAPPENS_IN_THE_FUTURE("AG-8", "What is put on record has happened: the day cannot be after today, {0}."),
    DISPUTE_IS_OPEN("AG-8", "This dispute is over: \"{0}\"."),
    STEP_ENDS_AFTER_IT_BEGAN("AG-8", "The step began on {0}: it cannot have ended before."),
    STEP_IS_STILL_TO_BE_OWNED("AG-8", "This step is over: who answered for it stays on record."),
    OWNER_IS_OF_A_SIDE("AG-8", "Only a party to the dispute names who answers for a step."),
    OWNER_IS_APPOINTED_THERE("AG-8", "The person chosen holds no appointment at {0} today.");

    private final String id;
    private final String message;

    DisputeRule(String id, String message) {
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
