package concordat.domain.agreement;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far an agreement has come, as somebody has put it on record (AG-2). Whether it is in force or has run out is
 * never recorded but computed: {@link AgreementStanding}.
 */
public enum AgreementStage {
    PROPOSED("Proposed"),
    DRAFTING("Drafting"),
    IN_REVIEW("In review"),
    APPROVED_BY_PARTIES("Approved by the parties"),
    OUT_FOR_SIGNATURE("Out for signature"),
    /** It is publicly known to have been made; who signed it, and when, is not on record (AG-3). */
    ANNOUNCED("Announced"),
    EXECUTED("Executed"),
    UNDER_REVIEW("Under review"),
    IN_VARIATION("In variation"),
    IN_DISPUTE("In dispute"),
    NOTICE_GIVEN("Notice given"),
    TERMINATED("Terminated"),
    SUPERSEDED("Superseded"),
    ARCHIVED("Archived");

    private static final Set<AgreementStage> PREPARING =
            EnumSet.of(PROPOSED, DRAFTING, IN_REVIEW, APPROVED_BY_PARTIES, OUT_FOR_SIGNATURE);
    private static final Set<AgreementStage> RUNNING =
            EnumSet.of(EXECUTED, UNDER_REVIEW, IN_VARIATION, IN_DISPUTE, NOTICE_GIVEN);

    private final String words;

    AgreementStage(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it has been neither announced nor executed yet, so that only its team sees it. */
    public boolean isInPreparation() {
        return PREPARING.contains(this);
    }

    /** Whether what it says can still be changed: not while it is out for signature, nor once it is executed (AG-7). */
    public boolean isAmendable() {
        return this != OUT_FOR_SIGNATURE && isExecutable();
    }

    /** Whether its draft can still be reviewed and approved by the parties (AG-2). */
    public boolean isReviewed() {
        return isInPreparation() && this != OUT_FOR_SIGNATURE;
    }

    /** Whether the signatures of its parties can be put on record: until they all are (AG-3). */
    public boolean isExecutable() {
        return isInPreparation() || this == ANNOUNCED;
    }

    /** Whether each party has to have approved the draft to get there (AG-2). */
    boolean isApproved() {
        return this == APPROVED_BY_PARTIES || this == OUT_FOR_SIGNATURE;
    }

    /** Whether all parties have signed it, and nobody has ended it. */
    public boolean isExecuted() {
        return RUNNING.contains(this);
    }

    /**
     * Whether an agreement can be moved from here to there by hand: forwards and back while it is in preparation, and
     * among the stages of an executed one. Announcement, execution and endings are acts of their own; in dispute it is
     * while a dispute about it is open.
     */
    boolean leadsTo(AgreementStage next) {
        boolean preparing = isInPreparation() && next.isInPreparation();
        boolean running = isExecuted() && next.isExecuted();
        return this != next && next != IN_DISPUTE && (preparing || running);
    }

    /** As what it shows while so many disputes are open: in dispute, unless notice has been given meanwhile (AG-8). */
    public AgreementStage amid(int openDisputes) {
        return openDisputes > 0 && isExecuted() && this != NOTICE_GIVEN ? IN_DISPUTE : this;
    }
}
