package concordat.reports.board;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStatus;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.dates.DatesOnRecord;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.BafRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.CommitmentRows;
import concordat.domain.board.CommitteeRows;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.DeclaredRows;
import concordat.domain.board.JourneyRows;
import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.ProgrammeRegisterRow;
import concordat.domain.board.Register;
import concordat.domain.board.Withheld;
import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Answers;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.BroughtIn;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.EarlierDecisionId;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.EarlierVotes;
import concordat.domain.decision.JointStatus;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.decision.Tally;
import concordat.domain.decision.Verdict;
import concordat.domain.honorary.Check;
import concordat.domain.honorary.CheckResult;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Series;
import concordat.domain.measure.Target;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Purpose;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.Profession;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ServiceId;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year of a partnership with fictional people and records; the organisations, their announced agreement and their
 * work under way are the real, public ones. About sixty rows, with the awkward cases.
 */
class FictionalRows implements BoardReportRows {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    static final CommitteeId BOARD = new CommitteeId(new UUID(0, 1));
    static final CommitteeId IN_COMMON = new CommitteeId(new UUID(0, 2));

    static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(0, 99));
    private static final String LPT = "LPT";
    private static final String NHFT = "NHFT";
    private static final String UOL = "UoL";
    static final String LPT_NAME = "Leicestershire Partnership NHS Trust";
    private static final String NHFT_NAME = "Northamptonshire Healthcare NHS Foundation Trust";
    private static final String UOL_NAME = "University of Leicester";
    private static final String BOARD_NAME = "Partnership Board";
    private static final String IN_COMMON_NAME = "Strategy Committees in Common";
    private static final String ANNOUNCED = "AG/2023/001";

    @Override
    public long positionAt(Instant instant) {
        return instant.isBefore(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)) ? 0 : 4_812;
    }

    @Override
    public BoardReportCover cover(BoardReport report) {
        return new BoardReportCover(
                new UUID(0x019A5B6C7D8E7000L, 0x8000000000000002L),
                new UUID(0x019A5B6C7D8E7000L, 0x8000000000000001L),
                PARTNERSHIP,
                "Partnership of NHFT and LPT with the University of Leicester",
                report.committee() == null ? null : BOARD_NAME,
                Instant.parse("2026-03-12T09:30:00Z"),
                "Meredith Ashgrove (fictional)",
                "Executive, " + LPT_NAME,
                List.of(
                        "Part 1 of " + BOARD_NAME + " and of " + IN_COMMON_NAME,
                        "Part 2 of " + BOARD_NAME,
                        "Agreements to which " + LPT_NAME + " is a party"),
                true,
                "5d".repeat(32),
                "0.1.0",
                true);
    }

    @Override
    public Map<Register, Long> counts(BoardReport report) {
        return BoardReportWorkbookTest.counted(this, report);
    }

    @Override
    public SettingsOnDay settings(BoardReport report) {
        return new SettingsOnDay(report.trueAt(), List.of());
    }

    @Override
    public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
        String all = String.join("; ", LPT_NAME, NHFT_NAME, UOL_NAME);
        String trusts = LPT_NAME + "; " + NHFT_NAME;
        String nhftAndUol = NHFT_NAME + "; " + UOL_NAME;
        rows.accept(agreement(
                "AG/2021/001",
                "Quality improvement faculty",
                AgreementType.COLLABORATION_AGREEMENT,
                trusts,
                AgreementStage.TERMINATED,
                new AgreementDates(LocalDate.of(2021, 5, 10), LocalDate.of(2026, 5, 10), null)));
        rows.accept(agreement(
                "AG/2022/002",
                "Library and knowledge services",
                AgreementType.SERVICE_LEVEL_AGREEMENT,
                LPT_NAME + "; " + UOL_NAME,
                AgreementStage.EXECUTED,
                new AgreementDates(LocalDate.of(2022, 2, 1), LocalDate.of(2026, 2, 1), null)));
        rows.accept(agreement(
                ANNOUNCED,
                "Partnership of NHFT and LPT with the University of Leicester",
                AgreementType.PARTNERSHIP_AGREEMENT,
                all,
                AgreementStage.ANNOUNCED,
                AgreementDates.NOT_RECORDED));
        rows.accept(agreement(
                "AG/2024/004",
                "Placements for medical students in community mental health",
                AgreementType.PLACEMENT_AGREEMENT,
                nhftAndUol,
                AgreementStage.EXECUTED,
                new AgreementDates(LocalDate.of(2024, 8, 1), LocalDate.of(2027, 8, 1), LocalDate.of(2026, 8, 1))));
        rows.accept(agreement(
                "AG/2024/009",
                "Sharing of anonymised outcome data for research",
                AgreementType.DATA_SHARING_AGREEMENT,
                all,
                AgreementStage.IN_VARIATION,
                new AgreementDates(LocalDate.of(2024, 9, 9), LocalDate.of(2027, 6, 30), LocalDate.of(2026, 2, 1))));
        if (!report.isPublication()) {
            rows.accept(agreement(
                    "AG/2025/003",
                    "Joint clinical academic appointments",
                    AgreementType.MEMORANDUM_OF_UNDERSTANDING,
                    all,
                    AgreementStage.IN_REVIEW,
                    AgreementDates.NOT_RECORDED));
        }
        rows.accept(agreement(
                "AG/2025/011",
                "Evaluation of placements",
                AgreementType.COLLABORATION_AGREEMENT,
                nhftAndUol,
                AgreementStage.EXECUTED,
                new AgreementDates(LocalDate.of(2025, 10, 1), LocalDate.of(2028, 10, 1), LocalDate.of(2026, 10, 1))));
    }

    private static AgreementRow agreement(
            String reference,
            String title,
            AgreementType type,
            String parties,
            AgreementStage stage,
            AgreementDates dates) {
        boolean announced = reference.equals(ANNOUNCED);
        LocalDate end = dates.end();
        NoticePeriod notice = end == null ? null : NoticePeriod.ofMonths(6);
        return new AgreementRow(
                new AgreementId(new UUID(5, reference.hashCode())),
                PARTNERSHIP,
                reference,
                title,
                type,
                AgreementStatus.on(
                        TODAY,
                        stage,
                        dates.effective(),
                        Schedule.of(DatesOnRecord.of(dates.effective(), end), WorkingDays.BY_THE_CALENDAR)
                                .course(),
                        stage == AgreementStage.TERMINATED ? LocalDate.of(2025, 5, 10) : null),
                parties,
                announced
                        ? "Medical teaching, training and health sciences research; centres of academic excellence;"
                                + " grow innovation"
                        : "Fictional, for demonstration",
                "",
                announced ? LocalDate.of(2023, 12, 14) : null,
                dates.effective() == null ? null : dates.effective().minusDays(9),
                dates,
                end,
                false,
                0,
                0,
                notice,
                end == null || notice == null ? null : notice.lastDayBefore(end, WorkingDays.BY_THE_CALENDAR),
                announced ? null : "Rowan Thistlewood (LPT); Imogen Farthingale (UoL)",
                announced ? null : "Priya Hollowell (LPT); Tomos Wrenfield (UoL)",
                announced ? null : BOARD_NAME,
                type.usuallyBinding(),
                stage == AgreementStage.IN_REVIEW,
                announced ? 0 : 2,
                announced ? 0 : 1,
                announced ? new OpenRisks(2, 16) : OpenRisks.NONE,
                RegisterFacts.NONE,
                announced ? Set.of(AgreementFlag.DATA_SHARING_GAP) : Set.of());
    }

    @Override
    public void decisions(BoardReport report, Consumer<DecisionLogRow> rows) {
        List<DecisionLogRow> decisions = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            decisions.add(boardDecision(i));
        }
        if (report.committee() == null) {
            decisions.add(inCommon(LPT, Outcome.APPROVED, new Tally(4, 0, 0, 0)));
            decisions.add(inCommon(NHFT, Outcome.NOT_APPROVED, new Tally(1, 3, 0, 0)));
        }
        decisions.stream()
                .filter(row -> row.part() == Part.PART_1 || !report.isPublication())
                .sorted(Comparator.comparing(DecisionLogRow::on)
                        .reversed()
                        .thenComparing(DecisionLogRow::reference)
                        .thenComparing(DecisionLogRow::decidingBody))
                .forEach(rows);
    }

    /** The sixteen decisions of the board: numbers 3 and 10 reserved, 4 without quorum, 6 a tie, 12 superseded. */
    private static DecisionLogRow boardDecision(int i) {
        String[] subjects = {
            "Joint research strategy",
            "Placement capacity 2026/27",
            "Centre of academic excellence: options",
            "Data sharing protocol",
            "Clinical academic posts",
            "Annual report of the partnership",
            "Terms of reference",
            "Shared simulation suite"
        };
        LocalDate date = TODAY.minusMonths(i / 2).minusDays(2);
        String subject = subjects[i % subjects.length];
        boolean inquorate = i == 4;
        boolean tie = i == 6;
        Mode mode = i % 5 == 1 && !tie ? Mode.CONSENSUS : Mode.VOTE;
        Outcome outcome = inquorate ? null : outcome(i);
        return new DecisionLogRow(
                new DecisionId(new UUID(7, i)),
                "LPT-NHFT-UOL/" + date.getYear() + "/" + "%03d".formatted(40 - i),
                date,
                BOARD_NAME,
                LegalForm.JOINT_COMMITTEE,
                "PB/" + date.getYear() + "/" + "%02d".formatted(date.getMonthValue()),
                Integer.toString(3 + i % 6),
                i % 7 == 3 ? Part.PART_2 : Part.PART_1,
                subject,
                "That the Board approve the paper \"" + subject
                        + "\" and its timetable, and ask the executive sponsors to report progress to the next meeting.",
                i % 3 == 1 ? "It carries out the first aim of the partnership." : null,
                BOARD_NAME,
                "LPT, NHFT",
                null,
                Purpose.APPROVAL,
                inquorate ? null : mode,
                inquorate ? Verdict.NOT_QUORATE : tie ? Verdict.NOT_CARRIED : Verdict.CARRIED,
                mode == Mode.CONSENSUS || inquorate
                        ? Tally.none()
                        : tie ? new Tally(3, 3, 0, 0) : new Tally(5, 1, 0, 1),
                tie ? Ballot.AGAINST : null,
                reckoning(inquorate, tie, mode),
                i % 4 == 0
                        ? "Leander Osgood (NHFT) declared a non-financial professional interest; left for the item at"
                                + " 10:05, returned at 10:20"
                        : null,
                outcome,
                outcome == Outcome.APPROVED_WITH_CONDITIONS
                        ? "Costs to be confirmed by both directors of finance"
                        : null,
                new Standing.Facts(
                        inquorate ? DecisionState.NEXT_BUSINESS : DecisionState.DECLARED,
                        outcome,
                        JointStatus.SINGLE,
                        Answers.none(),
                        date,
                        outcome == Outcome.APPROVED ? date.plusDays(7) : null,
                        null,
                        i == 12 ? LinkKind.SUPERSEDES : null),
                i % 8 == 1 ? new BigDecimal("250000.00") : null,
                i % 3 == 0 ? "AG/2024/009 Sharing of anonymised outcome data for research" : null,
                i == 12 ? "This decision has been superseded by LPT-NHFT-UOL/2026/038" : null,
                i == 12 ? "LPT-NHFT-UOL/B/2026/01: for review" : null);
    }

    private static Outcome outcome(int i) {
        if (i == 6) {
            return Outcome.NOT_APPROVED;
        }
        return switch (i % 6) {
            case 2 -> Outcome.DEFERRED;
            case 5 -> Outcome.APPROVED_WITH_CONDITIONS;
            default -> Outcome.APPROVED;
        };
    }

    private static String reckoning(boolean inquorate, boolean tie, Mode mode) {
        if (inquorate) {
            return "Not quorate for this item: NHFT has 1 of 2 voting members present, 1 is recused.\n"
                    + "No vote, next business.";
        }
        String quorum = "Quorate: 6 of 6 voting members needed are present; LPT 3 of 2, NHFT 3 of 2.\n";
        if (mode == Mode.CONSENSUS) {
            return quorum + "Agreed by consensus.";
        }
        return quorum
                + (tie
                        ? "Votes equal, 3 for and 3 against; casting vote against: not carried."
                        : "5 for, 1 against: carried by simple majority.");
    }

    private static DecisionLogRow inCommon(String organisation, Outcome outcome, Tally tally) {
        return new DecisionLogRow(
                new DecisionId(new UUID(7, 99)),
                "LPT-NHFT/2025/011",
                LocalDate.of(2025, 9, 18),
                IN_COMMON_NAME,
                LegalForm.COMMITTEES_IN_COMMON,
                "SC/2025/09",
                "4",
                Part.PART_1,
                "Name of the group",
                "=cmd|' /C calc'!A0 is what somebody typed here, and it is shown as typed",
                null,
                organisation + " Strategy Committee",
                organisation,
                null,
                Purpose.APPROVAL,
                Mode.VOTE,
                outcome == Outcome.APPROVED ? Verdict.CARRIED : Verdict.NOT_CARRIED,
                tally,
                null,
                tally.words(),
                null,
                outcome,
                null,
                new Standing.Facts(
                        DecisionState.DECLARED,
                        outcome,
                        JointStatus.NOT_AGREED_BY_ALL,
                        Answers.none(),
                        LocalDate.of(2025, 9, 18),
                        null,
                        null,
                        null),
                null,
                null,
                null,
                null);
    }

    @Override
    public void actions(BoardReport report, Consumer<ActionLogRow> rows) {
        List<String> owners = List.of(
                "Rowan Thistlewood, Director of Strategy",
                "Imogen Farthingale, Pro-Vice-Chancellor",
                "Leander Osgood, Medical Director",
                "Priya Hollowell, Head of Education",
                "Tomos Wrenfield, Research Manager");
        List<String> organisations = List.of(LPT, UOL, NHFT, LPT, UOL);
        List<String> what = List.of(
                "Bring a costed plan for the simulation suite",
                "Agree the placement timetable with the medical school",
                "Publish the protocol on data sharing",
                "Draft the joint job description",
                "Report recruitment to the Dreams study",
                "Confirm the members of the working group",
                "Seek legal advice on intellectual property");
        ActionState[] states = {
            ActionState.STARTED,
            ActionState.OPEN,
            ActionState.COMPLETE,
            ActionState.OPEN,
            ActionState.PROPOSED_COMPLETE,
            ActionState.ON_HOLD,
            ActionState.CANCELLED
        };
        int[] dueIn = {9, -12, -30, 60, -1, 45, 10};
        for (int i = 0; i < 14; i++) {
            Part part = i == 9 ? Part.PART_2 : Part.PART_1;
            if (part == Part.PART_2 && report.isPublication()) {
                continue;
            }
            int revisions = i == 7 ? 2 : i == 10 ? 1 : 0;
            LocalDate due = TODAY.plusDays(dueIn[i % 7] + (i < 7 ? 0 : 15));
            ActionState state = states[i % 7];
            rows.accept(new ActionLogRow(
                    new ActionId(new UUID(8, i)),
                    "LPT-NHFT-UOL/2026/A" + (101 + i),
                    PARTNERSHIP,
                    TODAY.minusMonths(1 + i / 5).minusDays(2),
                    BOARD_NAME,
                    "LPT-NHFT-UOL/M/2026/0" + (1 + i / 5) + ", item " + (3 + i % 6),
                    i % 4 == 3 ? null : "LPT-NHFT-UOL/2026/0" + (40 - i),
                    part,
                    i % 4 == 3 ? null : (3 + i % 6) + " Matters from the last meeting",
                    what.get(i % what.size()),
                    owners.get(i % 5),
                    organisations.get(i % 5),
                    due.minusMonths(revisions),
                    new ActionFacts(state, due, revisions),
                    i % 3 == 0
                            ? null
                            : "First draft with colleagues; comments asked for by the end of the month.\n"
                                    + "On the agenda of the working group.",
                    i % 5 == 1 ? "Letter to the heads of service: https://intranet.example/letter" : null,
                    state.isFinal() ? TODAY.minusDays(2) : null));
        }
    }

    @Override
    public List<MeetingQuorumRow> meetings(BoardReport report) {
        List<MeetingQuorumRow> meetings = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            LocalDate date = TODAY.minusDays(2).minusMonths(2L * i);
            boolean inPart = i == 2;
            meetings.add(new MeetingQuorumRow(
                    new MeetingId(new UUID(1, i)),
                    BOARD,
                    BOARD_NAME,
                    "PB/" + date.getYear() + "/" + "%02d".formatted(date.getMonthValue()),
                    date,
                    MeetingState.CLOSED,
                    6 + i % 2,
                    8,
                    75,
                    inPart ? Quorate.PART : Quorate.YES,
                    inPart ? "Item 6: NHFT 1 of 2" : null));
        }
        if (report.committee() == null) {
            LocalDate date = LocalDate.of(2025, 9, 18);
            meetings.add(new MeetingQuorumRow(
                    new MeetingId(new UUID(2, 1)),
                    IN_COMMON,
                    IN_COMMON_NAME,
                    "SC/2025/09",
                    date,
                    MeetingState.CLOSED,
                    8,
                    8,
                    75,
                    Quorate.YES,
                    null));
            meetings.add(new MeetingQuorumRow(
                    new MeetingId(new UUID(2, 2)),
                    IN_COMMON,
                    IN_COMMON_NAME,
                    "SC/2025/09a",
                    date,
                    MeetingState.CLOSED,
                    3,
                    8,
                    75,
                    Quorate.NO,
                    "All: NHFT committee 1 of 3"));
        }
        return meetings;
    }

    @Override
    public List<AttendanceRow> attendance(BoardReport report, CommitteeId committee) {
        List<MeetingQuorumRow> meetings = meetings(report).stream()
                .filter(meeting -> meeting.committee().equals(committee))
                .toList();
        List<AttendanceRow> rows = new ArrayList<>();
        if (committee.equals(IN_COMMON)) {
            rows.add(attended(meetings.get(0), 6, "Ngozi Larkspur", "Chief executive (joint post)", LPT, Mark.PRESENT));
            rows.add(attended(
                    meetings.get(1), 6, "Ngozi Larkspur", "Chief executive (joint post)", LPT, Mark.APOLOGIES));
            rows.add(attended(
                    meetings.get(0), 3, "Saoirse Penhallow", "Non-executive director", LPT, Mark.NOT_A_MEMBER));
            return rows;
        }
        String[][] members = {
            {"Meredith Ashgrove", "Non-executive director, chair", LPT},
            {"Rowan Thistlewood", "Director of Strategy", LPT},
            {"Saoirse Penhallow", "Non-executive director", LPT},
            {"Leander Osgood", "Medical Director", NHFT},
            {"Bartholomew Quill", "Non-executive director", NHFT},
            {"Ngozi Larkspur", "Chief executive (joint post)", NHFT},
            {"Imogen Farthingale", "Pro-Vice-Chancellor", UOL},
            {"Yusuf Merriweather", "Professor of Psychiatry", UOL}
        };
        Mark[] marks = {
            Mark.PRESENT,
            Mark.PRESENT,
            Mark.REMOTE,
            Mark.PRESENT,
            Mark.APOLOGIES,
            Mark.DEPUTY,
            Mark.PRESENT,
            Mark.ABSENT
        };
        for (int m = 0; m < members.length; m++) {
            for (int i = 0; i < meetings.size(); i++) {
                boolean newcomer = m == 7 && i < 3;
                rows.add(attended(
                        meetings.get(i),
                        m,
                        members[m][0],
                        members[m][1],
                        members[m][2],
                        newcomer ? Mark.NOT_A_MEMBER : marks[(m * 3 + i) % marks.length]));
            }
        }
        return rows;
    }

    private static AttendanceRow attended(
            MeetingQuorumRow meeting, int person, String name, String title, String organisation, Mark mark) {
        return new AttendanceRow(
                meeting.id(),
                meeting.reference(),
                meeting.on(),
                new PersonId(new UUID(3, person)),
                name,
                title,
                organisation,
                !organisation.equals(UOL),
                mark);
    }

    @Override
    public void evidence(BoardReport report, Consumer<EvidenceRow> rows) {
        for (String trust : List.of(LPT_NAME, NHFT_NAME)) {
            rows.accept(evidence(
                    trust,
                    Track.UHA_MEMBERSHIP,
                    TrackStage.BUILDING_EVIDENCE,
                    LocalDate.of(2025, 11, 3),
                    "Fictional: portfolio of research and placements begun with the College of Life Sciences"));
            rows.accept(evidence(trust, Track.UNIVERSITY_NAME, TrackStage.NOT_STARTED, null, null));
            rows.accept(evidence(
                    trust,
                    Track.TEACHING_COMMITMENT,
                    TrackStage.BUILDING_EVIDENCE,
                    LocalDate.of(2026, 1, 19),
                    "Fictional: figures on placement weeks asked for"));
        }
    }

    private static EvidenceRow evidence(
            String trust, Track track, TrackStage stage, @Nullable LocalDate on, @Nullable String text) {
        return new EvidenceRow(
                new StatusTrackId(new UUID(4, track.name().hashCode())),
                trust,
                track,
                stage,
                null,
                null,
                on,
                text,
                null,
                null);
    }

    @Override
    public void earlierDecisions(BoardReport report, Consumer<EarlierDecisionLine> rows) {
        rows.accept(new EarlierDecisionLine(
                new EarlierDecisionId(new UUID(0, 78)),
                new CommitteeId(new UUID(0, 79)),
                "Joint Strategy Committee",
                "JSC/2019/4",
                LocalDate.of(2019, 3, 6),
                Part.PART_1,
                "That a joint post be established",
                Outcome.APPROVED,
                new EarlierVotes(7, 1, null),
                Optional.empty(),
                new BroughtIn(new UUID(0, 80), "decisions.xlsx", LocalDate.of(2026, 1, 5))));
    }

    @Override
    public void honoraryArrangements(BoardReport report, Consumer<HonoraryRow> rows) {
        LocalDate start = LocalDate.of(2026, 1, 5);
        rows.accept(new HonoraryRow(
                new HonoraryArrangementId(new UUID(0, 77)),
                new PartnershipId(new UUID(0, 1)),
                "LPT-NHFT-UOL/HA/2026/001",
                "Dana Sample",
                "UoL",
                "LPT",
                HonoraryKind.HONORARY_RESEARCH_CONTRACT,
                "Sleep and wellbeing study",
                true,
                new Check(CheckResult.CLEARED, start),
                Check.NOT_YET,
                start,
                start.plusYears(1),
                null,
                "Eve Example",
                HonoraryStanding.RUNNING));
    }

    @Override
    public void measures(BoardReport report, Consumer<MeasureRegisterRow> rows) {
        List<Series.Point> points = IntStream.rangeClosed(1, 13)
                .mapToObj(back -> PeriodBasis.MONTH.of(TODAY.minusMonths(13 - back)))
                .map(period -> new Series.Point(
                        period,
                        period.from(),
                        Figure.share(
                                BigDecimal.valueOf(100 + period.from().getMonthValue() % 3), BigDecimal.valueOf(1200))))
                .toList();
        rows.accept(measure("Vacancy rate", "%", points, new Narrative("It varies by chance", "=1+1", "")));
        rows.accept(measure("Joint papers", "papers", List.of(), Narrative.NONE));
    }

    private static MeasureRegisterRow measure(
            String name, String unit, List<Series.Point> points, Narrative narrative) {
        Target target = points.isEmpty() ? null : new Target(BigDecimal.valueOf(8), TODAY.plusYears(1));
        return new MeasureRegisterRow(
                new MeasureRow(
                        new MeasureId(new UUID(9, name.length())),
                        new PartnershipId(new UUID(9, 1)),
                        null,
                        name,
                        MeasureDomain.WORKFORCE,
                        "Eve Example, NHFT",
                        unit,
                        Direction.DECREASE,
                        target,
                        true,
                        null,
                        Series.of(points, Direction.DECREASE, target, 12)),
                narrative);
    }

    @Override
    public void programmes(BoardReport report, Consumer<ProgrammeRegisterRow> rows) {
        String teaching = "Further develop medical teaching, training and health sciences research";
        rows.accept(programme(
                "Teaching programmes across both trusts", ProgrammeKind.TEACHING, "LPT; NHFT; UoL", "", teaching));
        rows.accept(programme(
                "A new approach to providing medical placements for students",
                ProgrammeKind.PLACEMENTS,
                "NHFT; UoL",
                "",
                teaching));
        rows.accept(programme(
                "Dreams",
                ProgrammeKind.RESEARCH_PROJECT,
                "NHFT; UoL",
                "A project on domestic abuse in mental health settings",
                teaching));
        rows.accept(programme(
                "Centres of academic excellence",
                ProgrammeKind.CENTRE_OF_EXCELLENCE,
                "LPT; NHFT; UoL",
                "",
                "Create centres of academic excellence"));
        rows.accept(programme(
                "Initiatives and quality improvement work of the group",
                ProgrammeKind.QUALITY_IMPROVEMENT,
                "LPT; NHFT",
                "Since 2021",
                "Improve care for patients and service users"));
    }

    private static ProgrammeRegisterRow programme(
            String name, ProgrammeKind kind, String partners, String description, String aims) {
        ProgrammeRow row = new ProgrammeRow(
                new ProgrammeId(new UUID(6, name.hashCode())),
                0,
                name,
                kind,
                kind == ProgrammeKind.CENTRE_OF_EXCELLENCE ? ProgrammeStatus.PLANNED : ProgrammeStatus.UNDER_WAY,
                partners,
                null,
                null,
                description,
                "",
                aims,
                null,
                kind == ProgrammeKind.QUALITY_IMPROVEMENT ? null : ANNOUNCED,
                false);
        boolean research = kind == ProgrammeKind.RESEARCH_PROJECT;
        return new ProgrammeRegisterRow(
                row,
                research ? "Sofia Sponsor" : "",
                research ? "A fund (fictional); Qualitative study; IRAS 000000" : "",
                research ? "Ageing well team, LPT" : "",
                research ? "First interviews" : null,
                research ? LocalDate.of(2026, 9, 1) : null,
                research ? 2 : 0);
    }

    @Override
    public void placements(BoardReport report, Consumer<PlacementRow> rows) {
        OrganisationId trust = new OrganisationId(new UUID(8, 1));
        Profession nursing = new Profession(new ProfessionId(new UUID(8, 2)), "Adult nursing", TariffGroup.NON_MEDICAL);
        rows.accept(new PlacementRow(
                new PlacementId(new UUID(8, 3)),
                new ServiceId(new UUID(8, 4)),
                "Ageing well team",
                trust,
                "LPT",
                nursing,
                2025,
                new PlacementCounts(
                        10, 12, BigDecimal.valueOf(60), new BigDecimal("61.5"), 7, 9, LocalDate.of(2026, 5, 1)),
                true,
                new TariffDraft(
                        trust,
                        2025,
                        TariffGroup.NON_MEDICAL,
                        10_000,
                        new BigDecimal("1.1"),
                        "Made up for a test",
                        false)));
        rows.accept(new PlacementRow(
                new PlacementId(new UUID(8, 5)),
                new ServiceId(new UUID(8, 6)),
                "=1+1",
                trust,
                "LPT",
                nursing,
                2024,
                new PlacementCounts(4, 0, BigDecimal.ZERO, BigDecimal.ZERO, null, null, LocalDate.of(2025, 5, 1)),
                true,
                null));
    }

    @Override
    public JourneyRows journey() {
        return new FictionalJourney();
    }

    @Override
    public void principalRisks(BoardReport report, Consumer<BafRow> rows) {
        FictionalRisks.of(report).forEach(rows);
    }

    @Override
    public CommitteeRows committees() {
        return new FictionalCommittees();
    }

    @Override
    public CommitmentRows commitments() {
        return new FictionalCommitments();
    }

    @Override
    public DeclaredRows declared() {
        return new FictionalInterests();
    }

    @Override
    public List<Withheld> withheld(BoardReport report) {
        return report.isPublication()
                ? List.of()
                : List.of(new Withheld(Withheld.Reason.RECUSED, 1), new Withheld(Withheld.Reason.NOT_PUBLISHED, 3));
    }
}
