package concordat.domain.agreement.text;

import concordat.domain.shared.Rule;

/** What holds of every text of an agreement, and of the library from which it is drafted. */
public enum TextRule implements Rule {
    TEXT_IS_OPEN(
            "AG-7",
            "The text of this agreement stands: it is changed only by an instrument that all parties sign. Nothing of"
                    + " yours has been saved; copy it from here to keep it."),
    TEXT_IS_NOT_OUT_FOR_SIGNATURE(
            "AG-7",
            "This agreement is out for signature: move it back to drafting before you change its text. Nothing of yours has"
                    + " been saved; copy it from here to keep it."),
    ONLY_AN_EXECUTED_TEXT_IS_COPIED(
            "AG-7",
            "Only the text of an executed agreement is entered from its signed copy; this one is \"{0}\": draft it."),
    TEXT_IS_PUT_ON_RECORD_ONCE("AG-7", "The text of this agreement is on record already."),
    COPY_HAS_CLAUSES("AG-7", "Enter the clauses of the signed copy before you confirm them."),
    HEADING_IS_IN_THE_LIBRARY_ONCE("AG-16", "\"{0}\" is in the library already: change its wording instead.");

    private final String id;
    private final String message;

    TextRule(String id, String message) {
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
