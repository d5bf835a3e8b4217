package concordat.persistence.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackRule;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.criterion.Assessment;
import concordat.domain.pathway.criterion.Caution;
import concordat.domain.pathway.criterion.ConfirmingCriteria;
import concordat.domain.pathway.criterion.Criterion;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.KeepingCriteria;
import concordat.domain.pathway.criterion.MeasuredValues;
import concordat.domain.pathway.criterion.PursuingCriteria;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.pathway.readiness.Readiness;
import concordat.domain.pathway.readiness.ReadingReadiness;
import concordat.domain.pathway.route.KeepingRoutes;
import concordat.domain.pathway.route.ReadingRoutes;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.TakingSteps;
import concordat.domain.pathway.route.Voting;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Criteria, how trusts meet them, routes and readiness, as they are kept, seen and read. */
class KeepingCriteriaTest {
    private static final String OFFICER = "Officer of A";
    private static final String OTHER_OFFICER = "Officer of B";
    private static final String EXECUTIVE = "Executive of A";
    private static final String READER = "Executive at C";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private final LocalDate today = LocalDate.now(Term.LONDON);

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final World elsewhere = new World();
    private StatusTrackId track = new StatusTrackId(UUID.randomUUID());

    @BeforeEach
    void open() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OTHER_OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(EXECUTIVE, Role.EXECUTIVE, world.trust)
                .with(READER, Role.EXECUTIVE, world.university);
        world.person("Nobody in particular", world.trust);
        track = console.as(
                world.actor(OFFICER),
                FollowingStatus.class,
                status -> status.open(world.partnership, world.trust, Track.UHA_MEMBERSHIP));
        does(OFFICER, KeepingCriteria.class, all -> all.takeStandard("criteria " + track, world.partnership));
        does(OFFICER, KeepingRoutes.class, all -> all.takeStandard("routes " + track, world.partnership));
    }

    @Test
    void what_was_judged_and_confirmed_is_read_again_with_its_evidence() {
        CriterionId nominee = criterion("UHA-c");
        note(nominee, "Minutes of the board");
        does(
                OFFICER,
                PursuingCriteria.class,
                all -> all.assess("assess " + track, track, nominee, 0, Verdict.MET, "As the minutes show"));
        long seen = standing(nominee).version();
        does(EXECUTIVE, ConfirmingCriteria.class, all -> all.confirm("confirm " + track, track, nominee, seen));

        CriterionStanding standing = standing(nominee);

        assertThat(standing.isMet()).isTrue();
        assertThat(standing.cautions()).extracting(Caution::kind).contains(Caution.Kind.CRITERION_UNCONFIRMED);
        assertThat(standing.evidence()).singleElement().satisfies(piece -> {
            assertThat(piece.fingerprint()).hasSize(64);
            assertThat(piece.notedBy()).isEqualTo(OFFICER);
        });
        assertThat(standing.assessments())
                .extracting(Assessment::assessedBy, Assessment::confirmedBy)
                .containsExactly(tuple(OFFICER, EXECUTIVE));
    }

    @Test
    void two_who_assess_at_the_same_time_do_so_one_after_the_other() {
        CriterionId nominee = criterion("UHA-c");
        does(
                OFFICER,
                PursuingCriteria.class,
                all -> all.assess("first " + track, track, nominee, 0, Verdict.MET, "So it is"));

        assertThatThrownBy(() -> does(
                        OFFICER,
                        PursuingCriteria.class,
                        all -> all.assess("second " + track, track, nominee, 0, Verdict.NOT_MET, "It is not")))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_share_is_reckoned_from_the_values_of_the_measure_that_is_chosen() {
        CriterionId core = criterion("UHA-a");
        assertThat(standing(core).verdict()).isNull();
        UUID measure = measureWithCounts(7, 100);
        List<MeasuredValues.Choice> offered = read(READER, ReadingCriteria.class, all -> all.measures(track));
        assertThat(offered).extracting(MeasuredValues.Choice::measure).containsExactly(measure);
        does(
                OFFICER,
                PursuingCriteria.class,
                all -> all.plan("plan " + track, track, core, 0, new PursuitPlan("Dana", "Count anew", DAY, measure)));

        CriterionStanding standing = standing(core);

        assertThat(standing.verdict()).isEqualTo(Verdict.MET);
        assertThat(standing.measureName()).contains("Investigators");
        assertThat(standing.cautions()).extracting(Caution::kind).contains(Caution.Kind.STEP_OVERDUE);
        List<Subject> values =
                read(OFFICER, ReadingCriteria.class, all -> all.subjects(track, EvidenceKind.VALUE, "investig"));
        assertThat(values).singleElement().satisfies(value -> assertThat(value.title())
                .contains("7 of 100"));
    }

    @Test
    void a_value_that_is_corrected_under_the_evidence_is_told() {
        CriterionId core = criterion("UHA-a");
        measureWithCounts(7, 100);
        UUID value = read(OFFICER, ReadingCriteria.class, all -> all.subjects(track, EvidenceKind.VALUE, ""))
                .get(0)
                .id();
        long version =
                read(OFFICER, ReadingStatus.class, all -> all.track(track)).version();
        does(
                OFFICER,
                FollowingStatus.class,
                all -> all.noteRecord(
                        track,
                        version,
                        new EvidenceDraft(DAY, "Count of last year", "", core.value(), "", null),
                        EvidenceKind.VALUE,
                        value));
        assertThat(standing(core).cautions()).extracting(Caution::kind).doesNotContain(Caution.Kind.RECORD_CHANGED);

        Postgres.running()
                .recorded("update concordat.measure_value set replaced_on = recorded_on, replaced_by = 'Somebody',"
                        + " replaced_because = 'Miscounted' where id = '" + value + "'");

        assertThat(standing(core).cautions()).extracting(Caution::kind).contains(Caution.Kind.RECORD_CHANGED);
        List<Subject> left = read(OFFICER, ReadingCriteria.class, all -> all.subjects(track, EvidenceKind.VALUE, ""));
        assertThat(left).isEmpty();
    }

    @Test
    void a_stage_waits_for_the_steps_of_the_route_of_that_kind_of_trust() {
        List<RouteStep> steps = read(READER, ReadingRoutes.class, all -> all.of(world.partnership)).stream()
                .filter(step -> step.details().track() == Track.UHA_MEMBERSHIP
                        && step.details().before() == TrackStage.SUBMITTED)
                .toList();
        assertThat(steps).hasSize(2);
        reach(TrackStage.BUILDING_EVIDENCE);
        reach(TrackStage.BOARD_APPROVED_TO_APPLY);

        assertThatThrownBy(() -> reach(TrackStage.SUBMITTED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(TrackRule.STEPS_COME_FIRST));
        for (RouteStep step : steps) {
            does(
                    OFFICER,
                    TakingSteps.class,
                    all -> all.take(
                            "take " + step.id(), track, step.id(), new StepTaken.Taking(DAY, null, null, "Minutes")));
        }
        reach(TrackStage.SUBMITTED);

        Readiness.OnTrack ready = read(READER, ReadingReadiness.class, all -> all.of(world.trust, null))
                .tracks()
                .get(0);
        assertThat(ready.route()).extracting(line -> line.taken() != null).containsExactly(true, true, false);
        assertThat(ready.missing()).isEqualTo(7);
    }

    @Test
    void votes_are_kept_with_the_step_of_a_foundation_trust() {
        StatusTrackId name = console.as(
                world.actor(OTHER_OFFICER),
                FollowingStatus.class,
                status -> status.open(world.partnership, world.otherTrust, Track.UNIVERSITY_NAME));
        RouteStep governors = read(READER, ReadingRoutes.class, all -> all.of(world.partnership)).stream()
                .filter(step -> step.details().decider().equals("Council of governors"))
                .findFirst()
                .orElseThrow();
        does(
                OTHER_OFFICER,
                TakingSteps.class,
                all -> all.take(
                        "vote " + name, name, governors.id(), new StepTaken.Taking(DAY, new Voting(21, 30), null, "")));

        Readiness ready = read(READER, ReadingReadiness.class, all -> all.of(world.otherTrust, null));
        assertThat(ready.tracks().get(0).route())
                .filteredOn(line -> line.step().id().equals(governors.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.taken())
                        .isNotNull()
                        .satisfies(taken -> assertThat(taken.taking().votes()).isEqualTo(new Voting(21, 30))));
        assertThat(ready.tracks().get(0).route())
                .noneMatch(line -> line.step().details().decider().equals("Secretary of State"));
        assertThat(ofTheOtherTrust(DAY.minusDays(1))).noneMatch(row -> row.contains("Voting"));
        assertThat(ofTheOtherTrust(DAY))
                .hasSameSizeAs(ready.tracks().get(0).route())
                .filteredOn(row -> row.contains(" by Council of governors, "))
                .singleElement()
                .asString()
                .contains("2024-05-01 " + new Voting(21, 30));
    }

    @Test
    void the_board_report_has_an_award_after_the_steps_from_the_day_on_which_it_was_made() {
        Postgres.running()
                .recorded(
                        """
                        insert into concordat.status_award (id, status_track_id, partnership_id, authority, awarded_on, expires_on, new_name,
                               proof, noted_by, noted_on)
                        values (gen_random_uuid(), '%s', '%s', 'Association', '2024-05-01', '2029-05-01', '', '', 'Olu', '2024-06-01')"""
                                .formatted(track.value(), world.partnership.value()));

        List<String> before = routes(DAY.minusDays(1));
        List<String> after = routes(DAY);

        assertThat(before).isNotEmpty().noneMatch(row -> row.contains("AWARD"));
        assertThat(after)
                .hasSize(before.size() + 1)
                .last()
                .asString()
                .endsWith("AWARD by Association, 2024-05-01 null, until 2029-05-01");
    }

    private List<String> ofTheOtherTrust(LocalDate day) {
        String name = Postgres.running()
                .truth("select short_name from organisation where id = '" + world.otherTrust.value() + "'")
                .get(0);
        return routes(day).stream()
                .filter(row -> row.startsWith("route of " + name + ":"))
                .toList();
    }

    private List<String> routes(LocalDate day) {
        return ReportedRows.on(day, world, READER, ReportForm.WORKING).of(Register.ROUTES);
    }

    @Test
    void everybody_at_a_partner_sees_them_and_nobody_else() {
        CriterionId nominee = criterion("UHA-c");
        note(nominee, "Minutes");
        does(
                OFFICER,
                PursuingCriteria.class,
                all -> all.assess("seen " + track, track, nominee, 0, Verdict.AT_RISK, "Hardly"));

        for (String table : List.of(
                "criterion",
                "criterion_version",
                "criterion_pursuit",
                "criterion_assessment",
                "route_step",
                "criterion_history",
                "criterion_version_history",
                "criterion_pursuit_history",
                "criterion_assessment_history",
                "route_step_history")) {
            assertThat(world.sees(READER, "select id from " + table)).as(table).isNotEmpty();
            assertThat(world.sees("Nobody in particular", "select id from " + table))
                    .as(table)
                    .isEmpty();
            assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + table))
                    .as(table)
                    .isEmpty();
        }
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(World.ADMINISTRATOR), ReadingReadiness.class, all -> all.of(world.trust, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_officers_of_the_partnership_keep_criteria_and_only_those_of_the_trust_pursue_them() {
        CriterionId nominee = criterion("UHA-c");

        assertThatThrownBy(() -> does(
                        OTHER_OFFICER,
                        PursuingCriteria.class,
                        all -> all.assess("other " + track, track, nominee, 0, Verdict.MET, "So")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> does(
                        READER, ConfirmingCriteria.class, all -> all.confirm("reader " + track, track, nominee, 0)))
                .isInstanceOf(NotAllowed.class);
        elsewhere.with("Stranger", Role.GOVERNANCE_OFFICER, elsewhere.trust);
        assertThatThrownBy(() -> console.as(elsewhere.actor("Stranger"), KeepingCriteria.class, all -> {
                    all.retire("stranger " + track, nominee, 0, "Because");
                    return all;
                }))
                .isInstanceOf(NotFound.class);
    }

    private UUID measureWithCounts(int of, int all) {
        UUID measure = UUID.randomUUID();
        Postgres.running()
                .recorded(
                        """
                        insert into concordat.measure (id, version, partnership_id, organisation_id, name, definition, domain,
                               owner_id, owner_name, unit, shape, numerator_name, denominator_name, may_exceed, direction, basis,
                               fictional, retiring_reason)
                        values ('%1$s', 0, '%2$s', '%3$s', 'Investigators', '', 'RESEARCH', '%3$s', 'Somebody', 'per cent',
                                'SHARE', 'Investigators', 'Consultants', false, 'INCREASE', 'NHS_YEAR', true, '');
                        insert into concordat.measure_value (id, version, measure_id, partnership_id, period_from, period_until, as_at,
                               numerator, denominator, telling, actions, risks, recorded_by, recorded_on, replaced_by,
                               replaced_because)
                        values (gen_random_uuid(), 0, '%1$s', '%2$s', '2023-04-01', '2024-03-31', '2024-03-31', %4$d, %5$d, '', '', '',
                                'Somebody', '2024-05-01', '', '')"""
                                .formatted(measure, world.partnership.value(), world.trust.value(), of, all));
        return measure;
    }

    private void reach(TrackStage stage) {
        long version =
                read(OFFICER, ReadingStatus.class, all -> all.track(track)).version();
        does(OFFICER, FollowingStatus.class, all -> all.reach(track, version, stage, DAY, ""));
    }

    private void note(CriterionId criterion, String text) {
        long version =
                read(OFFICER, ReadingStatus.class, all -> all.track(track)).version();
        does(
                OFFICER,
                FollowingStatus.class,
                all -> all.noteEvidence(
                        track, version, new EvidenceDraft(today, text, "", criterion.value(), "Somebody", null)));
    }

    private CriterionId criterion(String code) {
        return read(READER, ReadingCriteria.class, all -> all.of(world.partnership)).stream()
                .filter(criterion -> criterion.code().equals(code))
                .map(Criterion::id)
                .findFirst()
                .orElseThrow();
    }

    private CriterionStanding standing(CriterionId id) {
        return read(READER, ReadingCriteria.class, all -> all.on(track)).stream()
                .filter(standing -> standing.criterion().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <U, T> T read(String who, Class<U> useCase, Function<U, T> what) {
        return console.as(world.actor(who), useCase, what);
    }

    private <U> void does(String who, Class<U> useCase, Consumer<U> what) {
        console.as(world.actor(who), useCase, all -> {
            what.accept(all);
            return all;
        });
    }
}
