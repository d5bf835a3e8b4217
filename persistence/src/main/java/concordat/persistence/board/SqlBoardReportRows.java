package concordat.persistence.board;

import static concordat.persistence.board.AtBothClocks.committee;
import static concordat.persistence.board.AtBothClocks.constant;
import static concordat.persistence.board.AtBothClocks.dated;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStatus;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.dates.Course;
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
import concordat.domain.decision.Ballot;
import concordat.domain.decision.BroughtIn;
import concordat.domain.decision.EarlierDecisionId;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.EarlierVotes;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Tally;
import concordat.domain.decision.Verdict;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.measure.Narrative;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Purpose;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.placement.PlacementRow;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ResearchType;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Software;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.persistence.honorary.HonoraryRows;
import concordat.persistence.measure.MeasureRows;
import concordat.persistence.placement.PlacementRows;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.CourseRows;
import concordat.persistence.shared.FlagRows;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads every register from its history, as it was known at the report's position of the journal, and through row-level
 * security, as its reader. The long registers stream by a cursor.
 */
@Dependent
class SqlBoardReportRows implements BoardReportRows {
    private final EntityManager entities;
    private final AtBothClocks known;
    private final CommitteeRows committees;
    private final CommitmentRows commitments;
    private final DeclaredRows declared;
    private final SqlRiskRows risks;
    private final JourneyRows journey;
    private final MeetingRegister meetings;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    SqlBoardReportRows(
            EntityManager entities,
            AtBothClocks known,
            CommitteeRows committees,
            CommitmentRows commitments,
            DeclaredRows declared,
            SqlRiskRows risks,
            JourneyRows journey,
            MeetingRegister meetings,
            CurrentActor current,
            Clock clock) {
        this.entities = entities;
        this.known = known;
        this.committees = committees;
        this.commitments = commitments;
        this.declared = declared;
        this.risks = risks;
        this.journey = journey;
        this.meetings = meetings;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public long positionAt(Instant instant) {
        return ((Number) entities.createNativeQuery("select app.position_at(:at)")
                        .setParameter("at", instant)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public BoardReportCover cover(BoardReport report) {
        boolean part2 =
                (Boolean) entities.createNativeQuery("select app.sees_part2(cast(nullif(:committee, '') as uuid))")
                        .setParameter("committee", committee(report))
                        .getSingleResult();
        List<String> sees = sees(part2, report);
        return Row.find(
                        new Clauses()
                                .with("committee", committee(report))
                                .with("day", report.trueAt())
                                .with("known", report.knownAt())
                                .query(
                                        entities,
                                        """
                                        select p.id, p.fictional, c.name as committee_name,
                                               app.journal_head(p.id, :known) as journal_head,
                                               coalesce((select l.name from concordat.partnership_label l
                                                          where l.partnership_id = p.id
                                                            and (l.term_from is null or l.term_from <= :day)
                                                            and (l.term_until is null or :day < l.term_until)
                                                          limit 1), p.name) as partnership_name
                                          from concordat.partnership p
                                          left join concordat.committee c
                                            on c.partnership_id = p.id
                                           and c.id = cast(nullif(:committee, '') as uuid)
                                         where :committee = '' or c.id is not null
                                         order by p.code limit 1"""),
                        row -> new BoardReportCover(
                                Ids.next(clock),
                                BoardReportCover.idOf(
                                        report, current.person().value().toString(), sees),
                                new PartnershipId(row.id("id")),
                                row.text("partnership_name"),
                                row.textOrNull("committee_name"),
                                clock.instant(),
                                current.actor().name(),
                                current.acting().map(Capacity::words).orElse(""),
                                sees,
                                part2 && !report.isPublication(),
                                row.text("journal_head"),
                                Software.VERSION,
                                row.flag("fictional")))
                .orElseThrow(() -> new NotFound("committee"));
    }

    private List<String> sees(boolean part2, BoardReport report) {
        List<String> sees = new ArrayList<>();
        if (report.isPublication()) {
            sees.add("What may be published: Part 1 only, without declarations of interest");
            return sees;
        }
        current.capacities().stream()
                .map(capacity -> "What may be read as " + capacity.words())
                .distinct()
                .forEach(sees::add);
        sees.add(
                part2
                        ? "Reserved business (Part 2) of the committees for which the reader is admitted to it"
                        : "No reserved business (Part 2)");
        return sees;
    }

    @Override
    public Map<Register, Long> counts(BoardReport report) {
        Map<Register, Long> counts = new EnumMap<>(Register.class);
        Stream.of(
                        Known.COUNTS,
                        KnownCommitments.COUNTS,
                        KnownDeclared.COUNTS,
                        KnownCommittees.COUNTS,
                        KnownRisks.COUNTS,
                        KnownCriteria.COUNTS,
                        KnownJourney.COUNTS,
                        KnownPlacements.COUNTS)
                .forEach(family -> family.forEach((register, statement) -> {
                    if (register.isIn(report.form())) {
                        counts.put(register, known.count(statement, report));
                    }
                }));
        return counts;
    }

    @Override
    public SettingsOnDay settings(BoardReport report) {
        return new SettingsOnDay(report.trueAt(), known.settings(report));
    }

    @Override
    public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
        known.stream(
                Known.AGREEMENTS,
                new Clauses().with("everything", !report.isPublication()).with("day", report.trueAt()),
                report,
                row -> agreement(row, report.trueAt()),
                rows);
    }

    private static AgreementRow agreement(Row row, LocalDate day) {
        Course course = CourseRows.course(row);
        return new AgreementRow(
                new AgreementId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("title"),
                AgreementType.valueOf(row.text("agreement_type")),
                AgreementStatus.on(
                        day,
                        AgreementStage.valueOf(row.text("stage")).amid((int) row.number("open_disputes")),
                        row.dateOrNull("effective_on"),
                        course,
                        row.dateOrNull("ended_on")),
                row.text("names"),
                row.text("purposes"),
                row.text("description"),
                row.dateOrNull("announced_on"),
                row.dateOrNull("signed_on"),
                CourseRows.datesOn(day, row, course),
                course.maximumEnd(),
                course.runsOn(),
                (int) row.number("extension_options"),
                (int) row.number("extensions_used"),
                CourseRows.notice(row),
                course.lastNoticeOn(day).orElse(null),
                row.textOrNull("sponsors"),
                row.textOrNull("managers"),
                row.textOrNull("committee_name"),
                row.flag("legally_binding"),
                row.flag("confidential"),
                (int) row.number("open_obligations"),
                (int) row.number("overdue_obligations"),
                new OpenRisks((int) row.number("open_risks"), (int) row.number("highest_risk")),
                RegisterFacts.NONE,
                FlagRows.flags(row));
    }

    @Override
    public void decisions(BoardReport report, Consumer<DecisionLogRow> rows) {
        known.stream(Known.DECISIONS, dated(report), report, row -> decision(row, report.isPublication()), rows);
    }

    private static DecisionLogRow decision(Row row, boolean publication) {
        return new DecisionLogRow(
                new DecisionId(row.id("id")),
                row.text("reference"),
                row.date("sorted_on"),
                row.text("committee_name"),
                LegalForm.valueOf(row.text("legal_form")),
                row.textOrNull("meeting_reference"),
                row.textOrNull("item_number"),
                Part.valueOf(row.text("part")),
                row.textOrNull("subject"),
                row.text("question"),
                row.textOrNull("rationale"),
                row.text("deciding_body"),
                row.textOrNull("binds"),
                row.textOrNull("authority"),
                constant(row, "purpose", Purpose::valueOf),
                constant(row, "mode", Mode::valueOf),
                constant(row, "verdict", Verdict::valueOf),
                new Tally(
                        (int) row.number("votes_for"),
                        (int) row.number("votes_against"),
                        (int) row.number("abstained"),
                        (int) row.number("not_voting")),
                constant(row, "casting_vote", Ballot::valueOf),
                row.textOrNull("explanation"),
                publication ? null : row.textOrNull("interests"),
                constant(row, "leg_outcome", Outcome::valueOf),
                row.textOrNull("conditions"),
                AtBothClocks.standing(row),
                row.isNull("value_gbp") ? null : new BigDecimal(row.text("value_gbp")),
                row.textOrNull("agreement"),
                row.textOrNull("related"),
                publication ? null : row.textOrNull("review"));
    }

    @Override
    public void earlierDecisions(BoardReport report, Consumer<EarlierDecisionLine> rows) {
        known.stream(Known.EARLIER_DECISIONS, dated(report), report, SqlBoardReportRows::earlierDecision, rows);
    }

    private static EarlierDecisionLine earlierDecision(Row row) {
        return new EarlierDecisionLine(
                new EarlierDecisionId(row.id("id")),
                new CommitteeId(row.id("committee_id")),
                row.text("committee_name"),
                row.text("reference"),
                row.date("decided_on"),
                Part.valueOf(row.text("part")),
                row.text("wording"),
                Outcome.valueOf(row.text("outcome")),
                new EarlierVotes(
                        wholeOrNull(row, "votes_for"),
                        wholeOrNull(row, "votes_against"),
                        wholeOrNull(row, "abstained")),
                Optional.of(row.text("owner")).filter(owner -> !owner.isEmpty()),
                new BroughtIn(row.id("intake_id"), row.text("file_name"), row.date("brought_in_on")));
    }

    private static @Nullable Integer wholeOrNull(Row row, String column) {
        return row.isNull(column) ? null : (int) row.number(column);
    }

    @Override
    public void actions(BoardReport report, Consumer<ActionLogRow> rows) {
        known.stream(
                Known.ACTIONS,
                dated(report),
                report,
                row -> new ActionLogRow(
                        new ActionId(row.id("id")),
                        row.text("reference"),
                        new PartnershipId(row.id("partnership_id")),
                        row.date("met_on"),
                        row.text("committee_name"),
                        row.text("minute_reference"),
                        row.textOrNull("decision_reference"),
                        Part.valueOf(row.text("part")),
                        row.textOrNull("item"),
                        row.text("description"),
                        row.text("owner"),
                        row.text("organisation_name"),
                        row.date("original_due"),
                        new ActionFacts(
                                ActionState.valueOf(row.text("state")), row.date("due"), (int) row.number("revisions")),
                        row.textOrNull("last_note"),
                        row.textOrNull("evidence"),
                        row.dateOrNull("closed_on")),
                rows);
    }

    @Override
    public List<MeetingQuorumRow> meetings(BoardReport report) {
        List<MeetingQuorumRow> rows = new ArrayList<>();
        known.stream(
                Known.MEETINGS,
                dated(report).with("since", report.attendanceFrom()),
                report,
                row -> new MeetingQuorumRow(
                        new MeetingId(row.id("id")),
                        new CommitteeId(row.id("committee_id")),
                        row.text("committee_name"),
                        row.text("reference"),
                        row.date("held_on"),
                        MeetingState.valueOf(row.text("state")),
                        (int) row.number("voting_present"),
                        (int) row.number("voting_seats"),
                        row.isNull("minimum_attendance") ? null : (int) row.number("minimum_attendance"),
                        Quorate.of(row.number("quorate"), row.number("inquorate")),
                        row.textOrNull("items")),
                rows::add);
        return rows;
    }

    @Override
    public List<AttendanceRow> attendance(BoardReport report, CommitteeId committee) {
        return meetings.attendance(
                committee, report.attendanceFrom(), report.trueAt().plusDays(1), report.knownAt());
    }

    @Override
    public void evidence(BoardReport report, Consumer<EvidenceRow> rows) {
        known.stream(
                Known.EVIDENCE,
                new Clauses().with("everything", !report.isPublication()).with("day", report.trueAt()),
                report,
                row -> new EvidenceRow(
                        new StatusTrackId(row.id("id")),
                        row.text("trust"),
                        Track.valueOf(row.text("track")),
                        TrackStage.valueOf(row.text("stage")),
                        row.dateOrNull("reached_on"),
                        row.idOrNull("evidence_id", id -> id),
                        row.dateOrNull("evidence_on"),
                        row.textOrNull("evidence"),
                        row.textOrNull("source"),
                        row.dateOrNull("withdrawn_on")),
                rows);
    }

    @Override
    public void measures(BoardReport report, Consumer<MeasureRegisterRow> rows) {
        SettingsOnDay settings = settings(report);
        known.stream(
                Known.MEASURES,
                new Clauses().with("day", report.trueAt()),
                report,
                row -> new MeasureRegisterRow(
                        MeasureRows.row(
                                row, partnership -> settings.of(partnership).value(Setting.CHART_LEAST_POINTS)),
                        new Narrative(row.text("telling"), row.text("actions"), row.text("risks"))),
                rows);
    }

    @Override
    public void honoraryArrangements(BoardReport report, Consumer<HonoraryRow> rows) {
        known.stream(Known.HONORARY, new Clauses(), report, row -> HonoraryRows.row(row, report.trueAt()), rows);
    }

    @Override
    public void programmes(BoardReport report, Consumer<ProgrammeRegisterRow> rows) {
        known.stream(
                Known.PROGRAMMES,
                new Clauses().with("day", report.trueAt()),
                report,
                row -> new ProgrammeRegisterRow(
                        programme(row),
                        row.text("sponsor_name"),
                        research(row),
                        row.text("services"),
                        row.textOrNull("milestone"),
                        row.dateOrNull("milestone_due"),
                        (int) row.number("outputs")),
                rows);
    }

    private static ProgrammeRow programme(Row row) {
        return new ProgrammeRow(
                new ProgrammeId(row.id("id")),
                row.number("version"),
                row.text("name"),
                ProgrammeKind.valueOf(row.text("kind")),
                ProgrammeStatus.valueOf(row.text("status_then")),
                row.text("partners"),
                row.dateOrNull("started_on"),
                row.dateOrNull("ends_on"),
                row.text("description"),
                row.text("lead_name"),
                row.text("aims"),
                row.idOrNull("agreement", AgreementId::new),
                row.textOrNull("reference"),
                row.flag("fictional"));
    }

    private static String research(Row row) {
        ResearchType type = AtBothClocks.constant(row, "research_type", ResearchType::valueOf);
        return Stream.of(row.text("research_funder"), type == null ? "" : type.words(), row.text("research_reference"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void placements(BoardReport report, Consumer<PlacementRow> rows) {
        known.stream(
                KnownPlacements.ROWS, new Clauses().with("day", report.trueAt()), report, PlacementRows::row, rows);
    }

    @Override
    public void principalRisks(BoardReport report, Consumer<BafRow> rows) {
        risks.principalRisks(report, rows);
    }

    @Override
    public JourneyRows journey() {
        return journey;
    }

    @Override
    public CommitteeRows committees() {
        return committees;
    }

    @Override
    public CommitmentRows commitments() {
        return commitments;
    }

    @Override
    public DeclaredRows declared() {
        return declared;
    }

    @Override
    public List<Withheld> withheld(BoardReport report) {
        if (report.isPublication()) {
            return List.of();
        }
        return Row.list(
                new Clauses()
                        .with("committee", committee(report))
                        .with("day", report.trueAt())
                        .with("known", report.knownAt())
                        .query(
                                entities,
                                "select reason, rows from app.withheld_from_report("
                                        + "cast(nullif(:committee, '') as uuid), :day, :known) order by reason"),
                row -> new Withheld(Withheld.Reason.valueOf(row.text("reason")), row.number("rows")));
    }
}
