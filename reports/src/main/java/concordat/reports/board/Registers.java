package concordat.reports.board;

import concordat.domain.action.Rag;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.AgreementRating;
import concordat.domain.board.BoardReport;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.board.ProgrammeRegisterRow;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Tally;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.meeting.Purpose;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.risk.RiskBand;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PublicAddress;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Link;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The registers of the board report as tables: the columns of section 6 for which there are data, each with its type. */
final class Registers {
    /** The rating of an agreement that has ended. */
    static final String ENDED = new AgreementRating(AgreementRating.Colour.GREY, "ended").words();

    private final BoardReport report;
    private final SettingsOnDay settings;
    private final String scope;
    private final PublicAddress address = PublicAddress.told();

    /**
     * @param settings by which agreements and actions are rated
     * @param scope committee, date and classification, told on every sheet, so that a sheet alone still says what it is
     */
    Registers(BoardReport report, SettingsOnDay settings, String scope) {
        this.report = report;
        this.settings = settings;
        this.scope = scope;
    }

    Table<AgreementRow> agreements() {
        List<Column<AgreementRow>> columns = new ArrayList<>(List.of(
                reference("Reference", 18, AgreementRow::reference, "agreement", row -> row.id()
                        .value()),
                Column.<AgreementRow>text("Title", 34, AgreementRow::title),
                Column.<AgreementRow>text("Type", 22, row -> row.type().words()),
                Column.<AgreementRow>text("Parties", 34, AgreementRow::parties),
                Column.<AgreementRow>text("Status", 24, row -> row.status().words()),
                Column.<AgreementRow>tag("RAG", 24, this::rating),
                Column.<AgreementRow>date("Announced", AgreementRow::announced),
                Column.<AgreementRow>date("Signed", AgreementRow::signed),
                Column.<AgreementRow>date("Effective", row -> row.dates().effective()),
                Column.<AgreementRow>date("Current end", row -> row.dates().end()),
                Column.<AgreementRow>date("Maximum end", AgreementRow::maximumEnd),
                Column.<AgreementRow>yesNo("Extendable", row -> row.options() > 0),
                Column.<AgreementRow>yesNo("Extended", row -> row.extended() > 0),
                Column.<AgreementRow>yesNo("Runs on until notice", AgreementRow::runsOn),
                Column.<AgreementRow>text("Notice period", 14, row -> notice(row.notice())),
                Column.<AgreementRow>date("Last notice", AgreementRow::lastNotice),
                Column.<AgreementRow>date("Next review", row -> row.dates().review()),
                Column.<AgreementRow>text("Purposes", 50, AgreementRow::purposes),
                Column.<AgreementRow>text("Governing committee", 26, AgreementRow::governingCommittee),
                Column.<AgreementRow>yesNo("Legally binding", AgreementRow::legallyBinding)));
        if (!report.isPublication()) {
            columns.add(Column.integer("Open obligations", AgreementRow::openObligations));
            columns.add(Column.integer("Due dates overdue", AgreementRow::overdueObligations));
            columns.add(Column.text("Executive sponsors", 34, AgreementRow::sponsors));
            columns.add(Column.text("Agreement managers", 34, AgreementRow::managers));
            columns.add(Column.yesNo("Confidential", AgreementRow::confidential));
            columns.add(Column.text("Risks", 24, this::risks));
            columns.add(Column.yesNo("Data sharing gap", row -> row.flags().contains(AgreementFlag.DATA_SHARING_GAP)));
            columns.add(
                    Column.yesNo("Template modified", row -> row.flags().contains(AgreementFlag.TEMPLATE_MODIFIED)));
        }
        return new Table<>(
                "Agreements",
                "Agreements",
                "Agreements",
                "One row for each agreement, by reference",
                context(4, 5),
                "No agreements",
                columns);
    }

