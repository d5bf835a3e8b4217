package concordat.domain.meeting;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A third of the members requisition a meeting; the chair calls it, or in the end they do (MT-4). */
class RequisitionsTest {
    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final Sitting ann = world.seated(
            committee,
            "Ann",
            NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private final Sitting ben = member("Ben");
    private final Sitting cat = member("Cat");
    private final Sitting dan = member("Dan");

    @Test
    void a_third_of_the_members_have_to_sign() {
        RequisitionId id = demand();
        assertThat(read(id).needed()).isEqualTo(2);
        breaks(MeetingRule.REQUISITION_HAS_A_THIRD, () -> callAs(ann));
        breaks(MeetingRule.REQUISITION_HAS_A_THIRD, () -> refuse(id));

        sign(id, cat);
        MeetingId called = callAs(ann);

        assertThat(meeting(called).kind()).isEqualTo(MeetingKind.EXTRAORDINARY);
        assertThat(world.stores.meetings.agenda(called)).singleElement().satisfies(item -> {
            assertThat(item.text().title()).isEqualTo("The future of the library");
            assertThat(item.text().body()).isEqualTo("To discuss the closure");
        });
        assertThat(read(id).meeting()).contains(called);
        breaks(MeetingRule.REQUISITION_IS_OPEN, () -> sign(id, dan));
    }

    @Test
    void of_three_members_one_is_a_third() {
        CommitteeId three = world.committee(LegalForm.JOINT_COMMITTEE, "THREE");
        Sitting chair = world.seated(
                three,
                "Cal",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.seated(three, "Eve", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        world.seated(three, "Fay", NewSeat.voting(NHFT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        world.adopts(three, Provisions.standard(Minimum.inTotal(1)).between(BetweenMeetings.everything()));

        RequisitionId id = world.as(chair.person())
                .use(RequisitioningMeetings.class)
                .demand("three", three, chair.seat(), "The library", "To discuss it");

        assertThat(read(id).needed()).isEqualTo(1);
        assertThat(read(id).isSupported()).isTrue();
    }

    @Test
    void only_those_who_have_a_vote_count_and_sign() {
        Sitting guest = world.seated(
                committee,
                "Gil",
                NewSeat.voting(LPT, "Adviser", SeatClass.LAY, ALWAYS).withoutVote());
        world.seated(
                committee,
                "Hal",
                NewSeat.voting(LPT, "Observer", SeatClass.LAY, ALWAYS).withoutVote());
        world.seated(
                committee,
                "Ivy",
                NewSeat.voting(LPT, "Scribe", SeatClass.LAY, ALWAYS).withoutVote());

        RequisitionId id = demand();

        assertThat(read(id).needed()).as("a third of four, not of seven").isEqualTo(2);
        assertThatThrownBy(() -> sign(id, guest))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Only members with a vote can requisition a meeting.");
    }

    @Test
    void of_two_who_share_a_seat_the_one_who_signs_is_on_record() {
        PersonId pip = world.person("Pip", NHFT);
        Sitting second = world.holds(committee, cat.seat(), pip, NHFT, "MEMBER");
        RequisitionId id = demand();

        sign(id, second);

        assertThat(read(id).signatories()).extracting(PersonOnRecord::name).containsExactly("Ben", "Pip");
    }

    @Test
    void the_chair_has_seven_days_from_the_signature_that_made_a_third_and_no_more_for_another() {
        RequisitionId id = demand();
        world.clock.advance(Duration.ofDays(2));
        sign(id, cat);
        Instant until = read(id).chairCallsUntil().orElseThrow();
        assertThat(until).isEqualTo(world.clock.instant().plus(Duration.ofDays(7)));
        world.clock.advance(Duration.ofDays(3));

        sign(id, dan);

        assertThat(read(id).chairCallsUntil()).contains(until);
    }

    @Test
    void a_meeting_is_called_once_and_not_refused_after() {
        RequisitionId id = demand();
        sign(id, cat);
        callAs(ann);

        breaks(MeetingRule.REQUISITION_IS_OPEN, () -> callAs(ann));
        breaks(MeetingRule.REQUISITION_IS_OPEN, () -> refuse(id));
    }

    @Test
    void who_demanded_signed_refused_and_called_can_be_read_in_the_journal() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)).between(BetweenMeetings.everything()));
        int read = world.journal.size();

        RequisitionId id = demandAs(ben, ben.seat());
        sign(id, cat);
        refuse(id);
        MeetingId called = callAs(cat);

        AgendaItem item = world.stores.meetings.agenda(called).get(0);
        String title = "The future of the library";
        assertThat(world.journal.subList(read, world.journal.size()))
                .containsExactly(
                        new RequisitionEvent.MeetingRequisitioned(
                                id, World.PARTNERSHIP, title, committee, "To discuss the closure", known(ben)),
                        new RequisitionEvent.RequisitionSigned(id, World.PARTNERSHIP, title, known(cat), 2),
                        new RequisitionEvent.RequisitionRefused(id, World.PARTNERSHIP, title, "It can wait"),
                        new MeetingEvent.Planned(
                                called,
                                World.PARTNERSHIP,
                                meeting(called).reference(),
                                committee,
                                meeting(called).arrangements()),
                        new MeetingEvent.ItemAdded(
                                called, World.PARTNERSHIP, meeting(called).reference(), item.id(), item.text(), ""),
                        new RequisitionEvent.RequisitionedMeetingCalled(id, World.PARTNERSHIP, title, called, true));
    }

    @Test
    void nobody_signs_twice() {
        RequisitionId id = demand();

        breaks(MeetingRule.REQUISITION_IS_SIGNED_ONCE, () -> sign(id, ben));
    }

    @Test
    void those_who_signed_wait_seven_days_for_the_chair() {
        RequisitionId id = demand();
        sign(id, cat);

        breaks(MeetingRule.CHAIR_HAS_TIME_TO_CALL, () -> callAs(ben));
        world.clock.advance(Duration.ofDays(7).minusSeconds(1));
        breaks(MeetingRule.CHAIR_HAS_TIME_TO_CALL, () -> callAs(ben));
        world.clock.advance(Duration.ofSeconds(1));
        MeetingId called = callAs(ben);

        assertThat(world.lastEvent())
                .isEqualTo(new RequisitionEvent.RequisitionedMeetingCalled(
                        id, World.PARTNERSHIP, "The future of the library", called, true));
    }

    @Test
    void those_who_signed_call_it_at_once_if_the_chair_refuses() {
        RequisitionId id = demand();
        sign(id, cat);
        refuse(id);
        assertThat(read(id).words()).contains("The chair has refused");

        MeetingId called = callAs(cat);

        assertThat(meeting(called).kind()).isEqualTo(MeetingKind.EXTRAORDINARY);
    }

    @Test
    void a_member_who_has_not_signed_calls_nothing() {
        RequisitionId id = demand();
        sign(id, cat);
        refuse(id);

        assertThatThrownBy(() -> callAs(dan)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_the_business_is_done_that_it_was_requisitioned_for() {
        RequisitionId id = demand();
        sign(id, cat);
        MeetingId called = callAs(ann);
        PreparingMeetings preparing = world.as(world.officer).use(PreparingMeetings.class);
        ItemText other = ItemText.open("2", "Another matter", Purpose.APPROVAL, "Ann", 10, "");

        breaks(MeetingRule.ONLY_REQUISITIONED_BUSINESS, () -> preparing.addItem(called, other));
        breaks(MeetingRule.ONLY_REQUISITIONED_BUSINESS, () -> preparing.addLateItem(called, other, "Urgent"));
        breaks(MeetingRule.ONLY_REQUISITIONED_BUSINESS, () -> preparing.takeUp(called, DecisionId.next(world.clock)));
    }

    @Test
    void the_terms_have_to_allow_it_and_only_voting_members_demand_it() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        breaks(MeetingRule.TERMS_ALLOW_REQUISITIONS, () -> demandAs(ben, ben.seat()));
        assertThatThrownBy(() -> demandAs(ben, cat.seat())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_same_form_sent_twice_makes_one_requisition() {
        assertThat(demand()).isEqualTo(demandAs(ben, ben.seat()));
    }

    private Sitting member(String name) {
        return world.seated(committee, name, NewSeat.voting(NHFT, name + "'s seat", SeatClass.NON_EXECUTIVE, ALWAYS));
    }

    private RequisitionId demand() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)).between(BetweenMeetings.everything()));
        return demandAs(ben, ben.seat());
    }

