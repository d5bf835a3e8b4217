package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.SeatClass;
import concordat.domain.conflict.Breach;
import concordat.domain.conflict.BreachEvent;
import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.BreachRule;
import concordat.domain.conflict.BreachSheet;
import concordat.domain.conflict.BreachSheet.ReviewLine;
import concordat.domain.conflict.NewBreach;
import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An interest that was not declared and is found later opens a record; decisions are reviewed, none is void (COI-13). */
class BreachesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final NewBreach SHARES =
            new NewBreach(InterestType.FINANCIAL, "Shares in the landlord", TODAY, "Internal audit");

    private final InSession session = new InSession();
    private final World world = session.world;
    private int keys;

    @Test
    void a_breach_is_kept_with_whose_it_is_and_flags_the_decisions_that_it_touches() {
        DecisionId decision = decide();

        BreachId id = open(decision);

        BreachSheet sheet = reading().get(id);
        assertThat(sheet.reference()).isEqualTo("BOARD/B/2026/01");
        assertThat(sheet.person().name()).isEqualTo("Dan");
        assertThat(sheet.interest()).isEqualTo("Shares in the landlord");
        assertThat(sheet.reportedBy()).isEqualTo("Internal audit");
        assertThat(sheet.reviews()).singleElement().satisfies(review -> assertThat(
                        review.flag().words())
                .isEqualTo("For review: breach record BOARD/B/2026/01"));
        assertThat(reading().all()).extracting(BreachSheet::id).containsExactly(id);
        assertThat(reading().flagsOf(decision)).hasSize(1);
        assertThat(reading().isVisible(id)).isTrue();
        assertThat(reading().onRolls(session.committee)).isEmpty();
        assertThat(world.journal).hasAtLeastOneElementOfType(BreachEvent.BreachOpened.class);
        assertThat(world.lastEvent()).isInstanceOf(BreachEvent.DecisionFlagged.class);
        assertThat(world.lastEvent().subject().reference()).isEqualTo("BOARD/B/2026/01");
    }

    @Test
    void what_was_found_and_when_is_on_the_record() {
        BreachId id = open();

        BreachSheet sheet = reading().get(id);
        assertThat(sheet.type()).isEqualTo(InterestType.FINANCIAL);
        assertThat(sheet.foundOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> reading().get(new BreachId(new UUID(8, 99))))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("breach");
        assertThat(reading().isVisible(new BreachId(new UUID(8, 99)))).isFalse();
    }

    @Test
    void each_record_is_listed_with_its_own_committee() {
        BreachId first = open();
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        Sitting eve = world.seated(other, "Eve", NewSeat.voting(World.LPT, "Chair", SeatClass.LAY, World.ALWAYS));
        BreachId second = recording().open("other", other, eve.person(), SHARES, List.of());

        assertThat(reading().all())
                .extracting(BreachSheet::id, sheet -> sheet.committee().id())
                .containsExactlyInAnyOrder(tuple(first, session.committee), tuple(second, other));
    }

    @Test
    void whoever_was_on_a_roll_is_on_the_record_though_they_are_no_member_any_more() {
        PersonId former = world.person("Fred Former", World.NHFT);
        world.stores.breaches.onRolls.add(world.stores.people.of(former, World.NHFT));

        BreachId id = recording().open("former", session.committee, former, SHARES, List.of());

        assertThat(reading().get(id).person().name()).isEqualTo("Fred Former");
        assertThat(reading().onRolls(session.committee))
                .extracting(PersonOnRecord::person)
                .containsExactly(former);
    }

    @Test
    void a_member_who_came_later_took_no_part() {
        DecisionId decision = decide();
        Sitting gwen = world.seated(
                session.committee,
                "Gwen",
                NewSeat.voting(World.LPT, "Director of strategy", SeatClass.EXECUTIVE, World.ALWAYS));

        breaks(BreachRule.BREACH_TOUCHES_WHAT_THEY_TOOK_PART_IN, () -> recording()
                        .open("later", session.committee, gwen.person(), SHARES, List.of(decision)))
                .startsWith("Gwen was not on the roll");
    }

    @Test
    void a_decision_may_be_flagged_for_each_of_several_breaches() {
        DecisionId decision = decide();
        BreachId first = open(decision);
        BreachId second = open(decision);

        assertThat(reading().flagsOf(decision)).extracting(ReviewLine::breach).containsExactly(first, second);
    }

    @Test
    void what_was_opened_flagged_reviewed_and_closed_can_be_read_in_the_journal() {
        DecisionId decision = decide();
        int read = world.journal.size();

        BreachId id = open(decision);
        recording().review(id, decision, ReviewResult.STANDS, null);
        recording().close(id, "Ask for shares by name");

        String reference = "BOARD/B/2026/01";
        assertThat(world.journal.subList(read, world.journal.size()))
                .containsExactly(
                        new BreachEvent.BreachOpened(
                                id,
                                World.PARTNERSHIP,
                                reference,
                                session.committee,
                                world.stores.people.of(session.dan.person(), World.NHFT),
                                InterestType.FINANCIAL,
                                TODAY),
                        new BreachEvent.DecisionFlagged(id, World.PARTNERSHIP, reference, decision, "BOARD/2026/001"),
                        new BreachEvent.DecisionReviewed(
                                id, World.PARTNERSHIP, reference, decision, "BOARD/2026/001", ReviewResult.STANDS, ""),
                        new BreachEvent.BreachClosed(id, World.PARTNERSHIP, reference, "Ask for shares by name"));
    }

    @Test
    void no_decision_is_void_by_a_breach() {
        DecisionId decision = decide();
        Standing before = session.read(decision).standing();

        open(decision);

        assertThat(session.read(decision).standing()).isEqualTo(before).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.get(decision).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void officers_auditors_the_chair_and_whose_it_is_see_the_record_and_who_sees_the_decision_its_flag() {
        DecisionId decision = decide();
        BreachId id = open(decision);

        Breach breach = world.stores.breaches.get(id);
        assertThat(world.stores.audiences.key(breach.audience()))
                .isEqualTo(new AudienceKey.OfBreach(session.committee, id.value(), session.dan.person()));
        assertThat(breach.partnership()).isEqualTo(World.PARTNERSHIP);
        assertThat(breach.openedAt()).isEqualTo(world.clock.instant());
    }

    @Test
    void a_form_sent_twice_opens_one_record() {
        RecordingBreaches recording = recording();

        BreachId first = recording.open("k", session.committee, session.dan.person(), SHARES, List.of());
        BreachId second = recording.open("k", session.committee, session.dan.person(), SHARES, List.of());

        assertThat(second).isEqualTo(first);
        assertThat(reading().all()).hasSize(1);
    }

    @Test
    void only_an_officer_of_the_committee_records_it() {
        world.as(session.ann.person());
        assertThatThrownBy(this::recording).isInstanceOf(NotAllowed.class);
        PersonId elsewhere = world.person("Nora Notary", UOL);
        world.appoint(elsewhere, Role.GOVERNANCE_OFFICER, UOL, null, null).as(elsewhere);
        assertThatThrownBy(this::open).isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_is_of_a_member_or_of_somebody_who_was_on_a_roll() {
        assertThatThrownBy(() -> recording().open("k", session.committee, world.officer, SHARES, List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_interest_is_found_by_today() {
        NewBreach later = new NewBreach(InterestType.FINANCIAL, "Shares", TODAY.plusDays(1), "Audit");

        breaks(BreachRule.BREACH_IS_FOUND_BY_TODAY, () -> recording()
                .open("k", session.committee, session.dan.person(), later, List.of()));
    }

    @Test
    void the_decisions_are_those_in_which_they_took_part() {
        DecisionId decision = decide();
        DecisionId byOthers = decideElsewhere();
        BreachId id = open(decision);

        breaks(BreachRule.BREACH_TOUCHES_DECISIONS_OF_ITS_COMMITTEE, () -> recording()
                .flag(id, byOthers));
        breaks(BreachRule.DECISION_IS_FLAGGED_ONCE, () -> recording().flag(id, decision));
        DecisionId open = session.open(InSession.QUESTION);
        breaks(BreachRule.BREACH_TOUCHES_WHAT_THEY_TOOK_PART_IN, () -> recording()
                        .flag(id, open))
                .isEqualTo("Dan was not on the roll of decision BOARD/2026/002: the breach does not touch it.");
        assertThat(reading().takenWith(session.committee, session.dan.person()))
                .extracting(taken -> taken.decision())
                .containsExactly(decision);
    }

    @Test
    void a_decision_stands_or_is_referred_back_and_decided_anew() {
        DecisionId stands = decide();
        DecisionId back = decide();
        BreachId id = open(stands, back);
        DecisionId anew = decide();

        recording().review(id, stands, ReviewResult.STANDS, null);
        recording().review(id, back, ReviewResult.REFERRED_BACK, anew);

        assertThat(reading().get(id).reviews())
                .extracting(review -> review.flag().words(), ReviewLine::laterReference)
                .containsExactly(
                        tuple("Reviewed, stands: breach record BOARD/B/2026/01", Optional.empty()),
                        tuple(
                                "Reviewed, referred back to the committee: breach record BOARD/B/2026/01",
                                Optional.of("BOARD/2026/003")));
        assertThat(reading().flagsOf(back).get(0).later()).contains(anew);
        assertThat(reading().flagsOf(back).get(0).reviewedAt()).isPresent();
        assertThat(world.lastEvent()).isInstanceOf(BreachEvent.DecisionReviewed.class);
        breaks(BreachRule.REVIEW_HAS_ONE_RESULT, () -> recording()
                .review(id, stands, ReviewResult.REFERRED_BACK, null));
    }

    @Test
    void a_later_decision_follows_what_is_referred_back_to_the_same_committee() {
        DecisionId decision = decide();
        DecisionId later = decide();
        DecisionId elsewhere = decideElsewhere();
        BreachId id = open(decision);

        breaks(BreachRule.LATER_DECISION_IS_OF_WHAT_IS_REFERRED_BACK, () -> recording()
                .review(id, decision, ReviewResult.STANDS, later));
        breaks(BreachRule.LATER_DECISION_IS_OF_WHAT_IS_REFERRED_BACK, () -> recording()
                .review(id, decision, ReviewResult.REFERRED_BACK, elsewhere));
        breaks(BreachRule.LATER_DECISION_IS_OF_WHAT_IS_REFERRED_BACK, () -> recording()
                .review(id, decision, ReviewResult.REFERRED_BACK, decision));
        assertThatThrownBy(() -> recording().review(id, later, ReviewResult.STANDS, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_record_is_closed_with_its_lesson_when_all_is_reviewed_and_never_changed_after() {
        DecisionId decision = decide();
        BreachId id = open(decision);

        breaks(BreachRule.REVIEWS_COME_BEFORE_CLOSING, () -> recording().close(id, "Lesson"))
                .contains("one is still to be reviewed");
        recording().review(id, decision, ReviewResult.STANDS, null);
        recording().close(id, "The form now asks for shares by name");

        BreachSheet closed = reading().get(id);
        assertThat(closed.outcome()).contains("The form now asks for shares by name");
        assertThat(closed.closedBy()).contains("Olu Officer");
        assertThat(closed.closedAt()).contains(world.clock.instant());
        breaks(BreachRule.BREACH_IS_OPEN, () -> recording().close(id, "Again"));
        breaks(BreachRule.BREACH_IS_OPEN, () -> recording().flag(id, decision));
        breaks(BreachRule.BREACH_IS_OPEN, () -> recording().review(id, decision, ReviewResult.STANDS, null));
    }

    private DecisionId decide() {
        return session.record(InSession.QUESTION, Closing.byConsensus());
    }

    /** A decision of another committee. */
    private DecisionId decideElsewhere() {
        InSession elsewhere = new InSession(LegalForm.JOINT_COMMITTEE, InSession.USUAL);
        DecisionId id = elsewhere.record(InSession.QUESTION, Closing.byConsensus());
        world.stores.decisions.add(elsewhere.get(id));
        return id;
    }

    private BreachId open(DecisionId... touched) {
        return recording().open("breach " + ++keys, session.committee, session.dan.person(), SHARES, List.of(touched));
    }

    private RecordingBreaches recording() {
        return world.use(RecordingBreaches.class);
    }

    private ReadingBreaches reading() {
        return world.use(ReadingBreaches.class);
    }
}
