package concordat.domain.risk;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PurposeId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Principal risks are scored by each holder, reviewed, assured and acted on; appetites follow one another (RK-1 to RK-6). */
class PrincipalRisksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-12T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final PartnershipId PARTNERSHIP = PartnershipId.next(CLOCK);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    private static final OrganisationId BIRCH = OrganisationId.next(CLOCK);
    private static final OrganisationId CEDAR = OrganisationId.next(CLOCK);
    private static final OrganisationId OUTSIDER = OrganisationId.next(CLOCK);
    private static final CommitteeId BOARD = CommitteeId.next(CLOCK);
    private static final PurposeId AIM = PurposeId.next(CLOCK);

    private final Office office = new Office();
    private final KeepingPrincipalRisks alder = office.as(officerOf(ALDER, null));
    private final KeepingPrincipalRisks birch = office.as(officerOf(BIRCH, null));
    private int forms;

    @Test
    void numbers_follow_one_another_and_a_form_sent_twice_records_one() {
        PrincipalRiskId first = alder.record("form", PARTNERSHIP, aRisk(ALDER), null, null);

        assertThat(alder.record("form", PARTNERSHIP, aRisk(ALDER), null, null)).isEqualTo(first);
        assertThat(office.get(first).reference()).isEqualTo("BAF-1");
        assertThat(office.get(recorded(ALDER)).reference()).isEqualTo("BAF-2");
        assertThat(office.get(first).details()).isEqualTo(aRisk(ALDER));
    }

    @Test
    void each_holder_scores_for_itself_and_every_score_stays_on_record() {
        PrincipalRiskId id = alder.record("form", PARTNERSHIP, aRisk(ALDER, BIRCH), ALDER, scores(5, 3));

        birch.score(id, 0, BIRCH, scores(2, 2));
        alder.score(id, 0, ALDER, scores(4, 4));
        alder.score(id, 0, ALDER, scores(4, 4));

        assertThat(office.get(id).holders())
                .extracting(holder -> holder.scores().orElseThrow().current().words())
                .containsExactly("4 x 4 = 16", "2 x 2 = 4");
        assertThat(office.get(id).scores())
                .extracting(each -> each.score().value())
                .containsExactly(15, 4, 16);
        assertThatThrownBy(() -> birch.score(id, 0, ALDER, scores(1, 1))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> alder.record("other", PARTNERSHIP, aRisk(ALDER, BIRCH), BIRCH, scores(1, 1)))
                .isInstanceOf(NotAllowed.class);
        breaks(PrincipalRiskRule.SCORED_BY_A_HOLDER, () -> office.as(officerOf(CEDAR, null))
                .score(id, 0, CEDAR, scores(1, 1)));
        breaks(PrincipalRiskRule.TARGET_DATE_IS_AHEAD, () -> alder.score(id, 0, ALDER, scores(4, 4, TODAY)));
    }

    @Test
    void a_holder_that_has_scored_it_leaves_by_its_own_officer() {
        PrincipalRiskId id = alder.record("form", PARTNERSHIP, aRisk(ALDER, BIRCH), ALDER, scores(5, 3));

        breaks(PrincipalRiskRule.SCORED_HOLDER_LEAVES_BY_ITS_OWN_OFFICER, () -> birch.review(id, 0, aRisk(BIRCH)));
        alder.review(id, 0, aRisk(BIRCH));

        assertThat(office.get(id).details().holders()).containsExactly(BIRCH);
        assertThat(office.get(id).lastReviewed()).contains(TODAY);
        assertThat(office.get(id).scores()).hasSize(1);
    }

    @Test
    void who_holds_the_role_elsewhere_or_for_one_committee_only_is_refused_each_act() {
        PrincipalRiskId id = recorded(ALDER);
        for (Actor other : List.of(officerOf(BIRCH, null), officerOf(ALDER, BOARD))) {
            KeepingPrincipalRisks elsewhere = office.as(other);
            int before = office.journal.size();

            for (Runnable act : List.<Runnable>of(
                    () -> elsewhere.record("theirs", PARTNERSHIP, aRisk(ALDER), null, null),
                    () -> elsewhere.review(id, 0, aRisk(ALDER)),
                    () -> elsewhere.score(id, 0, ALDER, scores(1, 1)),
                    () -> elsewhere.assure(id, 0, assurance(TODAY)),
                    () -> elsewhere.act(id, 0, action(ALDER, TODAY)),
                    () -> elsewhere.done(id, 0, UUID.randomUUID(), TODAY),
                    () -> elsewhere.close(id, 0, "Theirs"),
                    () -> elsewhere.reopen(id, 0),
                    () -> office.appetites(other).set("theirs", ALDER, RiskCategory.WORKFORCE, 8, TODAY))) {
                assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class);
            }
            assertThat(office.journal).hasSize(before);
        }
    }

    @Test
    void what_is_recorded_belongs_to_the_partnership() {
        breaks(PrincipalRiskRule.RISK_HAS_A_HOLDER, () -> recorded());
        breaks(PrincipalRiskRule.HOLDERS_ARE_PARTNERS, () -> recorded(ALDER, OUTSIDER));
        breaks(
                PrincipalRiskRule.AIM_IS_OF_THE_PARTNERSHIP,
                () -> record(new Draft().serving(PurposeId.next(CLOCK)).held(ALDER)));
        breaks(
                PrincipalRiskRule.LEAD_IS_OF_A_PARTNER,
                () -> record(new Draft().led("Ada Example", OUTSIDER).held(ALDER)));
        breaks(
                PrincipalRiskRule.LEAD_IS_OF_A_PARTNER,
                () -> record(new Draft().led("", ALDER).held(ALDER)));
        breaks(
                PrincipalRiskRule.LEAD_COMMITTEE_IS_OF_THE_PARTNERSHIP,
                () -> record(new Draft().of(CommitteeId.next(CLOCK)).held(ALDER)));
        breaks(
                PrincipalRiskRule.NEXT_REVIEW_IS_AHEAD,
                () -> record(new Draft().reviewedOn(TODAY).held(ALDER)));
        record(new Draft().serving(AIM).held(ALDER));
    }

    @Test
    void a_confidential_risk_is_for_those_who_see_part_2_of_its_committee() {
        breaks(
                PrincipalRiskRule.HOLDERS_SIT_ON_THE_COMMITTEE_OF_A_CONFIDENTIAL_RISK,
                () -> record(new Draft().confidential().held(ALDER, CEDAR)));

        recorded(ALDER);
        assertThat(office.keyed).isEqualTo(new AudienceKey.Partners(PARTNERSHIP));
        record(new Draft().confidential().held(ALDER, BIRCH));
        assertThat(office.keyed).isEqualTo(new AudienceKey.Business(BOARD, Part.PART_2, AudienceKey.Stage.PUBLISHED));
    }

    @Test
    void assurances_and_actions_have_days_that_can_be() {
        PrincipalRiskId id = recorded(ALDER);
        alder.assure(id, 0, assurance(TODAY));
        alder.act(id, 0, action(BIRCH, TODAY));
        UUID action = office.get(id).actions().get(0).id();

        breaks(PrincipalRiskRule.ASSURANCE_IS_GIVEN, () -> alder.assure(id, 0, assurance(TODAY.plusDays(1))));
        breaks(PrincipalRiskRule.ACTION_IS_OWNED_BY_A_PARTNER, () -> alder.act(id, 0, action(OUTSIDER, TODAY)));
        breaks(
                PrincipalRiskRule.ACTION_IS_DUE_AFTER_IT_WAS_RAISED,
                () -> alder.act(id, 0, action(ALDER, TODAY.minusDays(1))));
        breaks(
                        PrincipalRiskRule.ACTION_IS_DONE_AFTER_IT_WAS_RAISED,
                        () -> alder.done(id, 0, action, TODAY.minusDays(1)))
                .contains("12 May 2026");
        breaks(PrincipalRiskRule.ACTION_IS_DONE_BY_TODAY, () -> alder.done(id, 0, action, TODAY.plusDays(1)));
        assertThatThrownBy(() -> alder.done(id, 0, UUID.randomUUID(), TODAY)).isInstanceOf(NotFound.class);

        alder.done(id, 0, action, TODAY);
        breaks(PrincipalRiskRule.ACTION_IS_OPEN, () -> alder.done(id, 0, action, TODAY));
    }

    @Test
    void it_is_closed_with_a_reason_and_can_be_opened_again() {
        PrincipalRiskId id = recorded(ALDER);
        breaks(PrincipalRiskRule.PRINCIPAL_RISK_IS_CLOSED, () -> alder.reopen(id, 0));

        alder.close(id, 0, "The programme has ended");

        assertThat(office.get(id).closed()).contains(TODAY);
        breaks(PrincipalRiskRule.PRINCIPAL_RISK_IS_OPEN, () -> alder.review(id, 0, aRisk(ALDER)));
        breaks(PrincipalRiskRule.PRINCIPAL_RISK_IS_OPEN, () -> alder.score(id, 0, ALDER, scores(1, 1)));
        alder.reopen(id, 0);
        assertThat(office.get(id).closed()).isEmpty();
        assertThatThrownBy(() -> alder.close(id, 7, "Late")).isInstanceOf(OutOfDate.class);
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("PrincipalRiskRecorded", "PrincipalRiskClosed", "PrincipalRiskReopened");
    }

    @Test
    void appetites_follow_one_another() {
        SettingAppetites setting = office.appetites(officerOf(ALDER, null));
        setting.set("first", ALDER, RiskCategory.WORKFORCE, 8, TODAY);

        breaks(
                PrincipalRiskRule.APPETITES_FOLLOW_ONE_ANOTHER,
                () -> setting.set("same day", ALDER, RiskCategory.WORKFORCE, 9, TODAY));
        breaks(
                        PrincipalRiskRule.CEILING_IS_A_POSSIBLE_SCORE,
                        () -> setting.set("impossible", ALDER, RiskCategory.WORKFORCE, 13, TODAY.plusDays(1)))
                .contains("13");
        setting.set("second", ALDER, RiskCategory.WORKFORCE, 12, TODAY.plusDays(1));

        assertThat(office.appetites)
                .extracting(each -> each.ceiling() + " from " + each.term().from() + " until "
                        + each.term().until())
                .containsExactly("8 from 2026-05-12 until 2026-05-13", "12 from 2026-05-13 until null");
        assertThat(office.appetites.get(0).setBy()).isEqualTo("Olu Officer");
    }

    @Test
    void impossible_products_never_appear() {
        assertThat(IntStream.rangeClosed(-1, 30).filter(RiskScore::isPossible))
                .containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25);
    }

    @Test
    void the_trend_is_since_the_end_of_the_last_quarter() {
        assertThat(Trend.endOfLastQuarter(TODAY)).isEqualTo("2026-03-31");
        assertThat(Trend.endOfLastQuarter(LocalDate.of(2026, 1, 1))).isEqualTo("2025-12-31");
        RiskScore nine = new RiskScore(3, 3);
        assertThat(Trend.between(null, nine)).isEqualTo(Trend.NEW);
        assertThat(Trend.between(new RiskScore(2, 2), nine)).isEqualTo(Trend.UP);
        assertThat(Trend.between(new RiskScore(5, 2), nine)).isEqualTo(Trend.DOWN);
        assertThat(Trend.between(nine, nine)).isEqualTo(Trend.SAME);
    }

    @Test
    void what_is_not_as_expected_is_said_in_words_and_refused_by_nothing() {
        HeldScores rising = new HeldScores(new RiskScore(2, 2), new RiskScore(4, 3), new RiskScore(5, 2), null);

        assertThat(held(rising, 8).warnings())
                .containsExactly(
                        "It is expected that the score before controls is the highest and the target the lowest."
                                + " Check the scores of Alder.",
                        "The target of Alder, 10, is above its appetite for risks of this category, which is at most 8.");
        assertThat(held(rising, 10).warnings()).hasSize(1);
        assertThat(held(scores(4, 4), null).warnings()).isEmpty();
        assertThat(held(null, 8).warnings()).isEmpty();
        assertThat(held(null, 8).trend()).isEmpty();
    }

    @Test
    void a_line_says_what_it_lacks() {
        PrincipalRiskRow bare = row("", 0, held(null, null));
        PrincipalRiskRow whole = row("Words", 1, held(scores(4, 4), null));

        assertThat(bare.missing())
                .containsExactly(
                        "objective",
                        "cause",
                        "effect",
                        "executive lead",
                        "scores of Alder",
                        "controls",
                        "gaps in control",
                        "assurances",
                        "gaps in assurance",
                        "actions",
                        "review");
        assertThat(whole.missing()).containsExactly("review");
        assertThat(whole.isReviewOverdueOn(TODAY.plusDays(1))).isTrue();
        assertThat(whole.isReviewOverdueOn(TODAY)).isFalse();
    }

    private static PrincipalRiskRow row(String text, int parts, HeldRisk holder) {
        return new PrincipalRiskRow(
                PrincipalRiskId.next(CLOCK),
                PARTNERSHIP,
                3,
                text,
                text,
                "Something may happen",
                text,
                RiskCategory.WORKFORCE,
                text,
                BOARD,
                "Board",
                false,
                text,
                text,
                text,
                parts,
                parts,
                null,
                TODAY,
                null,
                List.of(holder));
    }

    private static HeldRisk held(@Nullable HeldScores scores, @Nullable Integer ceiling) {
        return new HeldRisk(ALDER, "Alder", scores, null, ceiling);
    }

    private PrincipalRiskId recorded(OrganisationId... holders) {
        return record(aRisk(holders));
    }

    private PrincipalRiskId record(PrincipalRiskDraft draft) {
        return alder.record("form " + forms++, PARTNERSHIP, draft, null, null);
    }

    private static PrincipalRiskDraft aRisk(OrganisationId... holders) {
        return new Draft().held(holders);
    }

    private static HeldScores scores(int consequence, int likelihood) {
        return scores(consequence, likelihood, TODAY.plusYears(1));
    }

    private static HeldScores scores(int consequence, int likelihood, LocalDate by) {
        return new HeldScores(new RiskScore(5, 5), new RiskScore(consequence, likelihood), new RiskScore(1, 1), by);
    }

    private static NewAssurance assurance(LocalDate on) {
        return new NewAssurance(LineOfDefence.THIRD, "Placements were audited", "Internal audit", on);
    }

    private static NewRiskAction action(OrganisationId organisation, LocalDate due) {
        return new NewRiskAction("Find rooms", "Ada Example", organisation, due);
    }

    private static Actor officerOf(OrganisationId organisation, @Nullable CommitteeId committee) {
        return new Actor.Person(
                "issuer",
                "subject",
                PersonId.next(CLOCK),
                "Olu Officer",
                List.of(new Capacity(
                        UUID.randomUUID(), Role.GOVERNANCE_OFFICER, organisation, committee, null, false, "Officer")));
    }

    /** A draft, of which a test says only what it is about. */
    private static final class Draft {
        private @Nullable PurposeId aim;
        private String lead = "";
        private @Nullable OrganisationId where;
        private CommitteeId committee = BOARD;
        private boolean confidential;
        private LocalDate review = TODAY.plusMonths(3);

        Draft serving(PurposeId purpose) {
            aim = purpose;
            return this;
        }

        Draft led(String name, OrganisationId organisation) {
            lead = name;
            where = organisation;
            return this;
        }

        Draft of(CommitteeId other) {
            committee = other;
            return this;
        }

        Draft confidential() {
            confidential = true;
            return this;
        }

        Draft reviewedOn(LocalDate day) {
            review = day;
            return this;
        }

        PrincipalRiskDraft held(OrganisationId... holders) {
            return new PrincipalRiskDraft(
                    aim,
                    "Grow placements",
                    "rooms are not ready",
                    "placements may be cut short",
                    "students losing weeks",
                    RiskCategory.EDUCATION,
                    lead,
                    where,
                    committee,
                    confidential,
                    List.of(holders),
                    "A room plan",
                    "",
                    "",
                    review);
        }
    }

    private static final class Office implements PrincipalRisks, Appetites, RiskFacts {
        final List<Event> journal = new ArrayList<>();
        final List<RiskAppetite> appetites = new ArrayList<>();

        @Nullable
        AudienceKey keyed;

        private final Map<PrincipalRiskId, PrincipalRisk> kept = new LinkedHashMap<>();
        private final KeysInMemory keys = new KeysInMemory();

        KeepingPrincipalRisks as(Actor actor) {
            return new KeepingPrincipalRisks(this, this, this::audience, keys, current(actor), journal::add, CLOCK);
        }

        SettingAppetites appetites(Actor actor) {
            return new SettingAppetites(this, keys, current(actor), journal::add, CLOCK);
        }

        private UUID audience(AudienceKey key) {
            keyed = key;
            return UUID.randomUUID();
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public int nextNumber(PartnershipId partnership) {
            return kept.size() + 1;
        }

        @Override
        public void add(PrincipalRisk risk) {
            kept.put(risk.id(), risk);
        }

        @Override
        public PrincipalRisk get(PrincipalRiskId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("risk"));
        }

        @Override
        public PrincipalRisk lock(PrincipalRiskId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("risk");
            }
            return get(id);
        }

        @Override
        public void add(RiskAppetite appetite) {
            appetites.add(appetite);
        }

        @Override
        public Optional<RiskAppetite> latest(OrganisationId organisation, RiskCategory category) {
            return appetites.stream()
                    .filter(each -> each.organisation().equals(organisation) && each.category() == category)
                    .reduce((first, second) -> second);
        }

        @Override
        public List<RiskAppetite> all() {
            return appetites;
        }

        @Override
        public Set<OrganisationId> partnersOf(PartnershipId partnership) {
            return Set.of(ALDER, BIRCH, CEDAR);
        }

        @Override
        public Set<PurposeId> aimsOf(PartnershipId partnership) {
            return Set.of(AIM);
        }

        @Override
        public Set<OrganisationId> partiesOf(CommitteeId committee, PartnershipId partnership) {
            return committee.equals(BOARD) ? Set.of(ALDER, BIRCH) : Set.of();
        }
    }
}
