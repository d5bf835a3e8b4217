package concordat.domain.board;

/** The registers of which a board report is made (section 6); each is a sheet of it, attendance and forward plan a sheet for each committee. */
public enum Register {
    AGREEMENTS("Agreements"),
    DECISIONS("Decisions"),
    ACTIONS("Actions"),
    ATTENDANCE("Attendance"),
    MEETINGS("Meetings"),
    STATUS("Status"),
    CRITERIA("Criteria"),
    ROUTES("Routes"),
    AIMS("Aims"),
    PROGRAMMES("Programmes"),
    SERVICES("Services"),
    PLACEMENTS("Placements"),
    MEASURES("KPIs"),
    HONORARY("Honorary contracts"),
    EARLIER_DECISIONS("Earlier decisions"),
    FORWARD_PLAN("Forward plan"),
    BETWEEN_MEETINGS("Between meetings"),
    OBLIGATIONS("Obligations"),
    SEALS("Seal register"),
    INTERESTS("Interests"),
    DECLARATIONS("Declarations"),
    TERMS("Terms of reference"),
    PUBLICATIONS("Publication log"),
    BAF("BAF");

    private final String words;

    Register(String words) {
        this.words = words;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** Whether a report of that form has it: how single parties and people keep what they agreed is not published (XL-10). */
    public boolean isIn(ReportForm form) {
        return switch (this) {
            case CRITERIA,
                    ROUTES,
                    AIMS,
                    SERVICES,
                    PLACEMENTS,
                    MEASURES,
                    HONORARY,
                    EARLIER_DECISIONS,
                    OBLIGATIONS,
                    SEALS,
                    DECLARATIONS -> form == ReportForm.WORKING;
            default -> true;
        };
    }

    /** Whether it is a table for each committee, because its columns are the committee's own meetings. */
    public boolean isOfOneCommittee() {
        return this == ATTENDANCE || this == FORWARD_PLAN;
    }
}
