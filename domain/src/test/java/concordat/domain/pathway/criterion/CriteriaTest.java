package concordat.domain.pathway.criterion;

import static concordat.domain.pathway.criterion.CriterionRule.CODE_IS_USED_ONCE;
import static concordat.domain.pathway.criterion.CriterionRule.CONFIRMED_BY_ANOTHER;
import static concordat.domain.pathway.criterion.CriterionRule.CONFIRMED_IN_THE_PRESENT_VERSION;
import static concordat.domain.pathway.criterion.CriterionRule.CONFIRMED_ON_EVIDENCE;
import static concordat.domain.pathway.criterion.CriterionRule.CRITERION_IS_IN_FORCE;
import static concordat.domain.pathway.criterion.CriterionRule.CRITERION_IS_OF_THIS_TRACK;
import static concordat.domain.pathway.criterion.CriterionRule.MEASURE_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.pathway.criterion.CriterionRule.ONLY_WHAT_IS_RECKONED_HAS_A_MEASURE;
import static concordat.domain.pathway.criterion.CriterionRule.SOMETHING_IS_THERE_TO_CONFIRM;
import static concordat.domain.pathway.criterion.CriterionRule.VERSIONS_FOLLOW_EACH_OTHER;
import static concordat.domain.pathway.criterion.CriterionRule.WHAT_IS_RECKONED_IS_NOT_JUDGED;
import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What awards ask for, and how trusts meet it (US-4, US-6). */
class CriteriaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String SOURCE = "Rules of the award, 2026";
    private static final Requirement NOMINEE =
            new Requirement("The university nominates a director", Threshold.JUDGED, SOURCE, true);
    private static final Requirement CORE = new Requirement(
            "A core of investigators", new Threshold(Proving.SHARE, new BigDecimal("6"), null, 1), SOURCE, false);

    private final World world = new World();
    private final PersonId executive = world.person("Esi Executive", LPT);
    private final PersonId elsewhere = world.person("Nia Officer", NHFT);
    private long forms;
    private StatusTrackId track = open();

    private StatusTrackId open() {
        return world.use(FollowingStatus.class).open(PARTNERSHIP, LPT, Track.UHA_MEMBERSHIP);
    }

    @BeforeEach
    void appoint() {
        world.appoint(executive, Role.EXECUTIVE, LPT, null, null)
                .appoint(elsewhere, Role.GOVERNANCE_OFFICER, NHFT, null, null);
    }

    @Test
    void a_criterion_is_judged_by_one_person_and_confirmed_by_another() {
        CriterionId nominee = set("A", NOMINEE);
        assess(nominee, Verdict.MET);
        assertThat(standing(nominee).words()).isEqualTo("Waits to be confirmed");
        evidence(nominee, TODAY, "Minutes of the board");

        breaks(CONFIRMED_BY_ANOTHER, () -> confirm(nominee)).contains("Olu Officer");
        world.as(executive);
        confirm(nominee);

        assertThat(standing(nominee).isMet()).isTrue();
        assertThat(standing(nominee).cautions()).isEmpty();
        assertThat(standing(nominee).assessments())
                .extracting(Assessment::assessedBy, Assessment::confirmedBy)
                .containsExactly(tuple("Olu Officer", "Esi Executive"));
        breaks(SOMETHING_IS_THERE_TO_CONFIRM, () -> confirm(nominee));
    }

    @Test
    void nobody_confirms_that_it_is_met_without_evidence() {
        CriterionId nominee = set("A", NOMINEE);
        assess(nominee, Verdict.MET);
        world.as(executive);

        breaks(CONFIRMED_ON_EVIDENCE, () -> confirm(nominee));
        world.as(world.officer);
        assess(nominee, Verdict.NOT_MET);
        world.as(executive);
        confirm(nominee);

        assertThat(standing(nominee).words()).isEqualTo("Not met");
    }

    @Test
    void a_new_version_puts_what_was_judged_by_an_earlier_one_in_question() {
        CriterionId nominee = met("A");
        world.clock.advance(Duration.ofDays(1));
        world.as(world.officer);
        revise(nominee, TODAY.plusDays(1));

        assertThat(standing(nominee).words()).isEqualTo("Met, in question");
        assertThat(cautions(nominee)).contains(Caution.Kind.CRITERION_CHANGED);

        assess(nominee, Verdict.MET);
        world.clock.advance(Duration.ofDays(1));
        revise(nominee, TODAY.plusDays(2));
        world.as(executive);
        breaks(CONFIRMED_IN_THE_PRESENT_VERSION, () -> confirm(nominee)).contains("version 3");
    }

    @Test
    void evidence_that_is_withdrawn_under_a_confirmed_criterion_is_told() {
        CriterionId nominee = met("A");
        world.as(world.officer);
        UUID minutes = standing(nominee).evidence().get(0).id();
        world.use(FollowingStatus.class).withdrawEvidence(track, 0, minutes, "It was another board");

        assertThat(standing(nominee).words()).isEqualTo("Met, in question");
        assertThat(standing(nominee).cautions()).anySatisfy(caution -> assertThat(caution.words())
                .contains("after this was confirmed: It was another board"));
        assertThat(cautions(nominee)).contains(Caution.Kind.EVIDENCE_WITHDRAWN, Caution.Kind.NO_EVIDENCE);
    }

    @Test
    void evidence_goes_stale_and_its_review_falls_due() {
        CriterionId nominee = met("A");
        world.as(world.officer);
        world.clock.advance(Duration.ofDays(397));

        assertThat(cautions(nominee)).containsExactly(Caution.Kind.EVIDENCE_STALE);
        assertThat(standing(nominee).isMet()).isFalse();
        world.use(FollowingStatus.class)
                .reviseEvidence(
                        track,
                        0,
                        standing(nominee).evidence().get(0).id(),
                        new EvidenceDraft(
                                TODAY.plusMonths(12),
                                "Minutes, again",
                                "",
                                nominee.value(),
                                "Somebody",
                                TODAY.plusMonths(12).plusDays(9)));
        assertThat(cautions(nominee)).containsExactly(Caution.Kind.REVIEW_OVERDUE);
    }

    @Test
    void a_record_that_says_something_else_now_is_told() {
        CriterionId nominee = set("A", NOMINEE);
        UUID decision = UUID.randomUUID();
        world.stores.pathway.records.put(decision, "Carried");
        world.use(FollowingStatus.class)
                .noteRecord(
                        track,
                        0,
                        new EvidenceDraft(TODAY, "The board agreed", "", nominee.value(), "", null),
                        EvidenceKind.DECISION,
                        decision);
        assess(nominee, Verdict.MET);
        world.as(executive);
        confirm(nominee);
        assertThat(standing(nominee).isMet()).isTrue();

        world.stores.pathway.records.put(decision, "Carried, then rescinded");

        assertThat(cautions(nominee)).containsExactly(Caution.Kind.RECORD_CHANGED);
        assertThat(standing(nominee).words()).isEqualTo("Met, in question");
    }

    @Test
    void what_is_reckoned_follows_from_the_measure_and_nobody_judges_it() {
        CriterionId core = set("B", CORE);
        UUID measure = UUID.randomUUID();
        assertThat(cautions(core)).contains(Caution.Kind.NO_MEASURE, Caution.Kind.CRITERION_UNCONFIRMED);
        breaks(WHAT_IS_RECKONED_IS_NOT_JUDGED, () -> assess(core, Verdict.MET));
        breaks(MEASURE_IS_OF_THE_PARTNERSHIP, () -> plan(core, measure));

        world.stores.pathway.values.put(
                measure, List.of(new Reading(TODAY, TODAY, null, BigDecimal.ONE, BigDecimal.TEN)));
        plan(core, measure);

        assertThat(standing(core).verdict()).isEqualTo(Verdict.MET);
        assertThat(standing(core).plan().owner()).isEqualTo("Dana Director");
        world.clock.advance(Duration.ofDays(61));
        assertThat(cautions(core)).contains(Caution.Kind.STEP_OVERDUE);
    }

    @Test
    void what_is_judged_has_no_measure() {
        CriterionId nominee = set("A", NOMINEE);
        UUID measure = UUID.randomUUID();
        world.stores.pathway.values.put(measure, List.of());

        breaks(ONLY_WHAT_IS_RECKONED_HAS_A_MEASURE, () -> plan(nominee, measure));
    }

    @Test
    void versions_follow_each_other_and_what_is_retired_stays_as_it_is() {
        CriterionId nominee = set("A", NOMINEE);

        breaks(VERSIONS_FOLLOW_EACH_OTHER, () -> revise(nominee, TODAY)).contains("12 May 2026");
        breaks(VERSIONS_FOLLOW_EACH_OTHER, () -> revise(nominee, TODAY.plusDays(1)));
        world.use(KeepingCriteria.class).retire(form(), nominee, 0, "No longer asked for");

        breaks(CRITERION_IS_IN_FORCE, () -> assess(nominee, Verdict.MET));
        breaks(CRITERION_IS_IN_FORCE, () -> world.use(KeepingCriteria.class).retire(form(), nominee, 0, "Again"));
        assertThat(world.use(ReadingCriteria.class).on(track)).isEmpty();
    }

    @Test
    void a_code_is_used_once_on_a_track_whatever_its_case() {
        set("UHA-a", NOMINEE);

        breaks(CODE_IS_USED_ONCE, () -> set("uha-A", NOMINEE)).contains("uha-A");
    }

    @Test
    void a_criterion_of_another_track_is_not_pursued_on_this_one() {
        CriterionId name =
                world.use(KeepingCriteria.class).set(form(), PARTNERSHIP, Track.UNIVERSITY_NAME, "N", NOMINEE);

        breaks(CRITERION_IS_OF_THIS_TRACK, () -> assess(name, Verdict.MET));
    }

    @Test
    void standard_criteria_are_taken_once_and_what_is_remembered_is_unconfirmed() {
        world.use(KeepingCriteria.class).takeStandard(form(), PARTNERSHIP);
        world.use(KeepingCriteria.class).takeStandard(form(), PARTNERSHIP);

        List<Criterion> taken = world.use(ReadingCriteria.class).of(PARTNERSHIP);
        assertThat(taken).hasSize(StandardCriteria.ALL.size());
        assertThat(taken)
                .filteredOn(criterion -> criterion.track() == Track.UHA_MEMBERSHIP)
                .hasSize(7)
                .allMatch(criterion -> !criterion.latest().requirement().confirmed());
    }

    @Test
    void a_form_that_is_sent_twice_assesses_once_and_one_that_is_out_of_date_not_at_all() {
        CriterionId nominee = set("A", NOMINEE);
        world.use(PursuingCriteria.class).assess("once", track, nominee, 0, Verdict.MET, "Because");
        world.use(PursuingCriteria.class).assess("once", track, nominee, 0, Verdict.MET, "Because");

        assertThat(standing(nominee).assessments()).hasSize(1);
        CriterionId other = set("B", NOMINEE);
        assertThatThrownBy(
                        () -> world.use(PursuingCriteria.class).assess(form(), track, other, 3, Verdict.MET, "Because"))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void only_people_of_the_trust_assess_and_confirm() {
        CriterionId nominee = set("A", NOMINEE);
        evidence(nominee, TODAY, "Minutes");
        world.as(elsewhere);
        assertThatThrownBy(() -> assess(nominee, Verdict.MET)).isInstanceOf(NotAllowed.class);
        world.as(world.officer);
        assess(nominee, Verdict.MET);
        world.as(elsewhere);
        assertThatThrownBy(() -> confirm(nominee)).isInstanceOf(NotAllowed.class);
        assertThat(world.use(ReadingCriteria.class).confirms(LPT)).isFalse();
        assertThat(world.as(executive).use(ReadingCriteria.class).confirms(LPT)).isTrue();
    }

    private CriterionId met(String code) {
        CriterionId id = set(code, NOMINEE);
        evidence(id, TODAY, "Minutes of the board");
        assess(id, Verdict.MET);
        world.as(executive);
        confirm(id);
        return id;
    }

    private CriterionId set(String code, Requirement requirement) {
        return world.use(KeepingCriteria.class).set(form(), PARTNERSHIP, Track.UHA_MEMBERSHIP, code, requirement);
    }

    private void revise(CriterionId id, LocalDate from) {
        world.use(KeepingCriteria.class).revise(form(), id, 0, NOMINEE, from, "The rules have changed");
    }

    private void assess(CriterionId id, Verdict verdict) {
        world.use(PursuingCriteria.class).assess(form(), track, id, 0, verdict, "As the minutes show");
    }

    private void plan(CriterionId id, UUID measure) {
        world.use(PursuingCriteria.class)
                .plan(
                        form(),
                        track,
                        id,
                        0,
                        new PursuitPlan("Dana Director", "Count them anew", TODAY.plusMonths(1), measure));
    }

    private void confirm(CriterionId id) {
        world.use(ConfirmingCriteria.class).confirm(form(), track, id, 0);
    }

    private void evidence(CriterionId id, LocalDate on, String text) {
        world.use(FollowingStatus.class)
                .noteEvidence(track, 0, new EvidenceDraft(on, text, "", id.value(), "Somebody", null));
    }

    private CriterionStanding standing(CriterionId id) {
        return world.use(ReadingCriteria.class).on(track).stream()
                .filter(standing -> standing.criterion().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Caution.Kind> cautions(CriterionId id) {
        return standing(id).cautions().stream().map(Caution::kind).toList();
    }

    private String form() {
        return "form " + ++forms;
    }
}
