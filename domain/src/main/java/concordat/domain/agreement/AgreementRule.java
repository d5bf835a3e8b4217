package concordat.domain.agreement;

import concordat.domain.shared.Rule;

/** What holds for an agreement, its parties, its dates and its life. */
public enum AgreementRule implements Rule {
    TWO_PARTIES_AT_LEAST("AG-1", "An agreement has at least two parties; this one has {0}."),
    PARTY_IS_NAMED_ONCE("AG-1", "{0} is named as a party twice."),
    ORGANISATION_IS_KNOWN("AG-1", "One of the parties is not an organisation known to Concordat. Choose another."),
    A_PARTNER_IS_A_PARTY("AG-1", "At least one organisation of the partnership must be a party."),
    RESPONSIBLE_PERSON_IS_OF_THE_PARTY(
            "AG-1", "The sponsor or manager chosen for {0} holds no appointment there today."),
    COMMITTEE_IS_OF_THE_PARTNERSHIP("AG-1", "The governing committee must be one of this partnership."),
    PURPOSE_IS_OF_THIS_AGREEMENT("AG-1", "One of the purposes belongs to another agreement."),
    ANNOUNCED_PURPOSE_STAYS(
            "AG-1", "A purpose of an announced agreement can be reworded, not removed: work may refer to it."),
    END_IS_AFTER_START("AG-4", "The end date, {1}, must be after the effective date, {0}."),
    END_IS_AFTER_SIGNING("AG-4", "The end date, {1}, must be after the day of the last signature, {0}."),
    REVIEW_IS_NOT_BEFORE_START("AG-1", "The review date, {1}, must not be before the effective date, {0}."),
    TERM_IS_SAID_ONCE("AG-1", "Enter either the day on which the agreement ends, or how long it runs, not both."),
    TERM_COMES_FIRST(
            "AG-1", "What renews by itself, or can be extended, has a term first: enter its end, or how long it runs."),
    BREAK_IS_AFTER_START("AG-1", "The break date, {1}, must not be before the effective date, {0}."),
    ONLY_THE_EXECUTED_RUNS(
            "AG-4", "Only an executed agreement can be extended or ended by notice; this one is \"{0}\"."),
    NOTHING_HAPPENS_IN_THE_FUTURE("AG-4", "What is put on record has happened: the day cannot be after today, {0}."),
    OPTION_IS_LEFT("AG-5", "There is no option to extend the agreement left; it had {0}."),
    OPTION_IS_TAKEN_UP_IN_TIME(
            "AG-5",
            "An option to extend is taken up before the term ends; on {0} it had ended, or had renewed by itself."),
    OPTIONS_ARE_TAKEN_UP_IN_TURN("AG-5", "An option was taken up on {0} or later already."),
    OPTION_COMES_BEFORE_NOTICE("AG-5", "Notice has been given: no option can be taken up any more."),
    EXTENSION_COMES_BEFORE_NOTICE(
            "AG-5", "Notice has been given to end this agreement: withdraw the notice before an extension is signed."),
    PARTY_JOINS_ONCE("AG-15", "{0} is, or was, a party to this agreement already."),
    SUPERSESSION_IS_NO_CIRCLE(
            "AG-7",
            "\"{0}\" gives way to this agreement itself, at once or by way of others: the two cannot supersede each other."),
    NOTICE_IS_OF_A_PARTY("AG-6", "Only a party can give notice."),
    NOTICE_IS_GIVEN_WHILE_IT_RUNS("AG-6", "Notice is given before the agreement ends."),
    AGREEMENT_KNOWS_SUCH_NOTICE(
            "AG-6",
            "By what is on record, a party cannot give notice {0} on {1}: the agreement does not provide for it, the notice"
                    + " period is not recorded, or it is too late."),
    NOTICE_IS_LONG_ENOUGH(
            "AG-6",
            "The notice is shorter than agreed: given on {0}, it can end the agreement at the end of {1} at the earliest."),
    NOTICE_ENDS_WHEN_IT_CAN(
            "AG-6", "By such a notice the agreement does not end at the end of {0}: choose one of its dates."),
    WITHDRAWN_ONCE("AG-6", "This was withdrawn already."),
    WITHDRAWN_BEFORE_WHAT_IT_RESTS_ON(
            "AG-5",
            "A later option or a notice on record rests on this extension: withdraw that first if it is a mistake, too."),
    EXECUTED_TEXT_IS_NOT_AMENDED(
            "AG-7", "This agreement has been executed: its text is changed only by a variation that all parties sign."),
    DRAFT_OUT_FOR_SIGNATURE_STANDS(
            "AG-7", "This agreement is out for signature: move it back to drafting before you change what it says."),
    STAGE_FOLLOWS("AG-2", "An agreement cannot go from \"{0}\" to \"{1}\"."),
    ANNOUNCED_BEFORE_EXECUTION("AG-2", "Only an agreement in preparation can be announced; this one is \"{0}\"."),
    ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE("AG-2", "The announcement cannot be after today, {0}."),
    EXECUTED_ONCE(
            "AG-3", "Only an agreement that is in preparation or announced can be executed; this one is \"{0}\"."),
    APPROVED_BEFORE_SIGNATURE(
            "AG-2", "A party approves a draft before it goes out for signature; this one is \"{0}\"."),
    APPROVAL_IS_OF_A_PARTY("AG-2", "Only a party approves the agreement."),
    APPROVAL_IS_NOT_IN_THE_FUTURE("AG-2", "An approval cannot be dated after today, {0}."),
    PARTY_APPROVES_ONCE("AG-2", "{0} has approved this draft already, as it reads now."),
    EVERY_PARTY_APPROVES(
            "AG-2",
            "Each party approves the draft as it reads now before it goes on; the approval of {0} is missing, or was of an"
                    + " earlier draft."),
    DRAFT_WAITS_FOR_SIGNATURES("AG-3", "Parties sign an agreement that is out for signature; this one is \"{0}\"."),
    PARTY_SIGNS_WITH_EACH_SIGNATORY_ONCE("AG-3", "The signature of {0} for {1} is on record already."),
    PARTY_HAS_SIGNED("AG-3", "{0} has signed already, with everybody who was to sign for it."),
    SIGNATORY_IS_CHOSEN_FROM_THE_PARTY("AG-3", "Who is to sign for {0} is chosen from its authorised signatories."),
    SEAL_NUMBER_IS_USED_ONCE("AG-3", "The seal register of {0} has an entry {1} already."),
    ONE_SIGNS_FOR_ONESELF("AG-3", "Only the authorised signatory signs here: {0} does it on their own sign-in."),
    EVERY_PARTY_SIGNS("AG-3", "Executed means signed by every party; the signature of {0} is missing."),
    SIGNATURE_IS_OF_A_PARTY("AG-3", "One of the signatures is for an organisation that is not a party."),
    SIGNING_IS_NOT_IN_THE_FUTURE("AG-3", "A signature cannot be dated after today, {0}."),
    ONLY_THE_EXECUTED_IS_ENDED(
            "AG-2", "Only an executed agreement can be terminated or superseded; this one is \"{0}\"."),
    TERMINATION_IS_AFTER_START("AG-2", "The termination, {1}, must be after the effective date, {0}."),
    RECORDED_DATE_STAYS(
            "AG-7", "The {0} is on record already: it is changed only by a variation that all parties sign."),
    DATES_ARE_COMPLETED_AFTER_EXECUTION(
            "AG-7", "Only the dates of an executed agreement are filled in like this; this one is \"{0}\": amend it."),
    TERM_IS_RECORDED_AFTER_EXECUTION(
            "AG-7", "Only the term of an executed agreement is entered like this; this one is \"{0}\": amend it."),
    TERM_IS_RECORDED_ONCE(
            "AG-7", "What this agreement says of its term or notice is on record: only a variation changes it."),
    TERM_SAYS_SOMETHING("AG-1", "Enter what the signed agreement says of its term, its renewal or its notice."),
    TERM_AGREES_WITH_THE_DATES(
            "AG-7", "By this term it would first end at the end of {0}; on record is the end of {1}."),
    TERM_COMES_BEFORE_WHAT_RESTS_ON_IT(
            "AG-7", "Notice has been given, or an extension is on record: the term is entered before that."),
    SUCCESSOR_IS_EXECUTED_AND_DATED(
            "AG-7", "Only an executed agreement with an effective date on record can supersede another."),
    SUCCESSOR_IS_ANOTHER("AG-7", "An agreement cannot supersede itself."),
    LINK_IS_TO_ANOTHER("AG-1", "An agreement cannot be linked to itself."),
    LINK_IS_MADE_ONCE("AG-1", "These two agreements are linked in this way already."),
    PARENT_IS_NO_CIRCLE(
            "AG-1",
            "The two cannot be made under each other: the other agreement stands under this one already, at once or by way"
                    + " of others."),
    SUPERSESSION_IS_NO_MERE_LINK("AG-7", "That one agreement supersedes another is recorded by superseding it."),
    ONLY_WHAT_HAS_ENDED_IS_ARCHIVED("AG-2", "An agreement cannot be archived while it is \"{0}\".");

    private final String id;
    private final String message;

    AgreementRule(String id, String message) {
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
