package concordat.domain.agreement.obligation;

import concordat.domain.shared.Rule;

/** What holds of the obligations of agreements (AG-1). */
public enum ObligationRule implements Rule {
    AGREEMENT_IS_MADE("AG-1", "Only an executed or announced agreement obliges anybody; this one is \"{0}\"."),
    OWED_BY_A_PARTY("AG-1", "Only a party owes something by this agreement: {0}."),
    OWED_TO_ANOTHER_PARTY("AG-1", "Choose to whom it is owed: one or more parties other than the one that owes it."),
    CLAUSE_IS_OF_THE_AGREEMENT("AG-1", "Choose a clause of this agreement as its text is today."),
    RESPONSIBLE_IS_OF_THE_OWING_PARTY(
            "AG-1", "Choose somebody who holds an appointment at {0} today, or enter a name."),
    FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT(
            "AG-1", "Nothing falls due before the agreement has effect, which is on {0}."),
    FIRST_DUE_IS_BEFORE_ITS_END("AG-1", "Nothing falls due once the agreement no longer applies, from {0} on."),
    WORDS_STAND_ONCE_MET(
            "AG-1",
            "Something was put on record about a due date already, so only who answers for it can change: close it, and"
                    + " record another."),
    OBLIGATION_IS_NOT_CLOSED("AG-1", "This obligation was closed on {0}."),
    NOTHING_AWAITS_AN_ANSWER("AG-1", "What was met for {0} awaits acceptance: that is answered before it is closed."),
    DUE_DATE_IS_ITS_OWN("AG-1", "It does not fall due on {0}."),
    MET_ONCE("AG-1", "The due date is \"{0}\" already: nothing more is put on record until it is returned."),
    MEETING_IS_NOT_IN_THE_FUTURE("AG-1", "The day on which it was met must not be after today, {0}."),
    MET_ANEW_AFTER_ITS_RETURN("AG-1", "It was returned on {0}: the day on which it was met anew is not before that."),
    ONLY_WHAT_WAS_MET_IS_ANSWERED("AG-1", "Nothing awaits acceptance for this due date: it is \"{0}\"."),
    ANSWER_IS_OF_WHOM_IT_IS_OWED("AG-1", "Only a party to whom it is owed answers."),
    ANSWERED_ONCE_BY_EACH("AG-1", "That party has answered already: it is on record as \"{0}\"."),
    NOBODY_ACCEPTS_THEIR_OWN("AG-1", "You put this on record as met yourself: somebody else accepts or returns it."),
    NOBODY_WAIVES_WHAT_THEY_OWE("AG-1", "You act for the party that owes it, too: somebody else waives it."),
    ONLY_WHAT_IS_OWED_IS_WAIVED("AG-1", "Only what is still to be met is waived: the due date is \"{0}\".");

    private final String id;
    private final String message;

    ObligationRule(String id, String message) {
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
