package concordat.reports.board;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.AimRegisterRow;
import concordat.domain.board.BafRow;
import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MemberAttendance;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.ProgrammeRegisterRow;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.Register;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.RouteRow;
import concordat.domain.board.SealRow;
import concordat.domain.board.ServiceRegisterRow;
import concordat.domain.board.TermsRow;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.placement.PlacementRow;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The registers of a report in their order, each as its table and its rows, for whatever is made of them. A publication has
 * Part 1 of them and nothing withheld (XL-10).
 */
final class AllRegisters {
    private final BoardReport report;
    private final BoardReportRows rows;
    private final Registers registers;
    private final CommitteeRegisters committees;
    private final CommitmentRegisters commitments;
    private final DeclaredRegisters declared;
    private final CriterionRegisters criteria;
    private final JourneyRegisters journey;
    private final PlacementRegisters placements;
    private final MeasureRegisters measures;
    private final RiskRegisters risks;
    private final RowCounts counts;

    /** @param counts hears of the rows as they are shown */
    AllRegisters(BoardReport report, BoardReportRows rows, Registers registers, Explained explained, RowCounts counts) {
        this.report = report;
        this.rows = rows;
        this.registers = registers;
        this.counts = counts;
        committees = new CommitteeRegisters(report, explained);
        commitments = new CommitmentRegisters(report, explained);
        declared = new DeclaredRegisters(report, explained);
        criteria = new CriterionRegisters(explained);
        journey = new JourneyRegisters(explained);
        placements = new PlacementRegisters(explained);
        measures = new MeasureRegisters(explained);
        risks = new RiskRegisters(report, explained);
    }

    /** Has them all taken. */
    void to(RegisterSink sink) {
        sink.<AgreementRow>take(
                Register.AGREEMENTS,
                registers.agreements(),
                to -> rows.agreements(report, row -> {
                    counts.count(row);
                    to.accept(Publishable.in(report, row, row.confidential()));
                }));
        sink.<DecisionLogRow>take(
                Register.DECISIONS,
                registers.decisions(),
                to -> rows.decisions(report, row -> {
                    counts.count(row);
                    to.accept(Publishable.in(report, row, row.part() == Part.PART_2));
                }));
        sink.<ActionLogRow>take(
                Register.ACTIONS,
                registers.actions(),
                to -> rows.actions(report, row -> {
                    counts.count(row);
                    to.accept(Publishable.in(report, row, row.part() == Part.PART_2));
                }));
        if (sink.wants(Register.ATTENDANCE) || sink.wants(Register.MEETINGS)) {
            meetings(sink);
        }
        sink.<EvidenceRow>take(
                Register.STATUS,
                registers.status(),
                to -> rows.evidence(report, row -> {
                    counts.count(row);
                    to.accept(row);
                }));
        if (!report.isPublication()) {
            sink.<CriterionRow>take(
                    Register.CRITERIA, criteria.criteria(), to -> rows.journey().criteria(report, row -> {
                        counts.count(row);
                        to.accept(row);
                    }));
            sink.<RouteRow>take(
                    Register.ROUTES, journey.routes(), to -> rows.journey().routes(report, to));
            sink.<AimRegisterRow>take(
                    Register.AIMS, journey.aims(), to -> rows.journey().aims(report, to));
        }
        sink.<ProgrammeRegisterRow>take(Register.PROGRAMMES, registers.programmes(), to -> rows.programmes(report, to));
        if (!report.isPublication()) {
            sink.<ServiceRegisterRow>take(
                    Register.SERVICES, journey.services(), to -> rows.journey().services(report, to));
            sink.<PlacementRow>take(Register.PLACEMENTS, placements.placements(), to -> rows.placements(report, to));
            sink.<MeasureRegisterRow>take(
                    Register.MEASURES,
                    measures.measures(),
                    to -> rows.measures(report, row -> {
                        counts.count(row);
                        to.accept(row);
                    }));
            sink.<HonoraryRow>take(
                    Register.HONORARY, registers.honorary(), to -> rows.honoraryArrangements(report, to));
            sink.<EarlierDecisionLine>take(
                    Register.EARLIER_DECISIONS, registers.earlierDecisions(), to -> rows.earlierDecisions(report, to));
        }
        if (sink.wants(Register.FORWARD_PLAN)) {
            forwardPlans(sink);
        }
        sink.<BetweenMeetingsRow>take(Register.BETWEEN_MEETINGS, committees.betweenMeetings(), to -> rows.committees()
                .betweenMeetings(report, part1(to, BetweenMeetingsRow::part)));
        if (!report.isPublication()) {
            sink.<ObligationDueRow>take(Register.OBLIGATIONS, commitments.obligations(), to -> rows.commitments()
                    .obligations(report, row -> {
                        counts.count(row);
                        to.accept(row);
                    }));
            sink.<SealRow>take(Register.SEALS, commitments.seals(), to -> rows.commitments()
                    .seals(report, to));
        }
        sink.<RegisteredInterestRow>take(Register.INTERESTS, declared.interests(), to -> rows.declared()
                .interests(report, row -> to.accept(Publishable.in(report, row, !row.isPublic()))));
        if (!report.isPublication()) {
            sink.<DeclarationRow>take(Register.DECLARATIONS, declared.declarations(), to -> rows.declared()
                    .declarations(report, to));
        }
        sink.<TermsRow>take(Register.TERMS, committees.termsOfReference(), to -> rows.committees()
                .termsOfReference(report, to));
        sink.<PublicationRow>take(Register.PUBLICATIONS, committees.publications(), to -> rows.committees()
                .publications(report, part1(to, PublicationRow::part)));
        sink.<BafRow>take(
                Register.BAF,
                risks.baf(),
                to -> rows.principalRisks(report, row -> to.accept(Publishable.in(report, row, row.confidential()))));
    }

