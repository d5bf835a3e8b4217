package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.FollowingDecisions;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.escalation.AnsweringEscalations;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightEntry.Kind;
import concordat.domain.highlight.HighlightFilter;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightRow;
import concordat.domain.highlight.HighlightRule;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.HighlightText;
import concordat.domain.highlight.OpeningHighlightReports;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.highlight.ReviewingHighlightReports;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Highlight reports in the database: who finds them at each stage, what is withheld with an item, and what never changes. */
class HighlightReportsOnRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final List<String> TABLES = List.of("highlight_report", "highlight_line", "highlight_entry");

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();
    private final MeetingId meeting = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());

    HighlightReportsOnRecordTest() {
        world.with("Exec", Role.EXECUTIVE, world.trust);
        world.with("Other exec", Role.EXECUTIVE, world.otherTrust);
    }

    @Test
    void a_draft_is_for_officer_and_chair_and_what_was_issued_for_the_committee_and_the_executives_who_receive_it() {
        escalated(item);
        HighlightReportId report = drafted(Part.PART_1);

        for (String who : List.of(OFFICER, "Ann")) {
            assertThat(seen(who, "highlight_report")).as(who).hasSize(1);
            assertThat(seen(who, "highlight_line")).as(who).hasSize(1);
        }
        for (String who : List.of("Bob", "Exec", "Other exec")) {
            TABLES.forEach(table -> assertThat(seen(who, table)).as(who + table).isEmpty());
            assertThat(found(who)).isEmpty();
            assertThatThrownBy(() -> sheet(who, report)).isInstanceOf(NotFound.class);
        }

        issue(report);

        for (String who : List.of(OFFICER, "Ann", "Bob", "Fay", "Exec")) {
            assertThat(found(who)).as(who).extracting(HighlightRow::state).containsExactly(HighlightState.ISSUED);
            assertThat(sheet(who, report).lines().get(0).text().alert()).isEqualTo("Beds are short");
            assertThat(sheet(who, report).of(Kind.ESCALATION)).hasSize(1);
        }
        TABLES.forEach(table -> {
            assertThat(seen("Other exec", table)).as(table).isEmpty();
            assertThat(seen("Other exec", table + "_history")).as(table).isEmpty();
        });
        assertThatThrownBy(() -> sheet("Other exec", report)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_report_of_part_2_is_for_whom_part_2_admits_and_handing_it_out_is_on_record_PP_4_RC_8() {
        world.with("Attendee", Role.ATTENDEE, world.trust, committee.id);
        AgendaItemId fees = reserved();
        escalated(fees);
        escalated(item);
        HighlightReportId open = drafted(Part.PART_1);
        HighlightReportId reserved = drafted(Part.PART_2);
        issue(open);
        issue(reserved);

        assertThat(found("Eve")).extracting(HighlightRow::id).containsExactlyInAnyOrder(open, reserved);
        for (String who : List.of("Attendee", "Exec")) {
            assertThat(found(who)).as(who).extracting(HighlightRow::id).containsExactly(open);
            assertThatThrownBy(() -> sheet(who, reserved)).as(who).isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> committee.does(who, START, OpeningHighlightReports.class, all -> all.open(reserved)))
                    .as(who)
                    .isInstanceOf(NotFound.class);
            TABLES.forEach(table -> assertThat(seen(who, table)).as(who + table).hasSize(1));
        }
        assertThat(sheet("Eve", open).toString()).doesNotContain("Fees");
        assertThat(sheet("Eve", open).of(Kind.ESCALATION)).hasSize(1);
        committee.does("Eve", START, OpeningHighlightReports.class, all -> {
            all.open(open);
            all.open(reserved);
        });
        assertThat(Postgres.running()
                        .truth(
                                "select subject_id from journal_entry where kind = 'PrivateHighlightOpened' and subject_id in ('"
                                        + reserved.value() + "', '" + open.value() + "')"))
                .containsExactly(reserved.value().toString());
    }

    @Test
    void
            principal_risks_of_the_committee_stand_in_it_from_the_threshold_on_and_confidential_ones_in_part_2_only_RK_5() {
        principalRisk("Rooms are short", false, 5, 3);
        principalRisk("A partner may leave", true, 4, 5);
        principalRisk("Chairs are worn", false, 2, 2);
        reserved();
        escalated(item);
        HighlightReportId open = drafted(Part.PART_1);
        HighlightReportId reserved = drafted(Part.PART_2);
        issue(open);
        issue(reserved);

        assertThat(sheet("Eve", open).of(Kind.RISK)).singleElement().satisfies(entry -> {
            assertThat(entry.fact().cell(0)).isEqualTo("BAF-1");
            assertThat(entry.fact().cell(1)).isEqualTo("Rooms are short");
            assertThat(entry.fact().cell(2)).isEqualTo("5 x 3 = 15");
        });
        assertThat(sheet("Eve", reserved).of(Kind.RISK))
                .extracting(entry -> entry.fact().cell(1))
                .containsExactly("A partner may leave");
        assertThat(sheet("Exec", open).toString()).doesNotContain("A partner may leave");
    }

    private void principalRisk(String event, boolean confidential, int consequence, int likelihood) {
        RiskScore score = new RiskScore(consequence, likelihood);
        committee.as(
                OFFICER,
                KeepingPrincipalRisks.class,
                risks -> risks.record(
                        event + world.partnership.value(),
                        world.partnership,
                        new PrincipalRiskDraft(
                                null,
                                "",
                                "",
                                event,
                                "",
                                RiskCategory.ESTATES,
                                "",
                                null,
                                committee.id,
                                confidential,
                                List.of(world.trust),
                                "",
                                "",
                                "",
                                null),
                        world.trust,
                        new HeldScores(score, score, score, null)));
    }

    @Test
    void whoever_is_kept_from_an_item_finds_no_word_of_it_whether_the_ruling_came_before_or_after_COI_10() {
        escalated(item);
        HighlightReportId report = drafted(Part.PART_1);
        issue(report);
        assertThat(seen("Fay", "highlight_line")).hasSize(1);
        assertThat(seen("Fay", "highlight_entry")).hasSize(1);

        withhold("Fay");

        assertThat(seen("Fay", "highlight_report")).hasSize(1);
        for (String table : List.of("highlight_line", "highlight_entry")) {
            assertThat(seen("Fay", table)).as(table).isEmpty();
            assertThat(seen("Fay", table + "_history")).as(table).isEmpty();
        }
        HighlightSheet sheet = sheet("Fay", report);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.entries()).isEmpty();
        assertThat(sheet.toString()).doesNotContain("Beds are short").doesNotContain("Placements");
        assertThat(sheet("Eve", report).lines()).hasSize(1);
    }

    @Test
    void a_secretary_who_is_kept_from_an_item_drafts_its_line_and_does_not_issue_it() {
        withhold(OFFICER);
        close();
        HighlightReportId report = draft(Part.PART_1);
        assertThat(sheet(OFFICER, report).lines()).isEmpty();
        assertThat(sheet("Ann", report).lines()).hasSize(1);

        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.submit(report));
        committee.does("Ann", START, ReviewingHighlightReports.class, all -> all.agree(report));

        assertThatThrownBy(
                        () -> committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.issue(report)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(HighlightRule.WHOEVER_ISSUES_SEES_ALL_OF_IT));
    }

    @Test
    void decisions_for_ratification_stay_open_until_the_board_has_answered() {
        DecisionId decision = recommended();
        HighlightReportId report = drafted(Part.PART_1);
        issue(report);
        HighlightReportId other = committee.as(
                OFFICER, DraftingHighlightReports.class, all -> all.draft(meeting, Part.PART_1, bodies().get(1)));
        assertThat(sheet(OFFICER, report).of(Kind.RATIFICATION)).singleElement().satisfies(entry -> {
            assertThat(entry.fact().cell(1)).isEqualTo("That the lease be signed");
            assertThat(entry.isOpen()).isTrue();
        });

        committee.does(
                OFFICER,
                START,
                FollowingDecisions.class,
                all -> all.recordAnswer(decision, world.trust, true, TODAY, "TB/26/044"));

        assertThat(sheet("Eve", report).of(Kind.RATIFICATION)).singleElement().satisfies(entry -> {
            assertThat(entry.standing()).isEqualTo("Agreed on 12 May 2026, minute TB/26/044");
            assertThat(entry.isOpen()).isFalse();
        });
        assertThat(sheet(OFFICER, other).of(Kind.RATIFICATION))
                .as("the other board has not answered, and reads what this one said")
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isOpen()).isTrue();
                    assertThat(entry.fact().cell(4)).contains("agreed on 12 May 2026, TB/26/044");
                });
    }

    @Test
    void an_escalation_in_it_closes_when_the_minute_reference_is_recorded_and_nothing_else_changes() {
        EscalationId escalation = escalated(item);
        HighlightReportId report = drafted(Part.PART_1);
        issue(report);
        String fingerprint = sheet(OFFICER, report).course().fingerprint();

        long version = committee
                .as(OFFICER, ReadingEscalations.class, all -> all.get(escalation))
                .version();
        committee.does(
                OFFICER,
                START,
                AnsweringEscalations.class,
                all -> all.answer("answer" + escalation, escalation, version, TODAY, "TB/26/045", "Funded"));

        HighlightSheet sheet = sheet("Bob", report);
        assertThat(sheet.of(Kind.ESCALATION)).singleElement().satisfies(entry -> assertThat(entry.standing())
                .isEqualTo("Dealt with on 12 May 2026, minute TB/26/045"));
        assertThat(sheet.course().fingerprint()).isEqualTo(fingerprint);
        String row = " where report_id = '" + report.value() + "'";
        for (String change : List.of(
                "update highlight_line set alert = 'Other'" + row,
                "update highlight_line set facts = ''" + row,
                "update highlight_entry set facts = ''" + row,
                "delete from highlight_entry" + row,
                "delete from highlight_line" + row,
                "update highlight_report set purpose = 'Other' where id = '" + report.value() + "'",
                "update highlight_report set state = 'DRAFTING' where id = '" + report.value() + "'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(change))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void versions_stand_beside_each_other() {
        HighlightReportId report = drafted(Part.PART_1);
        issue(report);
        HighlightReportId next = committee.as(OFFICER, DraftingHighlightReports.class, all -> all.draftAgain(report));

        assertThat(found(OFFICER)).extracting(HighlightRow::number).containsExactlyInAnyOrder(1, 2);
        assertThat(found("Bob")).extracting(HighlightRow::id).containsExactly(report);
        assertThat(sheet(OFFICER, next).lines().get(0).text().alert()).isEqualTo("Beds are short");
        assertThat(sheet(OFFICER, report).latest()).isFalse();
    }

    @Test
    void what_rules_count_does_not_depend_on_who_asks() {
        escalated(item);
        recommended();
        HighlightReportId report = drafted(Part.PART_1);
        world.person("Nobody", world.trust);
        for (String question : List.of(
                "select report_number from app.highlight_begun('" + meeting.value() + "', 'PART_1', '"
                        + receiver().body() + "')",
                "select count(*) from app.items_to_report('" + meeting.value() + "', 'PART_1')",
                "select app.count_highlights('" + report.value() + "')",
                "select app.count_upward('" + committee.id.value() + "', 'PART_1', '" + world.trust.value()
                        + "', null)")) {
            List<String> whole = world.sees(World.OPERATOR, question);
            assertThat(whole).as(question).hasSize(1).doesNotContain("0");
            assertThat(world.sees("Nobody", question)).as(question).isEqualTo(whole);
        }
    }

    private DecisionId recommended() {
        committee.as(
                OFFICER,
                KeepingSchemes.class,
                schemes -> schemes.record(
                        "reserved " + item,
                        world.partnership,
                        new NewSchemeEntry(
                                world.trust,
                                "SD 1",
                                Power.reserved("Estates"),
                                Term.from(World.LONG_AGO),
                                "Board",
                                World.LONG_AGO)));
        List<GivenVote> votes = committee.seats.entrySet().stream()
                .map(seat -> new GivenVote(seat.getValue(), world.id(seat.getKey()), Ballot.FOR))
                .toList();
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        "reserved" + item,
                        item,
                        NewQuestion.of("That the lease be signed", Proposal.to(Outcome.APPROVED))
                                .on("Estates"),
                        List.of(),
                        votes,
                        Closing.byVote()));
    }

    private AgendaItemId reserved() {
        AgendaItemId fees = committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        new ItemText(
                                "9",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Bob",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false),
                        "Urgent"));
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.closeItem(item));
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.openItem(fees));
        return fees;
    }

    private List<Receiver> bodies() {
        return committee.as(OFFICER, ReadingHighlightReports.class, all -> all.bodies(committee.id));
    }

    /** The board of the trust whose executive is "Exec". */
    private Receiver receiver() {
        return bodies().stream()
                .filter(body -> world.trust.equals(body.organisation()))
                .findFirst()
                .orElseThrow();
    }

    private EscalationId escalated(AgendaItemId on) {
        Receiver board = receiver();
        return committee.as(
                OFFICER,
                RaisingEscalations.class,
                all -> all.raise(
                        "escalate" + on,
                        on,
                        new NewEscalation(
                                EscalationKind.ESCALATION,
                                board,
                                "Placements are short",
                                "No money",
                                "Fund twelve",
                                TODAY.plusDays(30),
                                Concerning.itemAlone())));
    }

    private void close() {
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.close(meeting));
    }

    private HighlightReportId draft(Part part) {
        Receiver board = receiver();
        return committee.as(OFFICER, DraftingHighlightReports.class, all -> all.draft(meeting, part, board));
    }

    /** The report as it is drafted and written, of the meeting, which closes if it has not. */
    private HighlightReportId drafted(Part part) {
        if (committee
                .as(OFFICER, ReadingMeetings.class, all -> all.get(meeting))
                .closedAt()
                .isEmpty()) {
            close();
        }
        HighlightReportId report = draft(part);
        HighlightSheet.Line line = sheet(OFFICER, report).lines().get(0);
        committee.does(
                OFFICER,
                START,
                DraftingHighlightReports.class,
                all -> all.write(
                        "write" + line.id(),
                        line.id(),
                        new HighlightText(true, "The plan was presented", "Beds are short", "", ""),
                        line.seen()));
        return report;
    }

    private void issue(HighlightReportId report) {
        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.submit(report));
        committee.does("Ann", START, ReviewingHighlightReports.class, all -> all.agree(report));
        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.issue(report));
    }

    private void withhold(String from) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.declare(item, world.id(from), world.trust, InterestType.FINANCIAL, "Shares"));
        committee.does(
                "Ann",
                START,
                RulingOnInterests.class,
                all -> all.rule(item, world.id(from), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann")));
    }

    private HighlightSheet sheet(String who, HighlightReportId report) {
        return committee.as(who, ReadingHighlightReports.class, all -> all.get(report));
    }

    private List<HighlightRow> found(String who) {
        return committee
                .as(
                        who,
                        ReadingHighlightReports.class,
                        all -> all.page(new HighlightFilter(committee.id, null, null), Keyset.first()))
                .rows();
    }

    private List<String> seen(String who, String table) {
        String reports =
                "(select id from concordat.highlight_report where committee_id = '" + committee.id.value() + "')";
        return world.sees(
                who,
                "select distinct id from concordat." + table + " where "
                        + (table.startsWith("highlight_report") ? "id" : "report_id") + " in " + reports);
    }
}
