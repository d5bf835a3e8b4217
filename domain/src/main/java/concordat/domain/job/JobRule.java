package concordat.domain.job;

import concordat.domain.shared.Rule;

/** What may be done to a job. */
public enum JobRule implements Rule {
    ONLY_WHAT_HAS_NOT_ENDED_IS_CANCELLED("This job has ended already ({0})."),
    ONLY_WHAT_WAS_GIVEN_UP_IS_TRIED_AGAIN("Only a job that was given up can be tried again; this one is: {0}.");

    private final String message;

    JobRule(String message) {
        this.message = message;
    }

    @Override
    public String id() {
        return "D";
    }

    @Override
    public String message() {
        return message;
    }
}