    private void meetings(RegisterSink sink) {
        List<MeetingQuorumRow> meetings = rows.meetings(report);
        counts.count(meetings);
        if (sink.wants(Register.ATTENDANCE)) {
            attendance(meetings, sink);
        }
        sink.take(Register.MEETINGS, registers.meetings(), meetings::forEach);
    }

    /** One table for each committee that met, because each has meetings of its own. */
    private void attendance(List<MeetingQuorumRow> meetings, RegisterSink sink) {
        Map<CommitteeId, List<MeetingQuorumRow>> byCommittee = new LinkedHashMap<>();
        meetings.forEach(meeting -> byCommittee
                .computeIfAbsent(meeting.committee(), id -> new ArrayList<>())
                .add(meeting));
        boolean only = byCommittee.size() <= 1;
        if (byCommittee.isEmpty()) {
            sink.<MemberAttendance>take(Register.ATTENDANCE, registers.attendance("", List.of(), only), to -> {});
        }
        byCommittee.forEach((committee, held) -> {
            List<MemberAttendance> members = MemberAttendance.matrix(rows.attendance(report, committee));
            counts.count(held, Registers.headers(held), members);
            sink.take(
                    Register.ATTENDANCE,
                    registers.attendance(held.get(0).committeeName(), held, only),
                    members::forEach);
        });
    }

    /** One table for each committee that plans, because each has meetings of its own. */
    private void forwardPlans(RegisterSink sink) {
        List<ForwardPlan> plans = new ArrayList<>();
        rows.committees().forwardPlans(report, plans::add);
        if (plans.isEmpty()) {
            sink.<ForwardPlan.Line>take(Register.FORWARD_PLAN, committees.noForwardPlan(), to -> {});
        }
        plans.forEach(plan -> sink.<ForwardPlan.Line>take(
                Register.FORWARD_PLAN, committees.forwardPlan(plan, plans.size() == 1), to -> plan.lines()
                        .forEach(part1(to, line -> line.work().part()))));
    }

    /** Passes rows on, after they were held against the form of the report. */
    private <R> Consumer<R> part1(Consumer<R> to, Function<R, Part> part) {
        return row -> to.accept(Publishable.in(report, row, part.apply(row) == Part.PART_2));
    }
}
