package concordat.domain.dashboard;

/** What the dashboard counts. A figure is never anything but the number of its rows. */
public enum DashboardFigure {
    AGREEMENTS_EXPIRED(
            Section.AGREEMENTS,
            "Operating without an agreement",
            "Agreements that are past their end, with nothing done about it: the parties operate without an agreement (AG-6)."),
    AGREEMENTS_DISPUTED(Section.AGREEMENTS, "In dispute", "Agreements with a dispute that is open."),
    AGREEMENTS_DUE(
            Section.AGREEMENTS,
            "Ending, or to be reviewed",
            "Agreements in force that end, or whose last day to give notice comes, within the months that your partnership has"
                    + " set, and those whose review is overdue (AG-6)."),
    AGREEMENTS_OWED(
            Section.AGREEMENTS,
            "With obligations overdue",
            "Agreements of which something that a party owes has passed its due date without being met."),
    AGREEMENTS_UNCOVERED(
            Section.AGREEMENTS,
            "With a data sharing gap",
            "Agreements under which personal data are shared while no data sharing agreement that covers them is in force."),
    DECISIONS_AWAITED(
            Section.DECISIONS,
            "Answers awaited",
            "Answers of partners that decisions wait for, to confirm them or to agree to what was recommended; one row for each"
                    + " partner that is asked."),
    DECISIONS_LATE(
            Section.DECISIONS,
            "Answers too late",
            "Answers that were not given by the last day on which they could be: the decision has no effect."),
    ACTIONS_OVERDUE(
            Section.ACTIONS,
            "Overdue",
            "Actions that are open or started and past their due date; one row for each, by the organisation of its owner (AC-3)."),
    RISKS_EXTREME(
            Section.RISKS,
            "Rated extreme",
            "Principal risks whose current score is extreme, by the scores of each partner that holds them (RK-2)."),
    RISKS_BEYOND_APPETITE(
            Section.RISKS,
            "Above appetite",
            "Principal risks whose current score is above what the partner that holds them accepts for their category."),
    RISKS_RISING(
            Section.RISKS,
            "Rising",
            "Principal risks whose score is higher than it was at the end of the last quarter."),
    MEASURES_OF_CONCERN(
            Section.MEASURES,
            "Special cause: concern",
            "Measures whose latest value shows a change for the worse that is more than chance (SP-3)."),
    MEASURES_FAILING(
            Section.MEASURES,
            "Consistently failing the target",
            "Measures that will not reach their target unless something changes (SP-4)."),
    MEASURES_IMPROVING(
            Section.MEASURES,
            "Special cause: improvement",
            "Measures whose latest value shows a change for the better that is more than chance (SP-3).");

    private final Section section;
    private final String words;
    private final String explanation;

    DashboardFigure(Section section, String words, String explanation) {
        this.section = section;
        this.words = words;
        this.explanation = explanation;
    }

    /** The parts of the dashboard that have figures. */
    public enum Section {
        AGREEMENTS("Agreements"),
        DECISIONS("Decisions awaiting partners"),
        ACTIONS("Actions"),
        RISKS("Principal risks"),
        MEASURES("Measures");

        private final String words;

        Section(String words) {
            this.words = words;
        }

        /** Its heading. */
        public String words() {
            return words;
        }
    }

    public Section section() {
        return section;
    }

    /** What stands beside the number. */
    public String words() {
        return words;
    }

    /** What is counted, in a sentence. */
    public String explanation() {
        return explanation;
    }

    /** Whether the number itself says that somebody has to do something. */
    public boolean asksForAttention() {
        return this != MEASURES_IMPROVING && this != DECISIONS_AWAITED;
    }
}
