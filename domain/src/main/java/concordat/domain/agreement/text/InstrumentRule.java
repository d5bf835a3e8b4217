package concordat.domain.agreement.text;

import concordat.domain.shared.Rule;

/** What holds of every instrument that changes an executed agreement (AG-7). */
public enum InstrumentRule implements Rule {
    AGREEMENT_IS_EXECUTED(
            "AG-7", "Only an executed agreement is changed by a {0}; this one is \"{1}\": amend its draft instead."),
    COPY_IS_CONFIRMED(
            "AG-7", "The text of this agreement is still being entered from its signed copy: confirm it first."),
    SIGNED_WORDS_STAND(
            "AG-7", "A party has signed this {0} already, so it is not amended: withdraw it, and prepare another."),
    INSTRUMENT_IS_PENDING("AG-7", "This {0} can no longer be signed or withdrawn: it is \"{1}\"."),
    UNTIL_IS_AFTER_EFFECT("AG-7", "The day before which it has effect, {1}, must be after the day from which, {0}."),
    EFFECT_IS_NOT_BEFORE_THE_AGREEMENT("AG-7", "It cannot have effect before the agreement itself has, {0}."),
    EXTENSION_ENDS_LATER("AG-7", "An extension names a new end that is after the one on record, {0}."),
    EXTENSION_MOVES_AN_END(
            "AG-7", "This agreement runs on without an end until notice is given: there is none to move."),
    NOVATION_REPLACES_A_PARTY("AG-15", "A novation names the party that is replaced: one of {0}."),
    NOVATION_BRINGS_ANOTHER("AG-15", "A novation names an organisation that is not a party already."),
    SUPERSESSION_NAMES_ANOTHER("AG-7", "A supersession names another agreement, which takes the place of this one."),
    SUPERSESSION_IS_NOT_CIRCULAR(
            "AG-7",
            "{0} gives way to this agreement itself, at once or by way of others: the two cannot supersede each other."),
    KIND_CHANGES_CLAUSES("AG-7", "A {0} leaves the clauses as they are: prepare a variation to change them."),
    CLAUSE_IS_CHANGED_ONCE("AG-7", "This instrument changes that clause already: change or take off what it does."),
    CHANGE_FITS_THE_TEXT("AG-7", "A change does not fit the text on {0}: {1}."),
    INSTRUMENT_SAYS_SOMETHING("AG-7", "Enter what the parties agree, or the clauses that change, before it is signed."),
    SIGNATORY_IS_OF_A_PARTY("AG-3", "Only a party signs: {0}."),
    PARTY_SIGNS_ONCE("AG-3", "The signature of {0} is on record already."),
    SIGNING_IS_NOT_IN_THE_FUTURE("AG-3", "The day of signing must not be after today, {0}.");

    private final String id;
    private final String message;

    InstrumentRule(String id, String message) {
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
