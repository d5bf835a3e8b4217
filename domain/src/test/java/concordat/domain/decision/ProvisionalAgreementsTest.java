package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.action.Action;
import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.Post;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.MeetingEvent;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A meeting without a quorum goes on informally; what it agrees is provisional until it is ratified (QU-7). */
class ProvisionalAgreementsTest {
    private static final LocalDate NEXT_MEETING = LocalDate.of(2026, 6, 9);

    private final InSession session = new InSession();

    @Test
    void a_meeting_waits_for_a_quorum_as_long_as_its_terms_say() {
        withoutQuorum();

        breaks(MeetingRule.GRACE_HAS_PASSED, this::continueInformally);
        session.world.clock.advance(Duration.ofMinutes(30));
        continueInformally();

        assertThat(session.world.stores.meetings.get(session.meeting).informalSince())
                .contains(session.world.clock.instant());
        assertThat(session.world.lastEvent()).isInstanceOf(MeetingEvent.ContinuedInformally.class);
        breaks(MeetingRule.MEETING_BECOMES_INFORMAL_ONCE, this::continueInformally);
    }

    @Test
    void a_meeting_with_a_quorum_does_not_become_informal() {
        session.world.clock.advance(Duration.ofHours(1));

        breaks(DecisionRule.MEETING_LACKS_A_QUORUM, this::continueInformally);
    }

