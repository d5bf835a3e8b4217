package concordat.domain.agreement;

import java.util.Set;

/**
 * What the actor could do to an agreement as it stands today, so that a page offers what works. Whoever does it is asked
 * again.
 *
 * @param change whether they keep it on record at all; without it there is nothing else
 * @param amend whether what it says can still be changed (AG-7)
 * @param approve whether the approval of a party can be put on record (AG-2)
 * @param sign whether it is out for signature, so that one party after the other signs it (AG-3)
 * @param chooseSignatories whether it can be said who signs for a party
 * @param stages the stages to which it can be moved by hand, none if it cannot (AG-2)
 * @param announce whether it can be put on record as announced
 * @param execute whether the signatures of all its parties can be put on record at once (AG-3)
 * @param completeDates whether a date is missing that can be filled in after its execution
 * @param end whether it can be terminated or superseded
 * @param archive whether it can be put away
 * @param extend whether an option to extend it can be taken up (AG-5)
 * @param giveNotice whether the notice of a party can be put on record (AG-6)
 * @param recordTerm whether its term and notice, of which only dates are on record, can be entered as signed (AG-7)
 */
public record AgreementPowers(
        boolean change,
        boolean amend,
        boolean approve,
        boolean sign,
        boolean chooseSignatories,
        Set<AgreementStage> stages,
        boolean announce,
        boolean execute,
        boolean completeDates,
        boolean end,
        boolean archive,
        boolean extend,
        boolean giveNotice,
        boolean recordTerm) {
    /** Nothing at all. */
    public static final AgreementPowers NONE = new AgreementPowers(
            false, false, false, false, false, Set.of(), false, false, false, false, false, false, false, false);
}
