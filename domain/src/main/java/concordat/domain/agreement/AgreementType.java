package concordat.domain.agreement;

/** What kind of agreement it is (3.5). */
public enum AgreementType {
    PARTNERSHIP_AGREEMENT("Partnership agreement", true),
    MEMORANDUM_OF_UNDERSTANDING("Memorandum of understanding", false),
    AFFILIATION_AGREEMENT("Affiliation agreement", true),
    JOINT_WORKING_AGREEMENT("Joint working agreement", true),
    COLLABORATION_AGREEMENT("Collaboration agreement (research)", true),
    MODEL_NON_COMMERCIAL_AGREEMENT("Model non-commercial agreement (mNCA)", true),
    MODEL_CLINICAL_TRIAL_AGREEMENT("Model clinical trial agreement (mCTA)", true),
    PARTICIPANT_IDENTIFICATION_CENTRE_AGREEMENT("Participant identification centre (PIC) agreement", true),
    NHS_EDUCATION_FUNDING_AGREEMENT("NHS Education Funding Agreement", true),
    PLACEMENT_AGREEMENT("Placement agreement", true),
    DATA_SHARING_AGREEMENT("Data sharing agreement", true),
    JOINT_CONTROLLER_ARRANGEMENT("Joint controller arrangement", true),
    DATA_PROCESSING_AGREEMENT("Data processing agreement", true),
    HONORARY_CONTRACT("Honorary contract", true),
    HONORARY_RESEARCH_CONTRACT("Honorary research contract", true),
    LETTER_OF_ACCESS("Letter of access", true),
    SECONDMENT_AGREEMENT("Secondment agreement", true),
    SERVICE_LEVEL_AGREEMENT("Service level agreement", true),
    INTELLECTUAL_PROPERTY_AGREEMENT("Intellectual property and revenue sharing agreement", true),
    NON_DISCLOSURE_AGREEMENT("Non-disclosure agreement", true),
    OTHER("Other agreement", true);

    private final String words;
    private final boolean usuallyBinding;

    AgreementType(String words, boolean usuallyBinding) {
        this.words = words;
        this.usuallyBinding = usuallyBinding;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it is legally binding unless somebody says otherwise; a memorandum is not (AG-9). */
    public boolean usuallyBinding() {
        return usuallyBinding;
    }
}