    @Test
    void what_those_present_agree_is_provisional_and_binds_nobody() {
        informally();
        DecisionId agreed = session.open(InSession.QUESTION, condition());

        session.recording().agreeProvisionally(agreed);

        Decision decision = session.get(agreed);
        assertThat(decision.state()).isEqualTo(DecisionState.PROVISIONAL);
        assertThat(decision.outcome()).isEmpty();
        assertThat(standing(agreed)).isEqualTo(Standing.PROVISIONAL);
        assertThat(session.read(agreed).effectiveOn()).isEmpty();
        assertThat(decision.closedBecause()).contains("Not quorate for this item: ");
        assertThat(decision.legs().get(0).explanation())
                .last()
                .asString()
                .contains("provisional and needs a decision with a quorum (QU-7)");
        assertThat(decision.legs().get(0).roll()).hasSize(4);
        assertThat(actions()).isEmpty();
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> session.recording().declare(agreed, Closing.byConsensus()));
    }

    @Test
    void nothing_is_agreed_without_a_quorum_unless_the_meeting_was_continued_informally() {
        withoutQuorum();
        DecisionId question = session.open(InSession.QUESTION);

        breaks(DecisionRule.MEETING_IS_INFORMAL, () -> session.recording().agreeProvisionally(question));
    }

    @Test
    void with_a_quorum_there_is_a_decision_and_nothing_provisional() {
        informally();
        session.comes(session.cat);
        session.comes(session.dan);
        DecisionId question = session.open(InSession.QUESTION);

        breaks(DecisionRule.NEXT_BUSINESS_FOR_WANT_OF_QUORUM, () -> session.recording()
                .agreeProvisionally(question));
        session.recording().declare(question, Closing.byConsensus());
        assertThat(standing(question)).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void an_item_that_lacks_its_quorum_only_by_interests_is_not_discussed_further() {
        informally();
        session.comes(session.cat);
        session.comes(session.dan);
        session.isHandled(session.cat, Handling.STAY_NO_VOTE);
        session.isHandled(session.dan, Handling.LEAVE);
        DecisionId question = session.open(InSession.QUESTION);

        breaks(DecisionRule.LACK_IS_NOT_BY_INTERESTS, () -> session.recording().agreeProvisionally(question));
    }

    @Test
    void it_comes_back_to_be_ratified_and_its_conditions_become_actions_then() {
        MeetingId next = plan();
        DecisionId agreed = agreed();
        AgendaItem back = onlyItem(next);

        assertThat(back.text().purpose()).isEqualTo(Purpose.RATIFICATION);
        assertThat(back.text().title()).isEqualTo("To ratify: Item 7");
        assertThat(back.text().topic()).isEqualTo("Item 7");
        assertThat(back.continues()).contains(agreed);
        held(next);
        DecisionId ratifying = decide(back.id(), Outcome.RATIFIED, "FFFF");

        assertThat(standing(agreed)).isEqualTo(Standing.RATIFIED);
        assertThat(standing(ratifying)).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.world.stores.decisions.links(agreed))
                .extracting(DecisionLink::later, DecisionLink::kind)
                .containsExactly(tuple(ratifying, LinkKind.RATIFIES));
        assertThat(actions()).extracting(Action::description).containsExactly("Publish the plan");
    }

    @Test
    void what_is_not_ratified_never_has_effect() {
        MeetingId next = plan();
        DecisionId agreed = agreed();
        held(next);

        decide(onlyItem(next).id(), Outcome.RATIFIED, "AAAA");

        assertThat(standing(agreed)).isEqualTo(Standing.NOT_RATIFIED);
        assertThat(session.read(agreed).effectiveOn()).isEmpty();
        assertThat(actions()).isEmpty();
    }

    @Test
    void a_ratification_that_was_deferred_still_ratifies_the_first_agreement() {
        MeetingId next = plan();
        DecisionId agreed = agreed();
        held(next);
        MeetingId third = session.world
                .use(PreparingMeetings.class)
                .plan(session.committee, arrangements(NEXT_MEETING.plusMonths(1)));

        session.recording()
                .record(
                        "deferral",
                        onlyItem(next).id(),
                        NewQuestion.of("To defer it", Proposal.deferUntil(NEXT_MEETING.plusDays(7))),
                        List.of(),
                        List.of(),
                        Closing.byConsensus());
        assertThat(standing(agreed)).isEqualTo(Standing.PROVISIONAL);
        session.world.use(ConductingMeetings.class).close(next);
        session.world.clock.advance(Duration.ofDays(30));
        held(third);
        decide(onlyItem(third).id(), Outcome.RATIFIED, "FFFF");

        assertThat(standing(agreed)).isEqualTo(Standing.RATIFIED);
    }

    @Test
    void whoever_was_kept_from_an_item_is_kept_from_the_one_that_takes_it_up() {
        MeetingId next = plan();
        session.isHandled(session.ben, Handling.LEAVE_NO_PAPER);
        DecisionId agreed = agreed();

        AgendaItem back = onlyItem(next);

        assertThat(back.continues()).contains(agreed);
        assertThat(back.withheld()).isTrue();
        assertThat(back.declarations()).singleElement().satisfies(declaration -> {
            assertThat(declaration.person().person()).isEqualTo(session.ben.person());
            assertThat(declaration.handling()).contains(Handling.LEAVE_NO_PAPER);
            assertThat(declaration.leftAt()).isEmpty();
        });
    }

    @Test
    void an_adjourned_meeting_goes_on_where_it_stopped() {
        Instant until = session.world.clock.instant().plus(Duration.ofDays(7));
        breaks(MeetingRule.RESUMES_AFTER_IT_WAS_ADJOURNED, () -> conducting()
                .adjourn(session.meeting, "No quorum", session.world.clock.instant()));

        conducting().adjourn(session.meeting, "No quorum", until);

        var meeting = session.world.stores.meetings.get(session.meeting);
        assertThat(meeting.resumesAt()).contains(until);
        assertThat(meeting.adjournedBecause()).contains("No quorum");
        assertThat(meeting.presences()).allMatch(stay -> stay.leftAt().isPresent());
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> session.comes(session.ann));
        session.world.clock.advance(Duration.ofDays(7));
        conducting().open(session.meeting);
        session.everybody().forEach(session::comes);
        DecisionId decided = session.record(InSession.QUESTION, Closing.byConsensus());
        assertThat(standing(decided)).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void a_question_is_not_left_open_in_an_adjourned_meeting() {
        session.open(InSession.QUESTION);

        breaks(MeetingRule.NO_QUESTION_IS_LEFT_OPEN, () -> conducting()
                .adjourn(session.meeting, "Late", session.world.clock.instant().plusSeconds(60)));
    }

    @Test
    void an_adjourned_meeting_that_nobody_resumes_can_be_closed() {
        conducting()
                .adjourn(
                        session.meeting,
                        "No quorum",
                        session.world.clock.instant().plusSeconds(60));

        conducting().close(session.meeting);

        assertThat(session.world.stores.meetings.get(session.meeting).resumesAt())
                .isEmpty();
    }

    @Test
    void what_was_agreed_informally_is_pinned_and_agreed_once() {
        informally();
        DecisionId agreed = session.open(InSession.QUESTION);

        session.recording().agreeProvisionally(agreed);

        assertThat(session.read(agreed).pins()).hasSize(1);
        assertThat(session.world.journal)
                .contains(new DecisionEvent.AgreedProvisionally(
                        agreed,
                        World.PARTNERSHIP,
                        "BOARD/2026/001",
                        session.get(agreed).closedBecause()));
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> session.recording().agreeProvisionally(agreed));
    }

    @Test
    void a_question_is_put_and_agreed_informally_at_once_however_often_the_form_is_sent() {
        informally();

        DecisionId first =
                session.recording().openToAgreeProvisionally("same", session.item, InSession.QUESTION, List.of());
        DecisionId second =
                session.recording().openToAgreeProvisionally("same", session.item, InSession.QUESTION, List.of());

        assertThat(second).isEqualTo(first);
        assertThat(session.get(first).state()).isEqualTo(DecisionState.PROVISIONAL);
        assertThat(session.world.journal)
                .filteredOn(event -> event instanceof DecisionEvent.AgreedProvisionally)
                .hasSize(1);
    }

    @Test
    void nothing_is_agreed_before_interests_are_ruled_on_and_posts_elsewhere_confirmed_COI_12() {
        informally();
        DecisionId question = session.open(InSession.QUESTION);
        session.world
                .use(DeclaringPosts.class)
                .declare(
                        "post",
                        session.committee,
                        session.ben.person(),
                        new Post(World.UOL, "Professor", false),
                        LocalDate.of(2025, 9, 1));

        breaks(DecisionRule.STANDING_DECLARATIONS_ARE_CONFIRMED, () -> session.recording()
                .agreeProvisionally(question));
        session.world.use(ConfirmingPosts.class).confirmAll(session.meeting);
        session.declares(session.ben);
        breaks(DecisionRule.INTERESTS_ARE_RULED_ON, () -> session.recording().agreeProvisionally(question));
    }

    private DecisionId agreed() {
        informally();
        DecisionId agreed = session.open(InSession.QUESTION, condition());
        session.recording().agreeProvisionally(agreed);
        session.world.use(ConductingMeetings.class).close(session.meeting);
        return agreed;
    }

    private Condition condition() {
        return new Condition(
                "Publish the plan", session.ann.person(), session.ann.organisation(), LocalDate.of(2026, 9, 1));
    }

    private void informally() {
        withoutQuorum();
        session.world.clock.advance(Duration.ofMinutes(30));
        continueInformally();
    }

    private void withoutQuorum() {
        session.leaves(session.cat);
        session.leaves(session.dan);
    }

    private void continueInformally() {
        session.world.use(MeetingWithoutQuorum.class).continueInformally(session.meeting);
    }

    private ConductingMeetings conducting() {
        return session.world.use(ConductingMeetings.class);
    }

    private MeetingId plan() {
        return session.world.use(PreparingMeetings.class).plan(session.committee, arrangements(NEXT_MEETING));
    }

    private static Arrangements arrangements(LocalDate day) {
        Instant start = day.atTime(10, 0).atZone(Term.LONDON).toInstant();
        return new Arrangements("Next meeting", start, start.plus(Duration.ofHours(2)), "Room 1", true);
    }

    private void held(MeetingId meeting) {
        session.world.use(PreparingMeetings.class).publishAgenda(meeting);
        conducting().open(meeting);
        for (Sitting who : session.everybody()) {
            session.world.use(TakingAttendance.class).arrive(meeting, who.person(), who.organisation(), false);
        }
    }

    private DecisionId decide(AgendaItemId item, Outcome asked, String letters) {
        return session.recording()
                .record(
                        "ratifying " + item.value(),
                        item,
                        NewQuestion.of("To ratify it", Proposal.to(asked)),
                        List.of(),
                        List.of(session.votes(letters)),
                        Closing.byVote());
    }

    private AgendaItem onlyItem(MeetingId meeting) {
        List<AgendaItem> agenda = session.world.stores.meetings.agenda(meeting);
        assertThat(agenda).hasSize(1);
        return agenda.get(0);
    }

    private List<Action> actions() {
        return List.copyOf(session.world.stores.actions.all.values());
    }

    private Standing standing(DecisionId id) {
        return session.read(id).standing();
    }
}
