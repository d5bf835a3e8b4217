package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.DeferredMatter;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingEvent;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is deferred comes back on the agenda of the first meeting from its day on (VO-11). */
class DeferredMattersTest {
    private static final LocalDate RETURNS = LocalDate.of(2026, 6, 9);

    private final InSession session = new InSession();
    private final PreparingMeetings preparing = session.world.use(PreparingMeetings.class);

    @Test
    void what_is_deferred_is_put_on_the_agenda_that_is_being_prepared_for_its_day() {
        MeetingId before = plan(RETURNS.minusDays(7));
        MeetingId after = plan(RETURNS.plusDays(30));
        MeetingId onTheDay = plan(RETURNS);

        DecisionId deferral = defer();

        assertThat(agenda(before)).isEmpty();
        assertThat(agenda(after)).isEmpty();
        assertThat(agenda(onTheDay)).singleElement().satisfies(item -> {
            assertThat(item.continues()).contains(deferral);
            assertThat(item.text().title()).isEqualTo("Item 7");
            assertThat(item.text().number()).isEqualTo("1");
        });
        assertThat(session.world.lastEvent())
                .isInstanceOfSatisfying(MeetingEvent.ItemBroughtBack.class, event -> assertThat(event.deferredBy())
                        .isEqualTo("BOARD/2026/001"));
    }

    @Test
    void a_meeting_that_is_planned_later_has_what_is_due_on_its_agenda_from_the_beginning() {
        DecisionId deferral = defer();

        MeetingId early = plan(RETURNS.minusDays(1));
        MeetingId first = plan(RETURNS.plusDays(2));
        MeetingId second = plan(RETURNS.plusDays(9));

        assertThat(agenda(early)).isEmpty();
        assertThat(agenda(first)).extracting(AgendaItem::continues).containsExactly(Optional.of(deferral));
        assertThat(agenda(second)).isEmpty();
        assertThat(preparing.waiting(early)).isEmpty();
    }

    @Test
    void an_agenda_that_is_out_takes_nothing_up_by_itself() {
        MeetingId published = plan(RETURNS);
        preparing.addItem(published, text());
        preparing.publishAgenda(published);

        DecisionId deferral = defer();

        assertThat(agenda(published)).hasSize(1);
        assertThat(preparing.waiting(published))
                .extracting(DeferredMatter::decision, DeferredMatter::returnsOn)
                .containsExactly(tuple(deferral, RETURNS));
        breaks(MeetingRule.LATE_ITEM_IS_ADMITTED_BY_THE_CHAIR, () -> preparing.takeUp(published, deferral));
    }

    @Test
    void a_matter_can_be_taken_up_before_its_day_and_only_once() {
        DecisionId deferral = defer();
        MeetingId early = plan(RETURNS.minusDays(7));

        preparing.takeUp(early, deferral);

        assertThat(agenda(early)).hasSize(1);
        breaks(MeetingRule.DEFERRED_MATTER_COMES_BACK_ONCE, () -> preparing.takeUp(early, deferral));
        assertThat(agenda(plan(RETURNS))).isEmpty();
    }

    @Test
    void a_matter_whose_item_was_withdrawn_waits_again() {
        MeetingId meeting = plan(RETURNS);
        DecisionId deferral = defer();

        preparing.withdraw(agenda(meeting).get(0).id());

        assertThat(preparing.waiting(meeting))
                .extracting(DeferredMatter::decision)
                .containsExactly(deferral);
    }

    @Test
    void what_is_not_deferred_does_not_come_back() {
        MeetingId meeting = plan(RETURNS);
        DecisionId lost = session.record(
                NewQuestion.of("To defer", Proposal.deferUntil(RETURNS)), Closing.byVote(), session.votes("AAAA"));
        DecisionId approved = session.record(InSession.QUESTION, Closing.byConsensus());

        assertThat(agenda(meeting)).isEmpty();
        for (DecisionId other : List.of(lost, approved)) {
            breaks(MeetingRule.DEFERRED_MATTER_COMES_BACK_ONCE, () -> preparing.takeUp(meeting, other));
        }
    }

    @Test
    void of_several_matters_the_one_that_is_asked_for_is_taken_up() {
        defer();
        DecisionId second = defer();
        MeetingId early = plan(RETURNS.minusDays(7));

        AgendaItemId item = preparing.takeUp(early, second);

        assertThat(agenda(early)).singleElement().satisfies(taken -> {
            assertThat(taken.id()).isEqualTo(item);
            assertThat(taken.continues()).contains(second);
        });
    }

    @Test
    void what_waits_since_long_is_not_brought_back_by_what_is_deferred_now() {
        MeetingId meeting = plan(RETURNS);
        DecisionId first = defer();
        preparing.withdraw(agenda(meeting).get(0).id());

        DecisionId second = defer();

        assertThat(agenda(meeting))
                .filteredOn(item -> item.state() == ItemState.PENDING)
                .extracting(AgendaItem::continues)
                .containsExactly(Optional.of(second));
        assertThat(preparing.waiting(meeting))
                .extracting(DeferredMatter::decision)
                .containsExactly(first);
    }

    @Test
    void what_comes_back_is_a_draft_for_officer_and_chair_until_the_agenda_is_out() {
        MeetingId meeting = plan(RETURNS);
        defer();

        assertThat(session.world.stores.audiences.key(agenda(meeting).get(0).audience()))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.DRAFT));
    }

    private DecisionId defer() {
        return session.record(NewQuestion.of("To defer", Proposal.deferUntil(RETURNS)), Closing.byConsensus());
    }

    private MeetingId plan(LocalDate day) {
        Instant start = day.atTime(10, 0).atZone(Term.LONDON).toInstant();
        return preparing.plan(
                session.committee,
                new Arrangements("Meeting", start, start.plus(Duration.ofHours(2)), "Boardroom", true));
    }

    private List<AgendaItem> agenda(MeetingId meeting) {
        return session.world.stores.meetings.agenda(meeting);
    }

    private static ItemText text() {
        return ItemText.open("1", "Other", Purpose.APPROVAL, "Ann", 10, "");
    }
}
