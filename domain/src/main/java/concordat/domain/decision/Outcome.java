package concordat.domain.decision;

import concordat.domain.committee.LegalForm;

/** What came of a question (VO-11). */
public enum Outcome {
    APPROVED("Approved"),
    APPROVED_WITH_CONDITIONS("Approved with conditions"),
    NOT_APPROVED("Not approved"),
    DEFERRED("Deferred"),
    REFERRED("Referred"),
    NOTED("Noted"),
    ENDORSED("Endorsed"),
    RECOMMENDED("Recommended"),
    RATIFIED("Ratified"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether a question can ask for it. */
    public boolean canBeProposed() {
        return this != NOT_APPROVED && this != WITHDRAWN;
    }

    /** Whether it binds whoever is to carry it out. */
    public boolean isBinding() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS || this == RATIFIED;
    }

    /** Whether it says yes to what was put: an item for ratification is ratified by it (QU-7). */
    boolean isAssent() {
        return isBinding() || this == ENDORSED || this == RECOMMENDED;
    }

    /** What it is in a committee of that form: an advisory one recommends what another would approve (LF-2). */
    public Outcome in(LegalForm form) {
        return isBinding() && !form.bindsParties() ? RECOMMENDED : this;
    }
}
