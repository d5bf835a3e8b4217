package concordat.domain.usecase;

/** What somebody may be appointed as, and the four who need no appointment. The words are those of section 7. */
public enum Role {
    COMMITTEE_CHAIR("Committee chair"),
    VOTING_MEMBER("Voting member"),
    ATTENDEE("Attendee"),
    GOVERNANCE_OFFICER("Governance officer"),
    EXECUTIVE("Executive"),
    /** Writes papers that a secretary has asked for; sees those, and nothing else of a committee's business. */
    PAPER_AUTHOR("Paper author"),
    AUDITOR("Auditor"),
    ADMINISTRATOR("Administrator"),
    /** Anybody whom the identity provider vouches for, appointed or not: may learn who they are, and no more. */
    SIGNED_IN("Signed in"),
    /** Whoever sends a form after their session has ended: may leave it for themselves, and no more. */
    LAPSED("Session ended"),
    /** Whoever runs commands on the machine: loads reference data, appoints the first administrator, verifies. */
    OPERATOR("Operator"),
    /** What Concordat does under its own name, behind the pages: sends mail, reminds people of what is due. */
    JOB("Job");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether a person can be appointed to it; the others come with how one reached the system. */
    public boolean isAppointable() {
        return this != SIGNED_IN && this != LAPSED && this != OPERATOR && this != JOB;
    }
}
