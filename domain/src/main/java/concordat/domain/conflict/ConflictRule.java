package concordat.domain.conflict;

import concordat.domain.shared.Rule;

/** What holds for standing declarations. */
public enum ConflictRule implements Rule {
    MEMBER_DECLARES_THE_POST("COI-12", "Only who holds a seat of this committee has a standing declaration in it."),
    POST_IS_IN_ANOTHER_PARTNER(
            "COI-12",
            "{0} is not another partner: {1} sits on this committee for it, or it is not of the partnership."),
    POST_IS_DECLARED_ONCE("COI-12", "{0} has declared this post already: {1}."),
    STANDING_DECLARATION_IS_ENDED_ONCE(
            "COI-12", "The standing declaration of {0} has been ended already, with effect from {1}."),
    CONFIRMATION_IS_OF_THE_SAME_COMMITTEE(
            "COI-12", "This standing declaration of {0} is for another committee than the one that meets."),
    CONFIRMED_IN_PERSON("COI-12", "{0} is not in the meeting, and so cannot be asked.");

    private final String id;
    private final String message;

    ConflictRule(String id, String message) {
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
