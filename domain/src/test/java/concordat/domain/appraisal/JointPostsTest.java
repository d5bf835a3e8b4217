package concordat.domain.appraisal;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.OUTSIDER;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointPostsTest {
    private static final PartnershipId PARTNERSHIP = AnAgreement.executed().partnership();

    private final Office office = new Office();
    private final KeepingJointPosts keeping = office.keeping(officerOf(ALDER));
    private final ReadingJointPosts reading = office.reading(officerOf(CEDAR));
    private int forms;

    @Test
    void the_next_appraisal_is_due_a_year_after_the_last_or_after_the_start() {
        JointPostId id = record(ALDER, CEDAR, TODAY.minusYears(1).minusDays(12));
        assertThat(reading.post(id).next().isOverdue()).isTrue();
        assertThat(reading.post(id).next().words()).isEqualTo("Overdue by 12 days");
        assertThat(reading.near()).hasSize(1);

        keeping.appraise(id, 0, held(TODAY.minusDays(1)));

        assertThat(reading.post(id).next().due()).isEqualTo(TODAY.minusDays(1).plusYears(1));
        assertThat(reading.post(id).appraisals()).containsExactly(held(TODAY.minusDays(1)));
        assertThat(reading.near()).isEmpty();
        assertThat(office.reading(officerOf(BIRCH)).near()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, Due today, false, true",
        "1, Due in 1 day, false, true",
        "60, Due in 60 days, false, true",
        "61, Due in 61 days, false, false",
        "-1, Overdue by 1 day, true, true"
    })
    void what_is_due_is_said_in_words(int days, String words, boolean overdue, boolean near) {
        AppraisalDue due = AppraisalDue.of(TODAY.plusDays(days).minusMonths(12), null, null, 12, TODAY, 60);

        assertThat(due.words()).isEqualTo(words);
        assertThat(due.isOverdue()).isEqualTo(overdue);
        assertThat(due.isNear()).isEqualTo(near);
    }

    @Test
    void none_is_due_once_the_post_has_ended_or_when_it_ends_before() {
        assertThat(AppraisalDue.of(TODAY.minusYears(2), null, TODAY.minusDays(1), 12, TODAY, 60)
                        .due())
                .isNull();
        assertThat(AppraisalDue.of(TODAY.minusMonths(6), null, TODAY.plusMonths(1), 12, TODAY, 60)
                        .words())
                .isEqualTo("None is due any more");
        assertThat(AppraisalDue.of(TODAY.minusYears(2), null, TODAY.plusMonths(1), 12, TODAY, 60)
                        .isOverdue())
                .isTrue();
    }

    @Test
    void an_appraisal_is_by_two_people_and_in_its_turn() {
        JointPostId id = record(ALDER, CEDAR, TODAY.minusYears(2));

        breaks(
                AppraisalRule.APPRAISERS_ARE_TWO_PEOPLE,
                () -> keeping.appraise(id, 0, new AppraisalDraft(TODAY, "Ada Example", "ada example")));
        breaks(AppraisalRule.APPRAISAL_IS_NOT_IN_THE_FUTURE, () -> keeping.appraise(id, 0, held(TODAY.plusDays(1))));
        breaks(AppraisalRule.APPRAISAL_FOLLOWS_THE_LAST, () -> keeping.appraise(id, 0, held(TODAY.minusYears(2))));
        keeping.appraise(id, 0, held(TODAY.minusYears(1)));
        breaks(AppraisalRule.APPRAISAL_FOLLOWS_THE_LAST, () -> keeping.appraise(id, 0, held(TODAY.minusYears(1))));
        breaks(
                AppraisalRule.POST_STARTS_BEFORE_ITS_APPRAISALS,
                () -> keeping.amend(id, 0, draft(ALDER, CEDAR, TODAY.minusYears(1))));
        keeping.amend(id, 0, draft(ALDER, CEDAR, TODAY.minusYears(3)));
        assertThatThrownBy(() -> new AppraisalDraft(TODAY, "Ada Example", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("JointPostRecorded", "JointAppraisalHeld", "JointPostAmended");
    }

    @Test
    void a_joint_post_is_of_a_trust_and_a_university_of_the_partnership() {
        breaks(AppraisalRule.EMPLOYERS_ARE_A_TRUST_AND_A_UNIVERSITY, () -> record(ALDER, BIRCH, TODAY));
        breaks(AppraisalRule.EMPLOYERS_ARE_A_TRUST_AND_A_UNIVERSITY, () -> record(ALDER, ALDER, TODAY));
        breaks(AppraisalRule.EMPLOYERS_ARE_OF_THE_PARTNERSHIP, () -> record(ALDER, OUTSIDER, TODAY));
    }

    @Test
    void it_ends_and_then_stands() {
        JointPostId id = record(ALDER, CEDAR, TODAY.minusYears(2));
        breaks(AppraisalRule.POST_ENDS_AFTER_ITS_START, () -> keeping.end(id, 0, TODAY.minusYears(3)));

        keeping.end(id, 0, TODAY.minusDays(1));

        breaks(AppraisalRule.POST_HAS_NOT_ENDED, () -> keeping.end(id, 0, TODAY));
        breaks(AppraisalRule.POST_HAS_NOT_ENDED, () -> keeping.appraise(id, 0, held(TODAY)));
        breaks(AppraisalRule.POST_HAS_NOT_ENDED, () -> keeping.amend(id, 0, draft(ALDER, CEDAR, TODAY)));
        assertThat(reading.post(id).next().due()).isNull();
        assertThat(reading.near()).isEmpty();
    }

    @Test
    void officers_of_both_employers_keep_it_and_nobody_else() {
        JointPostId id = record(ALDER, CEDAR, TODAY.minusYears(2));
        KeepingJointPosts stranger = office.keeping(officerOf(BIRCH));

        assertThat(office.shown).containsExactly(new AudienceKey.Honorary(id.value(), Set.of(ALDER, CEDAR), Set.of()));
        office.keeping(officerOf(CEDAR)).appraise(id, 0, held(TODAY));
        assertThat(reading.keeps(id)).isTrue();
        assertThat(office.reading(officerOf(BIRCH)).keeps(id)).isFalse();
        assertThatThrownBy(() -> stranger.record("stranger", PARTNERSHIP, draft(ALDER, CEDAR, TODAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.appraise(id, 0, held(TODAY))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.end(id, 0, TODAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.amend(id, 0, draft(BIRCH, CEDAR, TODAY.minusYears(2))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.end(id, 7, TODAY)).isInstanceOf(OutOfDate.class);
    }

    private JointPostId record(OrganisationId trust, OrganisationId university, LocalDate start) {
        return keeping.record("form " + forms++, PARTNERSHIP, draft(trust, university, start));
    }

    private static JointPostDraft draft(OrganisationId trust, OrganisationId university, LocalDate start) {
        return new JointPostDraft("Dana Sample", "Clinical senior lecturer", trust, university, start, null);
    }

    private static AppraisalDraft held(LocalDate on) {
        return new AppraisalDraft(on, "Ada Example", "Ben Example");
    }

    private static void breaks(AppraisalRule rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private static final class Office implements JointPosts, PartnerRegister, SettingValues {
        final List<Event> journal = new ArrayList<>();
        final List<AudienceKey> shown = new ArrayList<>();
        private final Map<JointPostId, JointPost> kept = new LinkedHashMap<>();
        private final KeysInMemory keys = new KeysInMemory();

        KeepingJointPosts keeping(Actor actor) {
            return new KeepingJointPosts(
                    this, this, AnAgreement.facts(), this::show, keys, current(actor), journal::add, AnAgreement.CLOCK);
        }

        ReadingJointPosts reading(Actor actor) {
            return new ReadingJointPosts(this, AnAgreement.facts(), this, current(actor), AnAgreement.CLOCK);
        }

        private UUID show(AudienceKey key) {
            shown.add(key);
            return new UUID(0, shown.size());
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public String nextReference(PartnershipId partnership, int year) {
            return "ABC/JP/" + year + "/00" + (kept.size() + 1);
        }

        @Override
        public void add(JointPost post) {
            kept.put(post.id(), post);
        }

        @Override
        public JointPost get(JointPostId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("joint post"));
        }

        @Override
        public JointPost lock(JointPostId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("joint post");
            }
            return get(id);
        }

        @Override
        public List<JointPostRow> register(LocalDate today) {
            return kept.values().stream()
                    .map(post -> new JointPostRow(
                            post.id(),
                            post.partnership(),
                            post.reference(),
                            post.details().person(),
                            post.details().post(),
                            post.details().trust(),
                            "",
                            post.details().university(),
                            "",
                            post.details().start(),
                            post.details().jobPlanAgreed(),
                            last(post),
                            post.lastDay().orElse(null)))
                    .toList();
        }

        private static @Nullable LocalDate last(JointPost post) {
            List<AppraisalDraft> held = post.appraisals();
            return held.isEmpty() ? null : held.get(held.size() - 1).held();
        }

        @Override
        public void add(SettingValue value) {
            throw new UnsupportedOperationException("no setting is changed here");
        }

        @Override
        public List<SettingChange> changes() {
            return List.of();
        }

        @Override
        public List<OrganisationSheet> organisations(LocalDate day) {
            return List.of(
                    sheet(ALDER, OrganisationKind.NHS_TRUST, "Alder"),
                    sheet(BIRCH, OrganisationKind.NHS_FT, "Birch"),
                    sheet(CEDAR, OrganisationKind.UNIVERSITY, "Cedar"),
                    sheet(OUTSIDER, OrganisationKind.UNIVERSITY, "Outsider"));
        }

        private static OrganisationSheet sheet(OrganisationId id, OrganisationKind kind, String name) {
            return new OrganisationSheet(
                    id, kind, new OrganisationCode(OrganisationCode.Scheme.ODS, "RX1"), name, name, List.of());
        }

        @Override
        public List<PartnershipSheet> partnerships(LocalDate day) {
            throw new UnsupportedOperationException("no partnership is read here");
        }
    }
}