    Table<DecisionLogRow> decisions() {
        List<Column<DecisionLogRow>> columns = new ArrayList<>(List.of(
                reference("Reference", 22, DecisionLogRow::reference, "decision", row -> row.id()
                        .value()),
                Column.<DecisionLogRow>date("Date", DecisionLogRow::on),
                Column.<DecisionLogRow>text("Committee", 26, DecisionLogRow::committeeName),
                Column.<DecisionLogRow>text("Legal form", 18, row -> row.form().words()),
                Column.<DecisionLogRow>text("Meeting", 20, DecisionLogRow::meetingReference)
                        .orElse("Between meetings"),
                Column.<DecisionLogRow>text("Item", 8, DecisionLogRow::itemNumber)
                        .orElse("None"),
                Column.<DecisionLogRow>text("Part", 14, row -> row.part().words()),
                Column.<DecisionLogRow>text("Subject", 30, DecisionLogRow::subject),
                Column.<DecisionLogRow>text("Decision", 48, DecisionLogRow::question),
                Column.<DecisionLogRow>tag("Outcome", 20, row -> outcome(row.outcome())),
                Column.<DecisionLogRow>text(
                        "Standing", 20, row -> row.standing(report.trueAt()).words()),
                Column.<DecisionLogRow>text("Purpose", 18, row -> purpose(row.purpose())),
                Column.<DecisionLogRow>text("Deciding body", 26, DecisionLogRow::decidingBody),
                Column.<DecisionLogRow>text("Organisations bound", 28, DecisionLogRow::binds)
                        .orElse("None"),
                Column.<DecisionLogRow>text("Authority", 24, DecisionLogRow::authority)
                        .orElse("Terms of reference"),
                Column.<DecisionLogRow>text("Method", 14, row -> mode(row.mode()))
                        .orElse("None"),
                votes("For", Tally::votesFor),
                votes("Against", Tally::against),
                votes("Abstained", Tally::abstained),
                votes("Not voting", Tally::notVoting),
                Column.<DecisionLogRow>text("Casting vote", 12, row -> casting(row.castingVote()))
                        .orElse("None"),
                Column.<DecisionLogRow>text("Quorate", 14, DecisionLogRow::quorate),
                Column.<DecisionLogRow>text("How it was reckoned", 44, DecisionLogRow::reckoning),
                Column.<DecisionLogRow>text("Rationale", 40, DecisionLogRow::rationale),
                Column.<DecisionLogRow>text("Conditions", 30, DecisionLogRow::conditions)
                        .orElse("None"),
                Column.<DecisionLogRow>date("Effective", row -> row.effective(report.trueAt()))
                        .orElse("Not applicable"),
                Column.<DecisionLogRow>money("Value (GBP)", DecisionLogRow::valueGbp)
                        .orElse("None"),
                Column.<DecisionLogRow>text("Agreement", 28, DecisionLogRow::agreement)
                        .orElse("None"),
                Column.<DecisionLogRow>text("Related decisions", 30, DecisionLogRow::related)
                        .orElse("None")));
        if (!report.isPublication()) {
            columns.add(Column.<DecisionLogRow>text("Interests and handling", 40, DecisionLogRow::interests)
                    .orElse("None declared"));
            columns.add(Column.<DecisionLogRow>text("Review after a breach", 28, DecisionLogRow::review)
                    .orElse("None"));
        }
        return new Table<>(
                "Decisions",
                "Decisions",
                "Decisions",
                "One row for each decision and deciding body, newest first",
                context(2, 3, 6, 7),
                "No decisions",
                columns);
    }

