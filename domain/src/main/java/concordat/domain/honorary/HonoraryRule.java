package concordat.domain.honorary;

import concordat.domain.shared.Rule;

/** What holds for honorary contracts and letters of access. */
public enum HonoraryRule implements Rule {
    NHS_STAFF_GET_A_LETTER(
            "AG-13",
            "Whoever is employed by the NHS gets a letter of access for research, never an honorary research contract."),
    CONTRACT_IS_FOR_DIRECT_BEARING(
            "AG-13",
            "An honorary research contract is for research with a direct bearing on the quality of care; without it, a"
                    + " letter of access is enough."),
    DIRECT_BEARING_TAKES_A_CONTRACT(
            "AG-13",
            "Whoever is not employed by the NHS, and whose research has a direct bearing on the quality of care, needs an"
                    + " honorary research contract; a letter of access is not enough."),
    HOST_IS_A_PARTNER("AG-13", "The host is one of the organisations of the partnership."),
    HOST_IS_NOT_THE_EMPLOYER("AG-13", "The host and the substantive employer are two different organisations."),
    EMPLOYER_IS_KNOWN("AG-13", "The substantive employer is not an organisation known to Concordat. Choose another."),
    HOST_IS_A_TRUST_FOR_RESEARCH_ACCESS(
            "AG-13",
            "Honorary research contracts, letters of access and honorary clinical contracts are given by the NHS; {0} is not a part of it."),
    ACADEMIC_HOST_IS_A_UNIVERSITY("AG-13", "An honorary academic contract is given by a university; {0} is none."),
    MANAGER_IS_OF_THE_HOST("AG-13", "Who looks after it must hold an appointment at the host today."),
    CHECK_THAT_WAS_DONE_HAS_A_DATE(
            "AG-13", "A check that was done has a date that is not after today, and one that was not has none."),
    END_IS_NOT_BEFORE_START("AG-13", "The last day, {1}, must not be before the first, {0}."),
    ENDED_STANDS("AG-13", "This arrangement was ended early: put a new one on record."),
    EARLY_END_IS_WITHIN_ITS_TIME("AG-13", "An early last day lies between {0} and {1}."),
    RENEWAL_IS_LATER("AG-13", "The new last day must be after the present one, {0}.");

    private final String id;
    private final String message;

    HonoraryRule(String id, String message) {
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
