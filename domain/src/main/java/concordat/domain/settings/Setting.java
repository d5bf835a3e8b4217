package concordat.domain.settings;

import concordat.domain.shared.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number that a rule goes by and that each partnership may choose for itself. Its standard value has held since ever
 * where nobody has changed it; it stays what it is once it has been released, or reports on old dates would change.
 */
public enum Setting {
    ACTION_DUE_SOON_DAYS(
            "Actions: amber before they are due",
            "An action that is not closed turns amber this many days before it is due.",
            "AC-5",
            Unit.DAY,
            14,
            0,
            365),
    ACTION_AMBER_SLIPS(
            "Actions: amber once moved",
            "An action that is not closed turns amber once its due date has been moved this many times.",
            "AC-5",
            Unit.MOVE,
            1,
            1,
            20),
    ACTION_RED_SLIPS(
            "Actions: red once moved",
            "An action that is not closed turns red once its due date has been moved this many times, and when it is overdue.",
            "AC-5",
            Unit.MOVE,
            2,
            1,
            20),
    AGREEMENT_RENEWAL_MONTHS(
            "Agreements: amber before they end",
            "An agreement in force turns amber this many months before its end, or before the last day to give notice.",
            "AG-6",
            Unit.MONTH,
            6,
            1,
            60),
    AGREEMENT_FIRST_ALERT_MONTHS(
            "Agreements: first alert",
            "Who answers for an agreement is alerted this many months before its end, a review, or the last day to give"
                    + " notice; 0 for no such alert.",
            "AG-6",
            Unit.MONTH,
            12,
            0,
            60),
    AGREEMENT_SECOND_ALERT_MONTHS(
            "Agreements: second alert",
            "Who answers for an agreement is alerted this many months before its end, a review, or the last day to give"
                    + " notice; 0 for no such alert.",
            "AG-6",
            Unit.MONTH,
            6,
            0,
            60),
    AGREEMENT_THIRD_ALERT_MONTHS(
            "Agreements: third alert",
            "Who answers for an agreement is alerted this many months before its end, a review, or the last day to give"
                    + " notice; 0 for no such alert.",
            "AG-6",
            Unit.MONTH,
            3,
            0,
            60),
    AGREEMENT_FOURTH_ALERT_MONTHS(
            "Agreements: last alert",
            "Who answers for an agreement is alerted this many months before its end, a review, or the last day to give"
                    + " notice; 0 for no such alert.",
            "AG-6",
            Unit.MONTH,
            1,
            0,
            60),
    LEGAL_REVIEW(
            "Agreements: review by legal",
            "When a party needs a review by legal of the draft as it reads before it can approve it.",
            "AG-2",
            Unit.REVIEW,
            1,
            0,
            2),
    INFORMATION_GOVERNANCE_REVIEW(
            "Agreements: review by information governance",
            "When a party needs a review by information governance of the draft as it reads before it can approve it.",
            "AG-2",
            Unit.REVIEW,
            1,
            0,
            2),
    FINANCE_REVIEW(
            "Agreements: review by finance",
            "When a party needs a review by finance of the draft as it reads before it can approve it.",
            "AG-2",
            Unit.REVIEW,
            0,
            0,
            2),
    RESEARCH_OFFICE_REVIEW(
            "Agreements: review by the research office",
            "When a party needs a review by its research office of the draft as it reads before it can approve it.",
            "AG-2",
            Unit.REVIEW,
            0,
            0,
            2),
    HONORARY_FIRST_ALERT_MONTHS(
            "Honorary contracts: first alert",
            "Officers of host and employer are alerted this many months before an honorary contract or letter of access"
                    + " ends; 0 for no such alert.",
            "AG-13",
            Unit.MONTH,
            3,
            0,
            24),
    HONORARY_LAST_ALERT_MONTHS(
            "Honorary contracts: last alert",
            "Officers of host and employer are alerted this many months before an honorary contract or letter of access"
                    + " ends; 0 for no such alert.",
            "AG-13",
            Unit.MONTH,
            1,
            0,
            24),
    JOINT_APPRAISAL_MONTHS(
            "Joint appraisals: time until the next",
            "A clinical academic's next joint appraisal is due this many months after the last one, or after the post began.",
            "AG-14",
            Unit.MONTH,
            12,
            1,
            24),
    JOINT_APPRAISAL_ALERT_DAYS(
            "Joint appraisals: alert before they are due",
            "Officers of both employers see a joint appraisal this many days before it is due.",
            "AG-14",
            Unit.DAY,
            60,
            0,
            365),
    OBLIGATION_LEAD_DAYS(
            "Obligations: due soon",
            "What a party owes by an agreement is due soon this many days before its due date.",
            "AG-1",
            Unit.DAY,
            30,
            0,
            365),
    EVIDENCE_MONTHS(
            "Evidence: recent for",
            "Evidence on a track to university status is recent for this many months; a track without any is shown as a gap.",
            "US-4",
            Unit.MONTH,
            12,
            1,
            60),
    DISPUTE_LEADS_DAYS(
            "Disputes: time for the operational leads",
            "A dispute that is raised has this many working days on the first step of its ladder.",
            "AG-8",
            Unit.WORKING_DAY,
            10,
            1,
            250),
    DISPUTE_SPONSORS_DAYS(
            "Disputes: time for the executive sponsors",
            "A dispute that is raised has this many working days on this step of its ladder; 0 for no such step.",
            "AG-8",
            Unit.WORKING_DAY,
            15,
            0,
            250),
    DISPUTE_CHIEFS_DAYS(
            "Disputes: time for the chief executives and Vice-Chancellor",
            "A dispute that is raised has this many working days on this step of its ladder; 0 for no such step.",
            "AG-8",
            Unit.WORKING_DAY,
            20,
            0,
            250),
    DISPUTE_MEDIATION_DAYS(
            "Disputes: time for mediation",
            "A dispute that is raised has this many working days on this step of its ladder; 0 for no such step.",
            "AG-8",
            Unit.WORKING_DAY,
            30,
            0,
            250),
    DISPUTE_ALERT_DAYS(
            "Disputes and notices: alert before a deadline",
            "Governance officers of the parties see a step of a dispute, or a notice to be answered, this many working"
                    + " days before its time is up.",
            "AG-8",
            Unit.WORKING_DAY,
            5,
            0,
            60),
    NOTICE_HAND_DAYS(
            "Notices: received when delivered by hand",
            "A notice delivered by hand is taken as received this many working days later; 0 for the same"
                    + " day, or the next working day.",
            "AG-8",
            Unit.WORKING_DAY,
            0,
            0,
            20),
    NOTICE_POST_DAYS(
            "Notices: received when sent by first class post",
            "A notice sent by first class post is taken as received this many working days after posting.",
            "AG-8",
            Unit.WORKING_DAY,
            2,
            0,
            20),
    NOTICE_EMAIL_DAYS(
            "Notices: received when sent by e-mail",
            "A notice sent by e-mail is taken as received this many working days later.",
            "AG-8",
            Unit.WORKING_DAY,
            1,
            0,
            20),
    RISK_MODERATE_FROM(
            "Risks: moderate from",
            "A risk is moderate from this score on, and low below it.",
            "RK-2",
            Unit.POINT,
            4,
            2,
            25),
    RISK_HIGH_FROM("Risks: high from", "A risk is high from this score on.", "RK-2", Unit.POINT, 8, 2, 25),
    RISK_EXTREME_FROM("Risks: extreme from", "A risk is extreme from this score on.", "RK-2", Unit.POINT, 15, 2, 25),
    RISK_ESCALATED_FROM(
            "Risks: in highlight reports from",
            "A risk of an agreement that a committee governs, or a principal risk that it leads, stands in its highlight"
                    + " reports from this score on.",
            "RK-5",
            Unit.POINT,
            15,
            2,
            25),
    CHART_LEAST_POINTS(
            "Charts: points for process limits",
            "With fewer points than this a chart shows how the values run, and has no limits.",
            "SP-5",
            Unit.POINT,
            12,
            7,
            60),
    PAPER_MEGABYTES(
            "Papers: largest file",
            "A file of a paper takes up to so many megabytes of 1,048,576 bytes.",
            "MT-10",
            Unit.MEGABYTE,
            50,
            1,
            100),
    PAPER_PAGES(
            "Papers: most pages of a file",
            "A PDF of a paper takes up to so many pages.",
            "MT-10",
            Unit.PAGE,
            2_000,
            10,
            10_000),
    PAPER_REMINDER_DAYS(
            "Papers: reminder before they are due",
            "An author who has still to hand in a paper is reminded this many days before papers are due, on that day, and on"
                    + " the day after it.",
            "MT-5",
            Unit.DAY,
            3,
            1,
            30),
    PAPER_SUBMISSION_DAYS(
            "Papers: submitted before the notice goes out",
            "Papers for a meeting are due this many working days before the last day to send its notice; 0 for the last working"
                    + " day on or before it.",
            "MT-5",
            Unit.WORKING_DAY,
            3,
            0,
            60),
    TERMS_REVIEW_MONTHS(
            "Terms of reference: time until their review",
            "Terms of reference that say no other day are to be reviewed this many months after their first day.",
            "LF-7",
            Unit.MONTH,
            12,
            1,
            60),
    TERMS_GRACE_DAYS(
            "Terms of reference: grace after their review was due",
            "A committee whose terms of reference were not reviewed in time can still open meetings for this many days.",
            "LF-7",
            Unit.DAY,
            90,
            0,
            365),
    UNRATIFIED_ACTION_DAYS(
            "Chair's action: time to deal with what is not ratified",
            "If a committee does not ratify chair's action, an action is raised that is due this many days later.",
            "BM-3",
            Unit.DAY,
            14,
            1,
            365),
    ACTION_REMINDER_DAYS(
            "Actions: reminder before they are due",
            "The owner of an action is told by mail this many days before it is due; 0 for the day itself.",
            "AC-5",
            Unit.DAY,
            7,
            0,
            60),
    OVERDUE_REMINDER_DAYS(
            "Reminders of what is overdue",
            "Whoever has an overdue action or review is told by mail again each time that so many days have passed.",
            "AC-3",
            Unit.DAY,
            7,
            1,
            60),
    DAILY_MAIL_HOUR(
            "Mail: when the daily mail leaves",
            "Whoever has chosen one mail a day gets it at this time, by the clocks of London.",
            "MT-1",
            Unit.HOUR,
            7,
            0,
            23),
    RESOLUTION_REMINDER_DAYS(
            "Written resolutions: reminder before the deadline",
            "Members who have not answered are reminded this many days before the deadline of a written resolution.",
            "BM-5",
            Unit.DAY,
            2,
            0,
            30),
    NAMES_ASKED_BY_ONE_IN(
            "Votes: by name if one member asks of",
            "Votes are recorded by name if at least one in so many members present asks: 3 means a third of them. Fewer have"
                    + " their own vote recorded by name.",
            "VO-9",
            Unit.MEMBER,
            3,
            1,
            20),
    INTEREST_PUBLIC_MONTHS(
            "Interests: published after they ended",
            "An interest that has ended stays on the published register for this many months.",
            "COI-7",
            Unit.MONTH,
            6,
            6,
            120),
    INTEREST_PRIVATE_YEARS(
            "Interests: kept after they ended",
            "The private record of an interest that has ended is kept for this many years.",
            "COI-7",
            Unit.YEAR,
            6,
            6,
            30),
    INTEREST_DECLARE_DAYS(
            "Interests: time to declare",
            "A new interest is declared within this many days, and so is everything on an appointment.",
            "COI-3",
            Unit.DAY,
            28,
            1,
            90),
    INTEREST_RETURN_MONTHS(
            "Interests: time until the next return",
            "Everybody confirms their interests, or that they have none, again after this many months.",
            "COI-3",
            Unit.MONTH,
            12,
            1,
            12);

