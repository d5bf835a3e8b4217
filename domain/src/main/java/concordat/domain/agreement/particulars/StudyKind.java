package concordat.domain.agreement.particulars;

import concordat.domain.agreement.AgreementType;

/** What kind of research an agreement is about; the national template follows from it (AG-12). */
public enum StudyKind {
    NON_COMMERCIAL_INTERVENTIONAL(
            "Non-commercial interventional study", AgreementType.MODEL_NON_COMMERCIAL_AGREEMENT, true),
    COMMERCIAL("Commercial study", AgreementType.MODEL_CLINICAL_TRIAL_AGREEMENT, true),
    PARTICIPANT_IDENTIFICATION(
            "Participant identification only", AgreementType.PARTICIPANT_IDENTIFICATION_CENTRE_AGREEMENT, true),
    OTHER("Other research, for which there is no template", AgreementType.COLLABORATION_AGREEMENT, false);

    private final String words;
    private final AgreementType expected;
    private final boolean template;

    StudyKind(String words, AgreementType expected, boolean template) {
        this.words = words;
        this.expected = expected;
        this.template = template;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The type of agreement that is made for it. */
    public AgreementType expected() {
        return expected;
    }

    /** Whether that type has a national template, to be used unmodified. */
    public boolean hasTemplate() {
        return template;
    }
}
