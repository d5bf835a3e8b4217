package concordat.domain.agreement.notice;

import concordat.domain.shared.Rule;

/** What holds for formal notices under an agreement, and for the addresses to which they are sent. */
public enum NoticeRule implements Rule {
    AGREEMENT_WAS_MADE("AG-8", "Notices are given under an agreement that was made; this one is \"{0}\"."),
    NOTICE_IS_FROM_A_PARTY("AG-8", "Only a party gives notice under the agreement."),
    NOTICE_IS_TO_ANOTHER_PARTY("AG-8", "A notice goes to another party, or to all others."),
    NOTHING_HAPPENS_IN_THE_FUTURE("AG-8", "What is put on record has happened: the day cannot be after today, {0}."),
    ANSWER_IS_DUE_AFTER_RECEIPT(
            "AG-8", "The answer cannot be due before the notice is taken as received, which is on {0}."),
    NOTICE_STANDS("AG-8", "This notice was withdrawn."),
    NOTICE_IS_ANSWERED_ONCE("AG-8", "The answer to this notice is on record already."),
    ANSWER_COMES_AFTER_NOTICE("AG-8", "The notice was given on {0}: it cannot have been answered before."),
    ADDRESS_IS_OF_A_PARTY("AG-8", "Only a party has an address for notices under the agreement."),
    ADDRESS_CHANGES_ONCE_A_DAY("AG-8", "An address that holds from {0} is on record already.");

    private final String id;
    private final String message;

    NoticeRule(String id, String message) {
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
