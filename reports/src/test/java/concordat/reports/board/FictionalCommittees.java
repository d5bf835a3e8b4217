package concordat.reports.board;

import static concordat.reports.board.FictionalRows.TODAY;

import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.CommitteeRows;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.TermsRow;
import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Answers;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.JointStatus;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.domain.meeting.WorkSource;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two fictional committees work. */
class FictionalCommittees implements CommitteeRows {
    private static final String BOARD = "Partnership Board";
    private static final String IN_COMMON = "Strategy Committees in Common";

    @Override
    public void forwardPlans(BoardReport report, Consumer<ForwardPlan> plans) {
        plans.accept(new ForwardPlan(
                BOARD,
                WorkYear.NHS,
                LocalDate.of(2025, 4, 1),
                List.of(
                        LocalDate.of(2025, 5, 10),
                        LocalDate.of(2025, 7, 10),
                        LocalDate.of(2026, 3, 10),
                        TODAY.plusDays(8)),
                Stream.of(
                                line(
                                        work("Annual report of the partnership", Part.PART_1),
                                        null,
                                        Mark.DONE,
                                        Mark.NONE,
                                        Mark.NONE,
                                        Mark.NONE),
                                line(
                                        work("Review of the estate strategy", Part.PART_2),
                                        "10 May 2025 to 10 Jul 2025: the survey was late",
                                        Mark.MOVED,
                                        Mark.NOT_TAKEN,
                                        Mark.NONE,
                                        Mark.NONE),
                                line(
                                        work("Workforce plan", Part.PART_1),
                                        null,
                                        Mark.NONE,
                                        Mark.DONE,
                                        Mark.ON_THE_AGENDA,
                                        Mark.DUE))
                        .filter(line -> line.work().part() == Part.PART_1 || !report.isPublication())
                        .toList()));
        if (report.committee() == null) {
            plans.accept(new ForwardPlan(
                    IN_COMMON,
                    WorkYear.UNIVERSITY,
                    LocalDate.of(2025, 8, 1),
                    List.of(LocalDate.of(2025, 9, 18), LocalDate.of(2025, 9, 18)),
                    List.of(line(work("Placements", Part.PART_1), null, Mark.MOVED, Mark.NONE))));
        }
    }

    private static ForwardPlan.Line line(PlannedWork work, @Nullable String deferred, Mark... marks) {
        return new ForwardPlan.Line(work, List.of(marks), deferred);
    }

    private static PlannedWork work(String title, Part part) {
        return new PlannedWork(
                title,
                Purpose.ASSURANCE,
                "Tomos Wrenfield, Research Manager",
                "",
                WorkSource.REQUESTED,
                "25/17",
                PlannedWork.in(Set.of(Month.MAY, Month.JULY)),
                "Business",
                15,
                part,
                part == Part.PART_1 ? null : Confidentiality.Reason.COMMERCIAL);
    }

    @Override
    public void betweenMeetings(BoardReport report, Consumer<BetweenMeetingsRow> rows) {
        boolean working = !report.isPublication();
        rows.accept(new BetweenMeetingsRow(
                "LPT-NHFT-UOL/2026/041",
                MeetingKind.CHAIRS_ACTION,
                TODAY.minusDays(1),
                BOARD,
                Part.PART_1,
                "Winter beds",
                "To open twelve beds until the end of March",
                "Leander Osgood, Chair",
                "Imogen Farthingale, Chief executive",
                "Patients were waiting",
                "Clause 9.2",
                null,
                working ? "Priya Hollowell, LPT, 9 Mar 2026: agrees\nRowan Thistlewood, UoL, 9 Mar 2026: agrees" : null,
                null,
                Outcome.APPROVED,
                facts(DecisionState.TAKEN, Outcome.APPROVED, null),
                null));
        rows.accept(new BetweenMeetingsRow(
                "LPT-NHFT-UOL/2025/033",
                MeetingKind.WRITTEN_RESOLUTION,
                TODAY.minusMonths(3),
                BOARD,
                Part.PART_1,
                "Name of the joint centre",
                "That the centre be called the Centre for Sleep",
                null,
                null,
                null,
                null,
                null,
                null,
                TODAY.minusMonths(3),
                Outcome.APPROVED,
                facts(DecisionState.DECLARED, Outcome.APPROVED, null),
                null));
        if (working) {
            rows.accept(new BetweenMeetingsRow(
                    "LPT-NHFT-UOL/2025/020",
                    MeetingKind.CHAIRS_ACTION,
                    TODAY.minusMonths(6),
                    BOARD,
                    Part.PART_2,
                    null,
                    "To settle with a supplier",
                    "Leander Osgood, Chair",
                    null,
                    "The offer ended that night",
                    "Clause 9.2",
                    "The chair declared an interest",
                    null,
                    null,
                    Outcome.APPROVED,
                    facts(DecisionState.TAKEN, Outcome.APPROVED, LinkKind.DECLINES_TO_RATIFY),
                    "see LPT-NHFT-UOL/2025/022"));
        }
    }

    private static Standing.Facts facts(DecisionState state, Outcome outcome, @Nullable LinkKind correctedBy) {
        return new Standing.Facts(
                state, outcome, JointStatus.SINGLE, new Answers(0, 0, null, null), TODAY, null, null, correctedBy);
    }

    @Override
    public void termsOfReference(BoardReport report, Consumer<TermsRow> rows) {
        LocalDate from = LocalDate.of(2025, 4, 1);
        String bodies = "Trust Board (LPT), 27 Mar 2025\nBoard of Directors (NHFT), 28 Mar 2025";
        rows.accept(terms(3, null, Term.from(TODAY.plusMonths(1)), TODAY.plusMonths(13)));
        rows.accept(terms(2, bodies, new Term(from, TODAY.plusMonths(1)), TODAY.minusDays(2)));
        rows.accept(terms(1, bodies, new Term(from.minusYears(1), from), from));
        rows.accept(new TermsRow(
                IN_COMMON, LegalForm.COMMITTEES_IN_COMMON, 1, bodies, Term.from(from), LocalDate.of(2027, 4, 1)));
    }

    private static TermsRow terms(int version, @Nullable String approvedBy, Term term, LocalDate review) {
        return new TermsRow(BOARD, LegalForm.JOINT_COMMITTEE, version, approvedBy, term, review);
    }

    @Override
    public void publications(BoardReport report, Consumer<PublicationRow> rows) {
        boolean working = !report.isPublication();
        rows.accept(new PublicationRow(
                TODAY.minusDays(4), PublicationRow.Kind.AGENDA, "PB/2026/03", BOARD, Part.PART_1, null));
        if (working) {
            rows.accept(new PublicationRow(
                    TODAY.minusDays(20),
                    PublicationRow.Kind.HIGHLIGHT_REPORT,
                    "PB/2026/01 to Trust Board",
                    BOARD,
                    Part.PART_2,
                    "Priya Hollowell"));
        }
        rows.accept(new PublicationRow(
                TODAY.minusDays(30),
                PublicationRow.Kind.INTEREST,
                "Leander Osgood: Brookside Care",
                null,
                Part.PART_1,
                working ? "Priya Hollowell" : null));
        rows.accept(new PublicationRow(
                TODAY.minusDays(60), PublicationRow.Kind.MINUTES, "PB/2025/11", BOARD, Part.PART_1, null));
    }
}