    private RequisitionId demandAs(Sitting who, SeatId seat) {
        return world.as(who.person())
                .use(RequisitioningMeetings.class)
                .demand("demand", committee, seat, "The future of the library", "To discuss the closure");
    }

    private void sign(RequisitionId id, Sitting who) {
        world.as(who.person()).use(RequisitioningMeetings.class).sign(id, who.seat());
    }

    private void refuse(RequisitionId id) {
        world.as(ann.person()).use(RequisitioningMeetings.class).refuse(id, "It can wait");
    }

    private MeetingId callAs(Sitting who) {
        RequisitioningMeetings requisitioning = world.as(who.person()).use(RequisitioningMeetings.class);
        RequisitionId id =
                world.use(ReadingMeetings.class).requisitions(committee).get(0).id();
        Instant start = Instant.parse("2026-06-01T09:00:00Z");
        return requisitioning.call(
                id, new Arrangements("Extraordinary", start, start.plus(Duration.ofHours(1)), "Hall", true));
    }

    private RequisitionSheet read(RequisitionId id) {
        return world.as(ben.person()).use(ReadingMeetings.class).requisition(id);
    }

    private PersonOnRecord known(Sitting who) {
        return world.stores.people.of(who.person(), who.organisation());
    }

    private Meeting meeting(MeetingId id) {
        return world.stores.meetings.get(id);
    }
}