    /** What is counted. */
    private enum Unit {
        DAY("day"),
        WORKING_DAY("working day"),
        POINT("point"),
        MOVE("move"),
        MONTH("month"),
        YEAR("year"),
        MEMBER("member"),
        MEGABYTE("megabyte"),
        PAGE("page"),
        /** Nothing is counted: the number is a time of the day. */
        HOUR("hour"),
        /** Nothing is counted: the number stands for one of {@link WhenReviewed}. */
        REVIEW("answer");

        private final String one;

        Unit(String one) {
            this.one = one;
        }
    }

    private final String title;
    private final String help;
    private final String rule;
    private final Unit unit;
    private final int standard;
    private final int lowest;
    private final int highest;

    Setting(String title, String help, String rule, Unit unit, int standard, int lowest, int highest) {
        this.title = title;
        this.help = help;
        this.rule = rule;
        this.unit = unit;
        this.standard = standard;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** @throws RuleBroken if the number is below the lowest or above the highest */
    void requireWithinBounds(int value) {
        SettingRule.VALUE_IS_WITHIN_ITS_BOUNDS.require(
                value >= lowest && value <= highest, title, lowest, words(highest));
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What it does, in a sentence. */
    public String help() {
        return help;
    }

    /** The rule that goes by it, as in the catalogue, such as AC-5. */
    public String rule() {
        return rule;
    }

    /** What holds where nobody has changed it. */
    public int standard() {
        return standard;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** What is counted, in the plural: "days". */
    public String unit() {
        return unit.one + "s";
    }

    /** What there is to choose from, if its value is one of a few words: that of 0 first; empty if something is counted. */
    public List<String> choices() {
        return switch (unit) {
            case REVIEW ->
                Arrays.stream(WhenReviewed.values()).map(WhenReviewed::words).toList();
            case HOUR -> IntStream.rangeClosed(0, highest).mapToObj(this::words).toList();
            default -> List.of();
        };
    }

    /** A value with what it counts: "14 days", "1 move"; or the words for which it stands. */
    public String words(int value) {
        if (unit == Unit.HOUR) {
            return (value < 10 ? "0" : "") + value + ":00";
        }
        if (unit == Unit.REVIEW) {
            return WhenReviewed.of(value).words();
        }
        return value + " " + unit.one + (value == 1 ? "" : "s");
    }
}
