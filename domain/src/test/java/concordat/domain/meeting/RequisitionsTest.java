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
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
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

    private Meeting meeting(MeetingId id) {
        return world.stores.meetings.get(id);
    }
}