    Table<ActionLogRow> actions() {
        List<Column<ActionLogRow>> columns = new ArrayList<>(List.of(
                reference("Reference", 24, ActionLogRow::reference, "action", row -> row.id()
                        .value()),
                Column.<ActionLogRow>date("Meeting date", ActionLogRow::metOn),
                Column.<ActionLogRow>text("Committee", 26, ActionLogRow::committeeName),
                Column.<ActionLogRow>text("Minute reference", 24, ActionLogRow::minuteReference),
                Column.<ActionLogRow>text("Decision", 22, ActionLogRow::decisionReference)
                        .orElse("None, or not shown to you"),
                Column.<ActionLogRow>text("Part", 14, row -> row.part().words()),
                Column.<ActionLogRow>text("Item", 28, ActionLogRow::item).orElse("Not shown to you"),
                Column.<ActionLogRow>text("Action", 46, ActionLogRow::description)));
        if (!report.isPublication()) {
            columns.add(Column.text("Owner", 30, ActionLogRow::ownerName));
        }
        columns.addAll(List.of(
                Column.<ActionLogRow>text("Organisation", 16, ActionLogRow::ownerOrganisation),
                Column.<ActionLogRow>date("Original due", ActionLogRow::originalDue),
                Column.<ActionLogRow>date("Revised due", ActionLogRow::revisedDue)
                        .orElse("None"),
                Column.<ActionLogRow>integer("Revisions", row -> row.facts().revisions()),
                Column.<ActionLogRow>text(
                        "Status", 18, row -> row.facts().status(report.trueAt()).words()),
                Column.<ActionLogRow>tag("RAG", 28, this::rag)));
        if (!report.isPublication()) {
            columns.add(Column.<ActionLogRow>text("Progress", 44, ActionLogRow::lastNote)
                    .orElse("None yet"));
        }
        columns.add(Column.<ActionLogRow>date("Closed", ActionLogRow::closedOn).orElse("Not closed"));
        if (!report.isPublication()) {
            columns.add(Column.<ActionLogRow>text("Evidence", 34, ActionLogRow::evidence)
                    .orElse("None"));
        }
        return new Table<>(
                "Actions",
                "Actions",
                "Actions",
                "One row for each action, those held over from earlier meetings first",
                context(2, 5, 8),
                "No actions",
                columns);
    }

    /** The attendance of one committee, with a column for each of its meetings. */
    Table<MemberAttendance> attendance(String committee, List<MeetingQuorumRow> meetings, boolean only) {
        Integer minimum =
                meetings.isEmpty() ? null : meetings.get(meetings.size() - 1).minimumAttendance();
        List<Column<MemberAttendance>> columns = new ArrayList<>(List.of(
                Column.<MemberAttendance>name("Member", 26, MemberAttendance::name),
                Column.<MemberAttendance>text("Role", 28, MemberAttendance::title),
                Column.<MemberAttendance>text("Organisation", 16, MemberAttendance::organisationName),
                Column.<MemberAttendance>yesNo("Voting", MemberAttendance::isVoting),
                Column.<MemberAttendance>integer("Possible", MemberAttendance::possible),
                Column.<MemberAttendance>integer("Attended", MemberAttendance::attended),
                Column.<MemberAttendance>percent("%", Registers::share),
                Column.<MemberAttendance>text("Against the minimum", 22, row -> againstTheMinimum(row, minimum))));
        headers(meetings)
                .forEach((meeting, header) -> columns.add(Column.<MemberAttendance>text(
                        header, 15, row -> row.at(meeting).map(Mark::words).orElse(null))));
        return new Table<>(
                only ? "Attendance" : "Attendance " + committee,
                "Attendance",
                only ? "Attendance" : "Attendance: " + committee,
                "One row for each member" + (only ? "" : " of " + committee) + ", one column for each meeting",
                context(9),
                "No attendance in the period",
                columns);
    }

