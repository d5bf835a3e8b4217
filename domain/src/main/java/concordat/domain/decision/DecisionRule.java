package concordat.domain.decision;

import concordat.domain.shared.Rule;

/** What holds for a decision, its votes and what follows it. */
public enum DecisionRule implements Rule {
    ITEM_IS_ON_THE_AGENDA("VO-2", "This item is not on the published agenda, nor did the chair admit it."),
    ITEM_FOR_INFORMATION_IS_ONLY_NOTED("MT-8", "An item for information can only be noted, not {0}."),
    OUTCOME_CAN_BE_PROPOSED("VO-11", "\"{0}\" is what comes of a question, not what a question can ask for."),
    DEFERRAL_HAS_A_RETURN_DATE("VO-11", "Say on which date the deferred matter comes back."),
    REFERRAL_NAMES_THE_BODY("VO-11", "Say to which body the matter is referred."),
    APPROVAL_WITH_CONDITIONS_NAMES_THEM(
            "VO-11", "Give each condition with its owner and date, or approve without conditions."),
    AUTHORITY_IS_CITED("LF-4", "{0} decides under delegated authority: cite the delegation."),
    DELEGATION_IS_LIVE("LF-4", "{0} is not an entry of the scheme that delegates to {1} on {2}: cite one that does."),
    SOMEBODY_IS_AFFECTED("LF-4", "Name at least one organisation whose decision-maker is asked."),
    QUESTION_IS_OPEN("VO-10", "Decision {0} is {1}: it can no longer be changed. Record a new decision and link it."),
    STANDING_DECLARATIONS_ARE_CONFIRMED(
            "COI-12",
            "{0}: the post in another partner has not been confirmed in this meeting. Ask whether each standing"
                    + " declaration still holds, and record it, before anything is decided."),
    OPPOSITE_SIDES_ARE_RULED_ON(
            "COI-12",
            "{0}: the partners are on opposite sides of this item, and the post in another partner has not been declared"
                    + " on it. Put the standing declaration on the item and rule on it, then decide."),
    INTERESTS_ARE_RULED_ON("VO-2", "An interest declared in this item has not been ruled on yet."),
    QUORUM_HOLDS("QU-5", "{0} No vote can be taken; move to the next business."),
    NEXT_BUSINESS_FOR_WANT_OF_QUORUM("QU-5", "There is a quorum for this item: {0} The question can be decided."),
    MEETING_IS_INFORMAL(
            "QU-7",
            "Without a quorum nothing is agreed, not even provisionally, unless the meeting has been continued informally."),
    MEETING_LACKS_A_QUORUM("QU-7", "There is a quorum: {0} The meeting goes on as it is."),
    LACK_IS_NOT_BY_INTERESTS(
            "QU-5",
            "There is no quorum for this item only because of interests in it: it may not be discussed further. Move to the"
                    + " next business."),
    TERMS_ALLOW_CHAIRS_ACTION("BM-1", "The terms of reference of this committee do not allow chair's action."),
    TERMS_ALLOW_WRITTEN_RESOLUTIONS(
            "BM-1", "The terms of reference of this committee do not allow written resolutions."),
    DECISION_MAKERS_DECIDE_THEMSELVES(
            "BM-1", "In this committee each decision-maker decides alone; nobody can act for them between meetings."),
    ENOUGH_ARE_CONSULTED(
            "BM-2",
            "Before acting the chair consults at least {0} independent members without an interest in the matter; {1}"
                    + " {2} on record."),
    EXECUTIVE_ACTS_WITH_THE_CHAIR(
            "BM-2",
            "By the terms of reference the chair acts together with an executive member who has no interest in the matter:"
                    + " say who."),
    CONSULTED_BEFORE_ACTING("BM-3", "{0} is on record as consulted after today, or twice: give each member once."),
    CHAIR_TAKES_CHAIRS_ACTION("BM-4", "Only the chair, or the vice-chair in their place, takes chair's action."),
    CONFLICTED_DO_NOT_ACT(
            "BM-4", "{0} has an interest in this matter and cannot act on it; the vice-chair acts in their place."),
    VICE_CHAIR_SAYS_WHY(
            "BM-4", "The vice-chair acts when the chair has an interest in the matter, or cannot be reached: say why."),
    RESERVED_MATTER_WAITS_FOR_A_MEETING("BM-6", "This cannot be decided between meetings. {0}"),
    SUBJECT_IS_FOR_MEETINGS_ONLY(
            "BM-6", "By the terms of reference \"{0}\" is decided in meetings only, not between them."),
    DEADLINE_IS_TO_COME("BM-5", "Give a deadline to come, so that members have time to answer."),
    DEADLINE_HAS_NOT_PASSED("BM-5", "The time to answer this written resolution was over at {0}."),
    EVERYBODY_HAS_ANSWERED(
            "BM-5",
            "This written resolution is open until {0}, or until everybody has answered; {1} of {2} entitled have."),
    RESOLUTION_IS_CONCLUDED_IN_WRITING(
            "BM-5", "This is a written resolution: members answer themselves, and it is concluded on its own page."),
    CALL_IN_IS_ALLOWED("BM-5", "The terms of reference of this committee do not let members call a resolution in."),
    MEMBER_CALLS_IN("BM-5", "Only a member who can vote on this resolution can call it in."),
    CONSENSUS_ONLY_TAKES_NO_VOTE("VO-5", "This committee decides by consensus only: no vote can be taken."),
    MEMBER_MAY_ASK_FOR_A_VOTE("VO-1", "{0} Take the vote."),
    SOMEBODY_HAS_VOTED("VO-3", "No votes have been recorded yet."),
    MEMBER_IS_ENTITLED("VO-8", "{0} cannot vote on this item: {1}."),
    MEMBER_VOTES_ONCE("VO-8", "{0} has voted on this already. Change or withdraw that vote instead."),
    VOTE_IS_THERE_TO_CHANGE("VO-8", "{0} has not voted on this yet."),
    NAMES_ARE_ASKED_FOR_BY_WHO_VOTES(
            "VO-9", "Only members who can vote on this item, in a vote, can ask that votes be recorded by name."),
    CASTING_VOTE_IS_USED_OR_DECLINED(
            "VO-4", "{0} Record how the casting vote was used, or that it was not, before declaring the outcome."),
    CASTING_VOTE_BREAKS_A_TIE(
            "VO-4",
            "A casting vote is used only by whoever presides, when the votes are equal and the"
                    + " terms of reference allow it. {0}"),
    CHOSEN_PRESIDER_MAY_PRESIDE(
            "MB-8",
            "Only a member present, without an interest in the item and not an executive, can be chosen to preside."),
    CORRECTION_IS_OF_A_DECLARED_DECISION("VO-10", "Decision {0} has not been declared: there is nothing to correct."),
    CORRECTION_IS_BY_THE_SAME_COMMITTEE("VO-10", "Only the committee that decided {0} can correct it."),
    DECISION_IS_REPLACED_ONCE("VO-10", "Decision {0} has been {1} already. Correct the later decision."),
    EARLY_RESCINDING_NEEDS_SPECIAL_NOTICE(
            "VO-10", "Decision {0} is less than {1} months old: rescinding it needs special notice."),
    EARLIER_DECISION_LIES_IN_THE_PAST(
            "VO-10",
            "A decision of an earlier register was made before today: what is decided now is recorded where it is decided."),
    ANSWER_IS_AWAITED("LF-2", "Nothing is awaited of {0} on this decision."),
    ANSWER_FOLLOWS_THE_DECISION(
            "VO-12", "A parent body answers after the decision of {0}, and not later than today; {1} is neither."),
    SECOND_MEETING_IS_IN_TIME(
            "VO-13",
            "The second meeting falls between {0} and {1}, one month to six months after the first; {2} does not.");

    private final String id;
    private final String message;

    DecisionRule(String id, String message) {
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
