package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.dashboard.Dashboard;
import concordat.domain.dashboard.ReadingDashboard;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.ConfirmingCriteria;
import concordat.domain.pathway.criterion.Criterion;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.KeepingCriteria;
import concordat.domain.pathway.criterion.PursuingCriteria;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Criteria of university status as a board report tells them: as on a day, as known then, and as their reader may see them (6.11). */
class CriteriaReportedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String CODE = "UHA-c";

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();
    private StatusTrackId track = new StatusTrackId(UUID.randomUUID());
    private CriterionId nominee = new CriterionId(UUID.randomUUID());

    @BeforeEach
    void takeTheStandardCriteria() {
        track = committee.as(
                OFFICER,
                FollowingStatus.class,
                status -> status.open(world.partnership, world.trust, Track.UHA_MEMBERSHIP));
        committee.does(
                OFFICER, START, KeepingCriteria.class, all -> all.takeStandard("criteria " + track, world.partnership));
        nominee = committee.as(OFFICER, ReadingCriteria.class, all -> all.of(world.partnership)).stream()
                .filter(criterion -> criterion.code().equals(CODE))
                .map(Criterion::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_says_of_each_criterion_what_its_page_says_to_the_same_reader() {
        evidence("Minutes of the board");
        assess(Verdict.MET, 0);
        plan(new PursuitPlan("Dana", "Ask the dean", TODAY.minusDays(1), null));

        List<CriterionStanding> page = committee.as("Fay", ReadingCriteria.class, all -> all.on(track));

        assertThat(page).hasSizeGreaterThan(5);
        assertThat(reported("Fay", TODAY, ReportedRows.lastPosition()))
                .hasSameSizeAs(page)
                .zipSatisfy(page, (row, standing) -> assertThat(row)
                        .startsWith("criterion " + standing.code() + " of ")
                        .contains(": " + standing.words() + ", "
                                + standing.cautions().stream()
                                        .map(caution -> caution.kind().name())
                                        .toList())
                        .endsWith(standing.plan().nextStep()));
        assertThat(of(reported("Fay", TODAY, ReportedRows.lastPosition())))
                .contains("Waits to be confirmed", "STEP_OVERDUE", "[Minutes of the board]");
    }

    @Test
    void it_is_told_as_it_was_known_at_an_earlier_entry_of_the_journal() {
        long before = ReportedRows.lastPosition();
        evidence("Minutes of the board");
        assess(Verdict.AT_RISK, 0);
        long assessed = ReportedRows.lastPosition();
        plan(new PursuitPlan("Dana", "Ask the dean", null, null));

        assertThat(of(reported("Ann", TODAY, before))).contains("Not assessed", "NO_EVIDENCE", "evidence []");
        assertThat(of(reported("Ann", TODAY, assessed)))
                .contains("Waits to be confirmed", "evidence [Minutes of the board]")
                .doesNotContain("Ask the dean");
        assertThat(of(reported("Ann", TODAY, ReportedRows.lastPosition()))).endsWith("Ask the dean");
        assertThat(reported("Ann", TODAY.minusDays(1), ReportedRows.lastPosition()))
                .as("no criterion was in force the day before")
                .isEmpty();
    }

    @Test
    void it_is_told_as_it_was_on_an_earlier_day_whatever_became_of_it_since() {
        UUID criterion = UUID.randomUUID();
        UUID pursuit = UUID.randomUUID();
        Postgres.running()
                .recorded(
                        """
                        insert into concordat.criterion (id, version, partnership_id, track, code, retired_on, retiring_reason)
                        values ('%1$s', 0, '%3$s', 'UHA_MEMBERSHIP', 'OLD', '2025-12-01', 'Asked for no more');
                        insert into concordat.criterion_version (id, criterion_id, partnership_id, number, holds_from, requirement,
                               proving, periods, source, confirmed, reason, recorded_by)
                        values (gen_random_uuid(), '%1$s', '%3$s', 1, '2024-01-01', 'At first', 'JUDGED', 1, 'A rule', true, '', 'Olu'),
                               (gen_random_uuid(), '%1$s', '%3$s', 2, '2025-01-01', 'Later', 'JUDGED', 1, 'A rule', true, 'New', 'Olu');
                        insert into concordat.criterion_pursuit (id, version, partnership_id, status_track_id, criterion_id,
                               owner_name, next_step)
                        values ('%2$s', 0, '%3$s', '%4$s', '%1$s', '', '');
                        insert into concordat.criterion_assessment (id, pursuit_id, partnership_id, number, criterion_version, verdict,
                               reason, assessed_by, assessed_by_name, assessed_on, confirmed_by, confirmed_by_name, confirmed_on)
                        values (gen_random_uuid(), '%2$s', '%3$s', 1, 1, 'MET', 'Seen', '%5$s', 'Ann', '2024-02-01', '%6$s', 'Bob',
                               '2024-03-01');
                        insert into concordat.status_evidence (id, partnership_id, status_track_id, revision, kind, criterion_id,
                               evidence_on, evidence, source, owner_name, noted_by, noted_on, withdrawn_on, withdrawal_reason)
                        values (gen_random_uuid(), '%3$s', '%4$s', 1, 'STATEMENT', '%1$s', '2024-02-01', 'Letter of 2024', '', '',
                               'Olu', '2024-02-01', '2025-06-01', 'Not true')"""
                                .formatted(
                                        criterion,
                                        pursuit,
                                        world.partnership.value(),
                                        track.value(),
                                        world.id("Ann").value(),
                                        world.id("Bob").value()));

        assertThat(old(2023, 12, 31)).isEmpty();
        assertThat(old(2024, 1, 15)).contains("Not assessed, [NO_EVIDENCE]");
        assertThat(old(2024, 2, 15)).contains("Waits to be confirmed, [ASSESSMENT_UNCONFIRMED]", "[Letter of 2024]");
        assertThat(old(2024, 4, 1)).contains(": Met, []", "[Letter of 2024]");
        assertThat(old(2025, 2, 1)).contains(": Met, in question, [CRITERION_CHANGED]");
        assertThat(old(2025, 7, 1))
                .contains(": Met, in question, [CRITERION_CHANGED, NO_EVIDENCE, EVIDENCE_WITHDRAWN]", "evidence []");
        assertThat(old(2025, 12, 1)).as("retired").isEmpty();
    }

    private String old(int year, int month, int day) {
        return String.join("\n", reported("Ann", LocalDate.of(year, month, day), ReportedRows.lastPosition()));
    }

    @Test
    void a_decision_behind_it_is_named_to_nobody_who_is_kept_from_it() {
        DecisionId decision = decided();
        long seen = trackVersion();
        committee.does(
                OFFICER,
                START,
                FollowingStatus.class,
                status -> status.noteRecord(
                        track,
                        seen,
                        new EvidenceDraft(TODAY, "The committee decided", "", nominee.value(), "", null),
                        EvidenceKind.DECISION,
                        decision.value()));
        long known = ReportedRows.lastPosition();
        String reference = Postgres.running()
                .truth("select reference from decision where id = '" + decision.value() + "'")
                .get(0);
        assertThat(of(reported("Fay", TODAY, known)))
                .contains("evidence [" + reference + "]", ", [CRITERION_UNCONFIRMED], ");

        committee.does(OFFICER, START, RulingOnInterests.class, ruling -> {
            ruling.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares");
            ruling.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });

        for (long position : List.of(known, ReportedRows.lastPosition())) {
            ReportedRows kept = ReportedRows.on(TODAY, position, world, "Fay", ReportForm.WORKING);
            assertThat(of(kept.of(Register.CRITERIA))).contains("NO_EVIDENCE", "evidence []");
            assertThat(kept.all()).doesNotContain(reference);
            assertThat(of(reported("Ann", TODAY, position))).contains(reference);
        }
    }

    @Test
    void nobody_of_another_partnership_is_told_of_any_of_it() {
        evidence("Minutes of the board");
        World elsewhere = new World();
        elsewhere.with("Executive", Role.EXECUTIVE, elsewhere.trust);

        ReportedRows theirs = ReportedRows.on(TODAY, elsewhere, "Executive", ReportForm.WORKING);

        for (Register register : List.of(Register.CRITERIA, Register.ROUTES, Register.AIMS, Register.SERVICES)) {
            assertThat(theirs.has(register)).as(register.words()).isTrue();
            assertThat(theirs.of(register)).as(register.words()).isEmpty();
        }
    }

    @Test
    void a_publication_has_none() {
        ReportedRows published = ReportedRows.on(TODAY, world, "Ann", ReportForm.PUBLICATION);

        assertThat(published.has(Register.CRITERIA)).isFalse();
        assertThat(published.of(Register.CRITERIA)).isEmpty();
    }

    @Test
    void the_dashboard_counts_the_same_rows() {
        evidence("Minutes of the board");
        assess(Verdict.MET, 0);
        world.with("Executive", Role.EXECUTIVE, world.trust);
        long seen = standing().version();
        committee.does(
                "Executive",
                START,
                ConfirmingCriteria.class,
                all -> all.confirm("confirm " + track, track, nominee, seen));

        Dashboard now =
                committee.console.as(world.actor("Fay"), ReadingDashboard.class, all -> all.dashboard(null, null));

        List<String> rows = reported("Fay", now.day(), ReportedRows.lastPosition());
        assertThat(now.tracks()).singleElement().satisfies(line -> assertThat(line.criteria())
                .isEqualTo(new Dashboard.Criteria(1, 0, rows.size() - 1)));
        assertThat(of(rows)).contains(": Met, [");
    }

    private List<String> reported(String reader, LocalDate day, long known) {
        return ReportedRows.on(day, known, world, reader, ReportForm.WORKING).of(Register.CRITERIA);
    }

    /** The row of the criterion of this test. */
    private static String of(List<String> rows) {
        return rows.stream()
                .filter(row -> row.startsWith("criterion " + CODE + " "))
                .findFirst()
                .orElseThrow();
    }

    private long trackVersion() {
        return committee
                .as(OFFICER, ReadingStatus.class, all -> all.track(track))
                .version();
    }

    private void evidence(String text) {
        long seen = trackVersion();
        committee.does(
                OFFICER,
                START,
                FollowingStatus.class,
                all -> all.noteEvidence(track, seen, new EvidenceDraft(TODAY, text, "", nominee.value(), "", null)));
    }

    private void assess(Verdict verdict, long seen) {
        committee.does(
                OFFICER,
                START,
                PursuingCriteria.class,
                all -> all.assess("assess " + track, track, nominee, seen, verdict, "As it is"));
    }

    private CriterionStanding standing() {
        return committee.as(OFFICER, ReadingCriteria.class, all -> all.on(track)).stream()
                .filter(each -> each.criterion().equals(nominee))
                .findFirst()
                .orElseThrow();
    }

    private void plan(PursuitPlan plan) {
        long seen = standing().version();
        committee.does(
                OFFICER, START, PursuingCriteria.class, all -> all.plan("plan " + track, track, nominee, seen, plan));
    }

    private DecisionId decided() {
        return committee.approve(
                "criteria", item, NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)));
    }
}