    /** What the columns of the meetings of one committee are called: by their dates, numbered if two are on one day. */
    static Map<MeetingId, String> headers(List<MeetingQuorumRow> meetings) {
        List<String> dates =
                Words.shortDates(meetings.stream().map(MeetingQuorumRow::on).toList());
        Map<MeetingId, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < dates.size(); i++) {
            headers.put(meetings.get(i).id(), dates.get(i));
        }
        return headers;
    }

    Table<MeetingQuorumRow> meetings() {
        return new Table<>(
                "Meetings",
                "Meetings",
                "Meetings and quorum",
                "One row for each meeting from " + Words.date(report.attendanceFrom()),
                context(6),
                "No meetings in the period",
                List.of(
                        reference("Meeting", 24, MeetingQuorumRow::reference, "meeting", row -> row.id()
                                .value()),
                        Column.<MeetingQuorumRow>text("Committee", 34, MeetingQuorumRow::committeeName),
                        Column.<MeetingQuorumRow>date("Date", MeetingQuorumRow::on),
                        Column.<MeetingQuorumRow>text(
                                "Status", 18, row -> row.state().words()),
                        Column.<MeetingQuorumRow>integer("Voting present", MeetingQuorumRow::votingPresent),
                        Column.<MeetingQuorumRow>integer("Voting seats", MeetingQuorumRow::votingSeats),
                        Column.<MeetingQuorumRow>tag("Quorate", 16, row -> quorate(row.quorate()))
                                .orElse("Nothing decided"),
                        Column.<MeetingQuorumRow>text("Items not quorate", 50, MeetingQuorumRow::items)
                                .orElse("None")));
    }

    Table<EvidenceRow> status() {
        return new Table<>(
                "Status",
                "Status",
                "University status",
                "One row for each piece of evidence, by trust and track",
                context(10),
                "No status tracks",
                List.of(
                        Column.<EvidenceRow>name("Trust", 40, EvidenceRow::trustName),
                        reference("Track", 40, row -> row.kind().words(), "status-track", row -> row.track()
                                .value()),
                        Column.<EvidenceRow>text(
                                "Stage reached", 28, row -> row.stage().words()),
                        Column.<EvidenceRow>date("Reached on", EvidenceRow::reached),
                        Column.<EvidenceRow>date("Evidence of", EvidenceRow::on).orElse("None yet"),
                        Column.<EvidenceRow>text("Evidence", 56, EvidenceRow::text)
                                .orElse("None yet"),
                        Column.<EvidenceRow>text("Source", 28, EvidenceRow::source),
                        Column.<EvidenceRow>date("Withdrawn", EvidenceRow::withdrawn)
                                .orElse("No")));
    }

    Table<HonoraryRow> honorary() {
        return new Table<>(
                "Honorary contracts",
                "HonoraryContracts",
                "Honorary contracts",
                "One row for each honorary contract or letter of access, what ends first first",
                context(),
                "No honorary contracts or letters of access",
                List.of(
                        reference("Reference", 22, HonoraryRow::reference, "honorary-arrangement", row -> row.id()
                                .value()),
                        Column.<HonoraryRow>text("Person", 28, HonoraryRow::person),
                        Column.<HonoraryRow>text("Kind", 24, row -> row.kind().words()),
                        Column.<HonoraryRow>text("Substantive employer", 28, HonoraryRow::employer),
                        Column.<HonoraryRow>text("Host", 16, HonoraryRow::host),
                        Column.<HonoraryRow>text("Study or role", 46, HonoraryRow::work),
                        Column.<HonoraryRow>yesNo("Direct bearing on care", HonoraryRow::directBearing),
                        Column.<HonoraryRow>text("DBS check", 22, row -> row.disclosure()
                                .result()
                                .words()),
                        Column.<HonoraryRow>date(
                                "DBS result", row -> row.disclosure().on()),
                        Column.<HonoraryRow>text("Occupational health", 22, row -> row.health()
                                .result()
                                .words()),
                        Column.<HonoraryRow>date("Occupational health result", row -> row.health()
                                .on()),
                        Column.<HonoraryRow>date("First day", HonoraryRow::start),
                        Column.<HonoraryRow>date("Last day", HonoraryRow::lastDay),
                        Column.<HonoraryRow>date("Ended early", HonoraryRow::ended)
                                .orElse("No"),
                        Column.<HonoraryRow>text(
                                "Standing", 16, row -> row.standing().words()),
                        Column.<HonoraryRow>text("Supervisor", 28, HonoraryRow::supervisor)));
    }

    Table<EarlierDecisionLine> earlierDecisions() {
        return new Table<>(
                "Earlier decisions",
                "EarlierDecisions",
                "Decisions of earlier registers",
                "One row for each decision that was brought in, the latest first; nobody has checked quorum or votes",
                context(),
                "No earlier decisions",
                List.of(
                        reference(
                                "Earlier reference",
                                22,
                                EarlierDecisionLine::reference,
                                "earlier-decision",
                                row -> row.id().value()),
                        Column.<EarlierDecisionLine>date("Date", EarlierDecisionLine::decidedOn),
                        Column.<EarlierDecisionLine>text("Committee", 28, EarlierDecisionLine::committeeName),
                        Column.<EarlierDecisionLine>text(
                                "Part", 26, row -> row.part().words()),
                        Column.<EarlierDecisionLine>text("Decision", 56, EarlierDecisionLine::wording),
                        Column.<EarlierDecisionLine>text(
                                "Outcome, as told", 24, row -> row.outcome().words()),
                        Column.<EarlierDecisionLine>text(
                                "Votes, as told",
                                28,
                                row -> row.votes().words().isEmpty()
                                        ? "Not recorded"
                                        : row.votes().words()),
                        Column.<EarlierDecisionLine>text(
                                "Owner, as told", 28, row -> row.owner().orElse("Not recorded")),
                        Column.<EarlierDecisionLine>text(
                                "Origin", 56, row -> row.broughtIn().words())));
    }

    Table<ProgrammeRegisterRow> programmes() {
        List<Column<ProgrammeRegisterRow>> columns = new ArrayList<>(List.of(
                reference("Programme", 38, row -> row.programme().name(), "programme", row -> row.programme()
                        .id()
                        .value()),
                Column.<ProgrammeRegisterRow>text(
                        "Kind", 20, row -> row.programme().kind().words()),
                Column.<ProgrammeRegisterRow>text(
                        "Partners", 24, row -> row.programme().partners()),
                Column.<ProgrammeRegisterRow>text(
                        "Status", 14, row -> row.programme().status().words()),
                Column.<ProgrammeRegisterRow>date(
                        "Started", row -> row.programme().started()),
                Column.<ProgrammeRegisterRow>date("Ends", row -> row.programme().ends()),
                Column.<ProgrammeRegisterRow>text(
                        "Description", 46, row -> row.programme().description()),
                Column.<ProgrammeRegisterRow>text(
                        "Aims served", 46, row -> row.programme().aims()),
                Column.<ProgrammeRegisterRow>text("Services touched", 46, ProgrammeRegisterRow::services),
                Column.<ProgrammeRegisterRow>integer("Outputs", ProgrammeRegisterRow::outputs),
                Column.<ProgrammeRegisterRow>text(
                                "Agreement", 20, row -> row.programme().agreementReference())
                        .orElse("None"),
                Column.<ProgrammeRegisterRow>yesNo(
                        "Fictional", row -> row.programme().fictional())));
        if (!report.isPublication()) {
            columns.add(Column.text("Lead", 30, row -> row.programme().lead()));
            columns.add(Column.text("Executive sponsor", 30, ProgrammeRegisterRow::sponsor));
            columns.add(Column.<ProgrammeRegisterRow>text("Next milestone", 38, ProgrammeRegisterRow::milestone)
                    .orElse("None set"));
            columns.add(Column.<ProgrammeRegisterRow>date("Milestone due", ProgrammeRegisterRow::milestoneDue)
                    .orElse("None set"));
            columns.add(Column.text("Research funder, type and reference", 46, ProgrammeRegisterRow::research));
        }
        return new Table<>(
                "Programmes",
                "Programmes",
                "Programmes",
                "One row for each programme, by kind and name",
                context(),
                "No programmes",
                columns);
    }

    /**
     * The column by which a record is known: in the working form it leads to the record's page. The public cannot open that
     * page, and is not told where it is.
     */
    private <R> Column<R> reference(
            String header, int width, Column.Value<R, String> words, String page, Function<R, UUID> record) {
        if (report.isPublication()) {
            return Column.name(header, width, words);
        }
        return Column.link(header, width, row -> {
            String shown = words.of(row);
            return shown == null ? null : new Link(address.of(page, record.apply(row)), shown);
        });
    }

    private String context(int... notes) {
        StringBuilder text = new StringBuilder(scope).append('.');
        for (int note : notes) {
            text.append(" [note ").append(note).append(']');
        }
        return text.toString();
    }

    private static Column<DecisionLogRow> votes(String header, ToIntFunction<Tally> number) {
        return Column.<DecisionLogRow>integer(header, row -> row.isByVote() ? number.applyAsInt(row.tally()) : null)
                .orElse("No vote");
    }

    private static String againstTheMinimum(MemberAttendance row, @Nullable Integer minimum) {
        if (minimum == null || row.possible() == 0) {
            return "Not applicable";
        }
        return (row.isBelow(minimum) ? "Below " : "At least ") + minimum + "%";
    }

    private static @Nullable Double share(MemberAttendance row) {
        return row.possible() == 0 ? null : (double) row.attended() / row.possible();
    }

    private static @Nullable String notice(@Nullable NoticePeriod notice) {
        return notice == null ? null : notice.words();
    }

    private static @Nullable String purpose(@Nullable Purpose purpose) {
        return purpose == null ? null : purpose.words();
    }

    private static @Nullable String mode(@Nullable Mode mode) {
        return mode == null ? null : mode.words();
    }

    private static @Nullable String casting(@Nullable Ballot ballot) {
        if (ballot == null) {
            return null;
        }
        return ballot == Ballot.ABSTAIN ? "Not used" : ballot.words();
    }

    private static @Nullable Tag quorate(@Nullable Quorate quorate) {
        if (quorate == null) {
            return null;
        }
        return switch (quorate) {
            case YES -> new Tag(Tone.GREEN, quorate.words());
            case NO -> new Tag(Tone.RED, quorate.words());
            case PART -> new Tag(Tone.AMBER, quorate.words());
        };
    }

    /** What came of a decision, as the register shows it. */
    static Tag outcome(@Nullable Outcome outcome) {
        if (outcome == null) {
            return new Tag(Tone.GREY, "No decision");
        }
        return switch (outcome) {
            case APPROVED, RATIFIED, ENDORSED, RECOMMENDED -> new Tag(Tone.GREEN, outcome.words());
            case APPROVED_WITH_CONDITIONS, DEFERRED, REFERRED -> new Tag(Tone.AMBER, outcome.words());
            case NOT_APPROVED -> new Tag(Tone.RED, outcome.words());
            case NOTED, WITHDRAWN -> new Tag(Tone.GREY, outcome.words());
        };
    }

    /** How an action is rated, as the register shows it. */
    Tag rag(ActionLogRow row) {
        Rag rag =
                row.facts().rag(report.trueAt(), settings.of(row.partnership()).rag());
        return switch (rag) {
            case BLUE -> new Tag(Tone.BLUE, rag.words());
            case GREEN -> new Tag(Tone.GREEN, rag.words());
            case AMBER -> new Tag(Tone.AMBER, rag.words());
            case RED -> new Tag(Tone.RED, rag.words());
        };
    }

    private String risks(AgreementRow row) {
        OpenRisks risks = row.risks();
        return risks.count() == 0
                ? "None open"
                : risks.count() + " open, the highest "
                        + risks.highest() + " ("
                        + RiskBand.of(risks.highest(), settings.of(row.partnership()))
                                .words()
                                .toLowerCase(Locale.UK)
                        + ")";
    }

    /** How an agreement is rated, as the register shows it. */
    Tag rating(AgreementRow row) {
        AgreementRating rating = AgreementRating.of(
                row, report.trueAt(), settings.of(row.partnership()).renewalMonths());
        return switch (rating.colour()) {
            case GREEN -> new Tag(Tone.GREEN, rating.words());
            case AMBER -> new Tag(Tone.AMBER, rating.words());
            case RED -> new Tag(Tone.RED, rating.words());
            case GREY -> new Tag(Tone.GREY, rating.words());
        };
    }
}
