package concordat.domain.meeting;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.CommitteeRule;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting from its planning to its close. */
class MeetingsTest {
    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS", true, false);
    private final Sitting ann = world.seated(
            committee,
            "Ann",
            NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private final Sitting vic = world.seated(
            committee,
            "Vic",
            NewSeat.voting(NHFT, "Vice-chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.VICE_CHAIR));
    private final Sitting ben =
            world.seated(committee, "Ben", NewSeat.voting(LPT, "Medical Director", SeatClass.EXECUTIVE, ALWAYS));
    private final MeetingId meeting = world.meeting(committee);

    // -- planning --

    @Test
    void a_meeting_is_planned_with_a_reference_of_its_own() {
        MeetingId second = world.meeting(committee);

        assertThat(get().reference()).isEqualTo("TRUSTS/M/2026/01");
        assertThat(world.stores.meetings.get(second).reference()).isEqualTo("TRUSTS/M/2026/02");
        assertThat(get().state()).isEqualTo(MeetingState.PLANNED);
        assertThat(get().startsAt()).isEqualTo("2026-05-12T09:00:00Z");
        assertThat(world.lastEvent()).isInstanceOf(MeetingEvent.Planned.class);
        assertThat(world.lastEvent().subject().kind()).isEqualTo("Meeting");
        assertThat(world.lastEvent().partnership()).contains(World.PARTNERSHIP.value());
    }

    @Test
    void a_meeting_ends_after_it_starts() {
        Instant ten = Instant.parse("2026-05-12T10:00:00Z");

        breaks(MeetingRule.MEETING_ENDS_AFTER_IT_STARTS, () -> preparing()
                .plan(committee, new Arrangements("Meeting", ten, ten, "Boardroom", true)));
        breaks(MeetingRule.MEETING_ENDS_AFTER_IT_STARTS, () -> preparing()
                .rearrange(meeting, new Arrangements("Meeting", ten, ten, "Boardroom", true)));
    }

    @Test
    void a_meeting_can_be_rearranged_until_it_is_held() {
        Arrangements later = new Arrangements(
                "Extraordinary meeting",
                Instant.parse("2026-05-13T09:00:00Z"),
                Instant.parse("2026-05-13T10:00:00Z"),
                "Online",
                false);

        preparing().rearrange(meeting, later);

        assertThat(get().arrangements()).isEqualTo(later);
        begun();
        breaks(MeetingRule.MEETING_IS_NOT_YET_HELD, () -> preparing().rearrange(meeting, later))
                .isEqualTo("This meeting is in progress: its arrangements can no longer be changed.");
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));

        preparing().cancel(meeting, "No business");

        assertThat(get().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(get().cancelledBecause()).contains("No business");
        breaks(MeetingRule.MEETING_IS_NOT_YET_HELD, () -> preparing().cancel(meeting, "Again"));
        breaks(MeetingRule.MEETING_IS_READY_TO_OPEN, () -> conducting().open(meeting));
        breaks(MeetingRule.MEETING_IS_NOT_YET_HELD, () -> preparing().addLateItem(meeting, item("1"), "Urgent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_reason_is_given_in_words(String reason) {
        assertThatThrownBy(() -> preparing().cancel(meeting, reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Enter the reason for cancelling.");
    }

    @Test
    void only_the_officer_prepares_meetings() {
        world.as(ann.person());

        assertThatThrownBy(this::preparing).isInstanceOf(NotAllowed.class);
    }

    // -- the agenda --

    @Test
    void an_item_is_seen_by_officer_and_chair_until_the_agenda_is_published() {
        AgendaItemId item = preparing().addItem(meeting, item("1"));

        assertThat(audience(item)).isEqualTo(new Business(committee, Part.PART_1, Stage.DRAFT));
        preparing().publishAgenda(meeting);
        assertThat(audience(item)).isEqualTo(new Business(committee, Part.PART_1, Stage.PUBLISHED));
        assertThat(get().state()).isEqualTo(MeetingState.AGENDA_PUBLISHED);
        assertThat(get().agendaPublishedAt()).contains(world.clock.instant());
        assertThat(world.lastEvent()).isInstanceOf(MeetingEvent.AgendaPublished.class);
    }

    @Test
    void the_pack_is_published_once_the_agenda_is_and_again_when_it_has_changed() {
        preparing().addItem(meeting, item("1"));
        breaks(MeetingRule.PACK_FOLLOWS_THE_AGENDA, () -> preparing().publishPack(meeting));
        preparing().publishAgenda(meeting);
        assertThat(get().packPublishedAt()).isEmpty();

        preparing().publishPack(meeting);
        assertThat(get().packPublishedAt()).contains(world.clock.instant());
        assertThat(world.lastEvent())
                .isEqualTo(new MeetingEvent.PackPublished(meeting, World.PARTNERSHIP, get().reference(), false));
        world.clock.advance(Duration.ofHours(1));
        preparing().publishPack(meeting);

        assertThat(get().packPublishedAt()).contains(world.clock.instant());
        assertThat(world.lastEvent())
                .isEqualTo(new MeetingEvent.PackPublished(meeting, World.PARTNERSHIP, get().reference(), true));
        preparing().cancel(meeting, "Snow");
        breaks(MeetingRule.PACK_IS_FOR_A_MEETING_TO_COME, () -> preparing().publishPack(meeting));
    }

    @Test
    void an_item_of_part_2_is_for_those_admitted_to_part_2() {
        AgendaItemId item = preparing()
                .addItem(meeting, item("1").reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));

        preparing().publishAgenda(meeting);

        assertThat(audience(item)).isEqualTo(new Business(committee, Part.PART_2, Stage.PUBLISHED));
    }

    @Test
    void an_agenda_without_items_is_not_published() {
        breaks(MeetingRule.AGENDA_HAS_AN_ITEM, () -> preparing().publishAgenda(meeting));
    }

    @Test
    void part_2_gives_its_reason_and_part_1_has_none_PP_3() {
        Confidentiality commercial = Confidentiality.because(Confidentiality.Reason.COMMERCIAL);

        breaks(
                MeetingRule.PART_2_GIVES_ITS_REASON,
                () -> new ItemText("1", "Title", Purpose.APPROVAL, "Lead", 5, Part.PART_2, null, "", false));
        breaks(
                MeetingRule.PART_1_IS_NOT_CONFIDENTIAL,
                () -> new ItemText("1", "Title", Purpose.APPROVAL, "Lead", 5, Part.PART_1, commercial, "", false));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 601})
    void time_is_allotted_within_bounds(int minutes) {
        assertThatThrownBy(() -> ItemText.open("1", "Title", Purpose.APPROVAL, "Lead", minutes, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 600})
    void time_at_the_bounds_is_allowed(int minutes) {
        assertThat(ItemText.open("1", "Title", Purpose.APPROVAL, "Lead", minutes, "")
                        .minutes())
                .isEqualTo(minutes);
    }

    @Test
    void once_the_agenda_is_published_a_new_item_needs_the_chair_MT_5() {
        preparing().addItem(meeting, item("1"));
        preparing().publishAgenda(meeting);

        breaks(MeetingRule.LATE_ITEM_IS_ADMITTED_BY_THE_CHAIR, () -> preparing().addItem(meeting, item("2")));
        AgendaItemId late = preparing().addLateItem(meeting, item("2"), "A tariff deadline");
        assertThat(stored(late).admittedLateBecause()).contains("A tariff deadline");
        assertThat(stored(late).published()).isTrue();
        assertThat(stored(late).position()).isEqualTo(2);
        assertThat(audience(late)).isEqualTo(new Business(committee, Part.PART_1, Stage.PUBLISHED));
    }

    @Test
    void of_two_officers_who_edit_an_item_the_second_is_told() {
        AgendaItemId item = preparing().addItem(meeting, item("1"));
        long seen = stored(item).version();

        preparing().reword(item, item("1a"), seen);

        assertThat(stored(item).text().number()).isEqualTo("1a");
        assertThatThrownBy(() -> preparing().reword(item, item("1b"), seen + 1))
                .isInstanceOf(OutOfDate.class)
                .hasMessageContaining("Somebody else has changed this item");
        assertThat(stored(item).text().number()).isEqualTo("1a");
    }

    @Test
    void an_item_moved_to_part_2_is_seen_by_fewer_at_once() {
        AgendaItemId item = preparing().addItem(meeting, item("1"));
        preparing().publishAgenda(meeting);

        preparing()
                .reword(
                        item,
                        item("1").reserved(Confidentiality.because(Confidentiality.Reason.PERSONAL_DATA)),
                        stored(item).version());

        assertThat(audience(item)).isEqualTo(new Business(committee, Part.PART_2, Stage.PUBLISHED));
    }

    @Test
    void an_item_that_has_been_reached_stays_as_it_is() {
        AgendaItemId item = begunWith(item("1"));
        conducting().openItem(item);

        breaks(MeetingRule.ITEM_IS_NOT_YET_REACHED, () -> preparing()
                        .reword(item, item("2"), stored(item).version()))
                .isEqualTo("Item 1 has been reached: it can no longer be changed.");
        breaks(MeetingRule.ITEM_IS_NOT_YET_REACHED, () -> preparing().withdraw(item));
    }

    @Test
    void an_item_can_be_withdrawn() {
        AgendaItemId item = preparing().addItem(meeting, item("1"));

        preparing().withdraw(item);

        assertThat(stored(item).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(world.lastEvent()).isInstanceOf(MeetingEvent.ItemWithdrawn.class);
    }

    @Test
    void items_can_be_put_into_another_order() {
        AgendaItemId first = preparing().addItem(meeting, item("1"));
        AgendaItemId second = preparing().addItem(meeting, item("2"));

        preparing().reorder(meeting, List.of(second, first));

        assertThat(world.stores.meetings.agenda(meeting))
                .extracting(AgendaItem::id)
                .containsExactly(second, first);
        assertThatThrownBy(() -> preparing().reorder(meeting, List.of(first))).isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() -> preparing().reorder(meeting, List.of(first, AgendaItemId.next(world.clock))))
                .isInstanceOf(NotFound.class);
        begun();
        breaks(MeetingRule.MEETING_IS_NOT_YET_HELD, () -> preparing().reorder(meeting, List.of(first, second)));
    }

    @Test
    void each_new_item_stands_last_on_the_agenda() {
        AgendaItemId first = preparing().addItem(meeting, item("1"));
        AgendaItemId second = preparing().addItem(meeting, item("2"));

        assertThat(stored(first).position()).isEqualTo(1);
        assertThat(stored(second).position()).isEqualTo(2);
    }

    @Test
    void the_agenda_of_a_meeting_that_has_begun_is_not_published_again() {
        begunWith(item("1"));

        breaks(MeetingRule.MEETING_IS_NOT_YET_HELD, () -> preparing().publishAgenda(meeting));
    }

    @Test
    void what_there_is_not_is_not_found() {
        MeetingId none = MeetingId.next(world.clock);

        assertThatThrownBy(() -> world.use(ReadingMeetings.class).get(none))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("meeting");
        assertThatThrownBy(() -> world.use(ReadingMeetings.class).item(AgendaItemId.next(world.clock)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("item");
    }

    // -- deputies and apologies --

    @Test
    void a_deputy_is_named_for_a_seat_before_the_meeting_MB_4() {
        PersonId dot = world.person("Dot", LPT);

        preparing().nameDeputy(meeting, ben.seat(), dot, LPT, true);
        assertThat(world.stores.meetings.openToDeputies).containsExactly(meeting);

        assertThat(get().deputies())
                .extracting(deputy -> deputy.person().name())
                .containsExactly("Dot");
        assertThat(get().deputies().get(0).seat()).isEqualTo(ben.seat());
        breaks(MeetingRule.SEAT_HAS_ONE_DEPUTY, () -> preparing()
                        .nameDeputy(meeting, ben.seat(), world.person("Eve", LPT), LPT, true))
                .isEqualTo("A deputy for this seat is named already: Dot.");
        begun();
        breaks(MeetingRule.DEPUTY_IS_NAMED_BEFORE_THE_MEETING, () -> preparing()
                .nameDeputy(meeting, ann.seat(), dot, LPT, false));
    }

    @Test
    void each_seat_may_have_its_own_deputy_MB_4() {
        preparing().nameDeputy(meeting, ben.seat(), world.person("Dot", LPT), LPT, true);
        preparing().nameDeputy(meeting, vic.seat(), world.person("Lou", NHFT), NHFT, false);

        assertThat(get().deputies()).extracting(Deputy::seat).containsExactly(ben.seat(), vic.seat());
    }

    @Test
    void an_executive_does_not_deputise_for_an_independent_member_MB_6() {
        breaks(MeetingRule.EXECUTIVE_DOES_NOT_DEPUTISE_FOR_INDEPENDENT, () -> preparing()
                        .nameDeputy(meeting, ann.seat(), world.person("Dot", LPT), LPT, true))
                .isEqualTo("An executive cannot deputise for a non-executive director.");
        preparing().nameDeputy(meeting, ann.seat(), world.person("Lou", LPT), LPT, false);
        assertThat(get().deputies()).hasSize(1);
    }

    @Test
    void nobody_deputises_for_themselves_MB_5() {
        breaks(MeetingRule.DEPUTY_IS_ANOTHER_PERSON, () -> preparing()
                .nameDeputy(meeting, ben.seat(), ben.person(), LPT, true));
        assertThatThrownBy(() -> preparing().nameDeputy(meeting, SeatId.next(world.clock), ben.person(), LPT, true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void apologies_are_recorded_once() {
        attendance().apologise(meeting, ben.person(), LPT);

        assertThat(get().apologies())
                .extracting(apology -> apology.person().name())
                .containsExactly("Ben");
        breaks(MeetingRule.APOLOGIES_ARE_GIVEN_ONCE, () -> attendance().apologise(meeting, ben.person(), LPT));
        preparing().cancel(meeting, "No business");
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> attendance().apologise(meeting, ann.person(), LPT));
    }

    @Test
    void whoever_else_is_appointed_at_a_party_may_come_without_a_seat() {
        PersonId gus = world.person("Gus", NHFT);
        PersonId uma = world.person("Uma", World.UOL);

        assertThat(attendance().others(meeting))
                .extracting(PersonOnRecord::person)
                .containsExactly(world.officer, gus)
                .doesNotContain(uma, ann.person(), vic.person(), ben.person());
    }

    // -- in the meeting --

    @Test
    void a_meeting_is_not_opened_without_terms_of_reference_LF_7() {
        breaks(CommitteeRule.TERMS_ARE_IN_FORCE, () -> conducting().open(meeting));
    }

    @Test
    void a_meeting_is_opened_once() {
        begun();

        assertThat(get().state()).isEqualTo(MeetingState.IN_PROGRESS);
        assertThat(get().openedAt()).contains(world.clock.instant());
        breaks(MeetingRule.MEETING_IS_READY_TO_OPEN, () -> conducting().open(meeting))
                .isEqualTo("This meeting is in progress: it cannot be opened.");
    }

    @Test
    void people_come_and_go_and_come_back_QU_1() {
        begun();
        Instant nine = world.clock.instant();
        attendance().arrive(meeting, ann.person(), LPT, false);
        world.clock.advance(Duration.ofMinutes(20));
        attendance().leave(meeting, ann.person());
        world.clock.advance(Duration.ofMinutes(10));
        attendance().arrive(meeting, ann.person(), LPT, true);

        assertThat(get().presences()).hasSize(2);
        assertThat(get().isPresent(ann.person(), nine)).isTrue();
        assertThat(get().isPresent(ann.person(), nine.plusSeconds(1199))).isTrue();
        assertThat(get().isPresent(ann.person(), nine.plusSeconds(1200))).isFalse();
        assertThat(get().isPresent(ann.person(), nine.plusSeconds(1799))).isFalse();
        assertThat(get().isPresent(ann.person(), nine.plusSeconds(1800))).isTrue();
        assertThat(get().isPresent(ann.person(), nine.minusSeconds(1))).isFalse();
        assertThat(get().presences().get(1).remote()).isTrue();
        assertThat(get().presences().get(0).leftAt()).contains(nine.plusSeconds(1200));
    }

    @Test
    void who_is_in_the_room_and_who_takes_part_from_elsewhere_is_told_apart_QU_6() {
        AgendaItemId item = begunWith(item("1"));
        comes(ann);
        attendance().arrive(meeting, ben.person(), LPT, true);

        assertThat(get().presences()).extracting(Presence::remote).containsExactly(false, true);
        Room room = world.stores.rooms.of(meeting, item, world.clock.instant());
        assertThat(room.present()).containsExactlyInAnyOrder(ann.person(), ben.person());
        assertThat(room.remote()).containsExactly(ben.person());
    }

    @Test
    void who_comes_is_recorded_as_what_they_are() {
        PersonId dot = world.person("Dot", LPT);
        PersonId guest = world.person("Gus", NHFT);
        preparing().nameDeputy(meeting, ben.seat(), dot, LPT, true);
        begun();

        attendance().arrive(meeting, ann.person(), LPT, false);
        attendance().arrive(meeting, dot, LPT, false);
        attendance().arrive(meeting, guest, NHFT, false);

        assertThat(get().presences())
                .extracting(Presence::as)
                .containsExactly(Presence.As.MEMBER, Presence.As.DEPUTY, Presence.As.ATTENDEE);
    }

    @Test
    void who_is_there_does_not_arrive_again() {
        begun();
        Instant nine = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(30));
        attendance().arrive(meeting, ann.person(), LPT, false, nine.plusSeconds(600));
        breaks(MeetingRule.PERSON_ARRIVES_ONCE, () -> attendance().arrive(meeting, ann.person(), LPT, false))
                .isEqualTo("Ann is present already.");
        attendance().leave(meeting, ann.person(), nine.plusSeconds(1200));

        breaks(MeetingRule.PERSON_ARRIVES_ONCE, () -> attendance()
                .arrive(meeting, ann.person(), LPT, false, nine.plusSeconds(1199)));
        attendance().arrive(meeting, ann.person(), LPT, false, nine.plusSeconds(1200));
        assertThat(get().presences()).hasSize(2);
    }

    @Test
    void who_is_not_there_does_not_leave() {
        begun();
        Instant nine = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(30));

        breaks(MeetingRule.PERSON_LEAVES_AFTER_ARRIVING, () -> attendance().leave(meeting, ann.person()))
                .isEqualTo("This person is not present at that time.");
        attendance().arrive(meeting, ann.person(), LPT, false, nine.plusSeconds(600));
        breaks(MeetingRule.PERSON_LEAVES_AFTER_ARRIVING, () -> attendance()
                        .leave(meeting, ann.person(), nine.plusSeconds(599)))
                .isEqualTo("Ann is not present at that time.");
        attendance().leave(meeting, ann.person(), nine.plusSeconds(600));
        breaks(MeetingRule.PERSON_LEAVES_AFTER_ARRIVING, () -> attendance().leave(meeting, ann.person()));
    }

    @Test
    void who_has_left_is_named_when_they_are_to_leave_again() {
        begun();
        comes(ann);
        comes(ben);
        attendance().leave(meeting, ben.person());

        breaks(MeetingRule.PERSON_LEAVES_AFTER_ARRIVING, () -> attendance().leave(meeting, ben.person()))
                .isEqualTo("Ben is not present at that time.");
    }

    @Test
    void times_lie_between_the_opening_and_now() {
        begun();
        Instant nine = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(5));

        breaks(MeetingRule.TIME_IS_WITHIN_THE_MEETING, () -> attendance()
                .arrive(meeting, ann.person(), LPT, false, nine.minusSeconds(1)));
        breaks(MeetingRule.TIME_IS_WITHIN_THE_MEETING, () -> attendance()
                .arrive(meeting, ann.person(), LPT, false, nine.plusSeconds(301)));
        attendance().arrive(meeting, ann.person(), LPT, false, nine);
        breaks(MeetingRule.TIME_IS_WITHIN_THE_MEETING, () -> attendance()
                .leave(meeting, ann.person(), nine.plusSeconds(301)));
    }

    @Test
    void nobody_takes_part_from_elsewhere_where_that_is_not_allowed_QU_6() {
        Arrangements arrangements = get().arrangements();
        preparing()
                .rearrange(
                        meeting,
                        new Arrangements(
                                arrangements.title(),
                                arrangements.startsAt(),
                                arrangements.endsAt(),
                                arrangements.place(),
                                false));
        begun();

        breaks(MeetingRule.REMOTE_PRESENCE_IS_ALLOWED, () -> attendance().arrive(meeting, ann.person(), LPT, true));
        attendance().arrive(meeting, ann.person(), LPT, false);
        assertThat(get().presences()).hasSize(1);
    }

    @Test
    void nobody_takes_part_from_elsewhere_where_the_terms_do_not_count_it_QU_6() {
        world.adopts(
                committee,
                Provisions.standard(Minimum.inTotal(1))
                        .meeting(MeetingTerms.standard().inTheRoomOnly()));
        conducting().open(meeting);

        breaks(MeetingRule.TERMS_ALLOW_REMOTE_PRESENCE, () -> attendance().arrive(meeting, ann.person(), LPT, true))
                .isEqualTo("By its terms of reference this committee meets in the room only: "
                        + "Ann cannot take part from elsewhere.");
        attendance().arrive(meeting, ann.person(), LPT, false);
        assertThat(get().presences()).hasSize(1);
    }

    @Test
    void attendance_is_taken_while_the_meeting_is_held() {
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> attendance().arrive(meeting, ann.person(), LPT, false))
                .isEqualTo("This meeting is planned; this can be done only while it is in progress.");
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> attendance().leave(meeting, ann.person()));
    }

    @Test
    void the_public_is_excluded_by_resolution_before_part_2_PP_2() {
        AgendaItemId open = preparing().addItem(meeting, item("1"));
        AgendaItemId reserved =
                begunWith(item("2").reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));

        conducting().openItem(open);
        breaks(MeetingRule.PUBLIC_IS_EXCLUDED_BY_RESOLUTION, () -> conducting().openItem(reserved));
        conducting().excludePublic(meeting, "Commercial terms");
        conducting().openItem(reserved);

        assertThat(stored(reserved).state()).isEqualTo(ItemState.OPEN);
        assertThat(get().publicExcludedBecause()).contains("Commercial terms");
        breaks(MeetingRule.EXCLUSION_IS_RESOLVED_ONCE, () -> conducting().excludePublic(meeting, "Again"));
    }

    @Test
    void a_committee_that_does_not_meet_in_public_needs_no_resolution_PP_2() {
        CommitteeId closed = world.committee(LegalForm.JOINT_COMMITTEE, "CLOSED", false, false);
        world.seated(closed, "Zoe", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        world.adopts(closed, Provisions.standard(Minimum.inTotal(1)));
        MeetingId behindDoors = world.meeting(closed);
        AgendaItemId item = preparing()
                .addItem(behindDoors, item("1").reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));
        conducting().open(behindDoors);

        conducting().openItem(item);

        assertThat(stored(item).state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void items_are_opened_and_left_behind() {
        AgendaItemId item = begunWith(item("1"));
        Instant nine = world.clock.instant();
        conducting().openItem(item);
        world.clock.advance(Duration.ofMinutes(5));
        conducting().closeItem(item);

        assertThat(stored(item).state()).isEqualTo(ItemState.DONE);
        assertThat(stored(item).openedAt()).contains(nine);
        assertThat(stored(item).closedAt()).contains(nine.plusSeconds(300));
        conducting().openItem(item);
        assertThat(stored(item).openedAt()).contains(nine);
        assertThat(stored(item).closedAt()).isEmpty();
        conducting().moveToNextBusiness(item);
        assertThat(stored(item).state()).isEqualTo(ItemState.NEXT_BUSINESS);
    }

    @Test
    void the_meeting_goes_on_from_item_to_item_once_however_often_it_is_asked_to() {
        AgendaItemId first = preparing().addItem(meeting, item("1"));
        AgendaItemId second = preparing().addItem(meeting, item("2"));
        AgendaItemId third = begunWith(item("3"));
        conducting().openItem(first);

        conducting().goOn(first, second);
        conducting().goOn(first, third);
        assertThat(stored(first).state()).isEqualTo(ItemState.DONE);
        assertThat(stored(second).state()).isEqualTo(ItemState.OPEN);
        assertThat(stored(third).state()).isEqualTo(ItemState.PENDING);

        conducting().goOnForWantOfQuorum(second, third);
        assertThat(stored(second).state()).isEqualTo(ItemState.NEXT_BUSINESS);
        assertThat(stored(third).state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void the_meeting_does_not_go_on_to_part_2_while_the_public_is_there_nor_to_an_item_of_another_PP_2() {
        AgendaItemId open = preparing().addItem(meeting, item("1"));
        AgendaItemId elsewhere = preparing().addItem(world.meeting(committee), item("1"));
        AgendaItemId reserved =
                begunWith(item("2").reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));
        conducting().openItem(open);

        breaks(MeetingRule.PUBLIC_IS_EXCLUDED_BY_RESOLUTION, () -> conducting().goOn(open, reserved));
        assertThatThrownBy(() -> conducting().goOn(open, elsewhere)).isInstanceOf(NotFound.class);

        assertThat(stored(reserved).state()).isEqualTo(ItemState.PENDING);
        assertThat(stored(elsewhere).state()).isEqualTo(ItemState.PENDING);
    }

    @Test
    void whoever_is_still_there_leaves_when_the_meeting_is_closed() {
        begun();
        attendance().arrive(meeting, ann.person(), LPT, false);
        world.clock.advance(Duration.ofHours(2));

        conducting().close(meeting);

        assertThat(get().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(get().closedAt()).contains(world.clock.instant());
        assertThat(get().presences().get(0).leftAt()).contains(world.clock.instant());
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> conducting().close(meeting));
    }

    @Test
    void who_had_left_before_the_close_left_when_they_left() {
        begun();
        comes(ann);
        comes(ben);
        Instant left = world.clock.instant().plus(Duration.ofMinutes(20));
        world.clock.set(left);
        attendance().leave(meeting, ben.person());
        world.clock.advance(Duration.ofHours(1));

        conducting().close(meeting);

        assertThat(get().presences())
                .extracting(stay -> stay.leftAt().orElseThrow())
                .containsExactly(world.clock.instant(), left);
    }

    @Test
    void nothing_goes_on_in_a_meeting_that_has_not_begun() {
        AgendaItemId item = preparing().addItem(meeting, item("1"));
        interests().declare(item, ben.person(), LPT, InterestType.FINANCIAL, "Shares");
        Instant now = world.clock.instant();

        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> conducting().excludePublic(meeting, "Terms"));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> conducting().openItem(item));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> conducting().closeItem(item));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> conducting().adjourn(meeting, "Late", now.plusSeconds(60)));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> get().continueInformally(30, now.plusSeconds(7200)));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> interests().leaveRoom(item, ben.person(), now));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> interests().returnToRoom(item, ben.person(), now));
    }

    @Test
    void what_is_decided_without_people_meeting_is_neither_adjourned_nor_continued_BM_1() {
        Instant now = world.clock.instant();
        Meeting resolution = Meeting.between(
                MeetingKind.WRITTEN_RESOLUTION,
                world.get(committee),
                "TRUSTS/WR/2026/01",
                "Written resolution 1 of 2026",
                now,
                now.plusSeconds(60),
                new UUID(7, 1),
                world.clock);

        breaks(MeetingRule.NOBODY_MEETS, () -> resolution.adjourn("Late", now.plusSeconds(60), now));
        breaks(MeetingRule.NOBODY_MEETS, () -> resolution.continueInformally(30, now.plusSeconds(7200)));
    }

    @Test
    void a_meeting_that_opens_late_waits_for_a_quorum_from_its_opening_QU_7() {
        world.clock.advance(Duration.ofMinutes(10));
        begun();
        Instant opened = world.clock.instant();

        breaks(MeetingRule.GRACE_HAS_PASSED, () -> get().continueInformally(30, opened.plusSeconds(1799)))
                .contains("10:40");
        get().continueInformally(30, opened.plusSeconds(1800));
        assertThat(get().informalSince()).contains(opened.plusSeconds(1800));
    }

    @Test
    void a_meeting_that_opens_early_waits_for_a_quorum_from_when_it_was_to_begin_QU_7() {
        Instant nine = world.clock.instant();
        world.clock.set(nine.minus(Duration.ofMinutes(10)));
        begun();

        breaks(MeetingRule.GRACE_HAS_PASSED, () -> get().continueInformally(30, nine.plusSeconds(1799)))
                .contains("10:30");
        get().continueInformally(30, nine.plusSeconds(1800));
        assertThat(get().informalSince()).contains(nine.plusSeconds(1800));
    }

    @Test
    void the_chair_may_conduct_the_meeting_and_a_member_may_not() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));

        world.as(ann.person());
        conducting().open(meeting);

        assertThat(get().state()).isEqualTo(MeetingState.IN_PROGRESS);
        world.as(ben.person());
        assertThatThrownBy(this::conducting).isInstanceOf(NotAllowed.class);
    }

    // -- interests --

    @Test
    void an_interest_is_declared_once_per_item() {
        AgendaItemId item = begunWith(item("1"));

        interests().declare(item, ben.person(), LPT, InterestType.FINANCIAL, "Shares in the supplier");

        Declaration declared = stored(item).declarations().get(0);
        assertThat(declared.nature()).isEqualTo("Shares in the supplier");
        assertThat(declared.type()).isEqualTo(InterestType.FINANCIAL);
        assertThat(declared.handling()).isEmpty();
        assertThat(stored(item).isRuledOn()).isFalse();
        assertThat(stored(item).isConflicted(ben.person())).isTrue();
        assertThat(stored(item).isConflicted(ann.person())).isFalse();
        breaks(MeetingRule.INTEREST_IS_DECLARED_ONCE, () -> interests()
                        .declare(item, ben.person(), LPT, InterestType.INDIRECT, "A cousin"))
                .isEqualTo("Ben has declared an interest in this item already: Shares in the supplier");
    }

    @Test
    void a_member_declares_an_interest_while_another_seat_is_vacant() {
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        world.use(ConstitutingCommittees.class)
                .establish(other, NewSeat.voting(LPT, "Vacant", SeatClass.EXECUTIVE, ALWAYS));
        Sitting zoe = world.seated(other, "Zoe", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        AgendaItemId item = preparing().addItem(world.meeting(other), item("1"));

        interests().declare(item, zoe.person(), LPT, InterestType.FINANCIAL, "Shares");

        assertThat(stored(item).declarations())
                .extracting(declared -> declared.person().name())
                .containsExactly("Zoe");
    }

    @Test
    void no_ruling_of_the_conflicted_stands_whoever_asks_for_it_COI_9() {
        AgendaItemId item = declaredBy(ben);
        PersonOnRecord himself = world.stores.people.of(ben.person(), LPT);

        breaks(MeetingRule.CONFLICTED_DO_NOT_RULE, () -> stored(item)
                .rule(ben.person(), Handling.NOTED, "", himself, world.clock.instant(), world.stores.audiences));
        assertThat(stored(item).isRuledOn()).isFalse();
    }

    @Test
    void nobody_is_back_before_they_left_COI_11() {
        AgendaItemId item = declaredBy(ben);
        interests().rule(item, ben.person(), Handling.LEAVE, "", ann.seat());
        conducting().openItem(item);
        Instant soon = world.clock.instant().plusSeconds(60);
        interests().leaveRoom(item, ben.person(), soon);

        conducting().closeItem(item);

        assertThat(stored(item).declarations().get(0).returnedAt()).contains(soon);
    }

    @Test
    void somebody_in_attendance_may_have_an_interest_too() {
        AgendaItemId item = begunWith(item("1"));
        PersonId gus = world.person("Gus", NHFT);

        interests().declare(item, gus, NHFT, InterestType.INDIRECT, "A brother works there");

        assertThat(stored(item).declarations().get(0).person().name()).isEqualTo("Gus");
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void the_chair_rules_how_an_interest_is_handled_COI_8(Handling handling) {
        AgendaItemId item = declaredBy(ben);

        interests().rule(item, ben.person(), handling, "As the policy says", ann.seat());

        Declaration ruled = stored(item).declarations().get(0);
        assertThat(ruled.handling()).contains(handling);
        assertThat(ruled.reason()).contains("As the policy says");
        assertThat(ruled.ruledBy()).contains("Ann, Director, LPT");
        assertThat(ruled.ruledAt()).contains(world.clock.instant());
        assertThat(stored(item).isRuledOn()).isTrue();
        assertThat(stored(item).isConflicted(ben.person())).isEqualTo(handling != Handling.NOTED);
        assertThat(stored(item).withheld())
                .isEqualTo(handling == Handling.LEAVE_NO_PAPER || handling == Handling.REMOVED);
        assertThat(handling.sendsOut())
                .isEqualTo(handling != Handling.NOTED
                        && handling != Handling.STAY_NO_VOTE
                        && handling != Handling.STAY_NO_DISCUSSION);
    }

    @Test
    void an_item_from_which_somebody_is_kept_is_withheld_with_all_that_follows_it_COI_10() {
        AgendaItemId item = declaredBy(ben);

        interests().rule(item, ben.person(), Handling.LEAVE_NO_PAPER, "", ann.seat());

        AudienceKey published = new Business(committee, Part.PART_1, Stage.PUBLISHED);
        assertThat(audience(item)).isEqualTo(new AudienceKey.Withheld(item, published));
        assertThat(stored(item).audienceAt(Stage.OPEN))
                .isEqualTo(new AudienceKey.Withheld(
                        item, new AudienceKey.InMeeting(meeting, new Business(committee, Part.PART_1, Stage.OPEN))));
        assertThat(stored(item).audienceOfVotes())
                .isEqualTo(new AudienceKey.Withheld(item, new AudienceKey.Votes(committee, Part.PART_1)));
        assertThat(stored(item).declarations().get(0).audience())
                .isEqualTo(world.stores.audiences.of(new AudienceKey.Withheld(item, published)));
        assertThat(world.stores.followers.items).containsExactly(item);
    }

    @Test
    void what_is_withheld_stays_withheld_and_is_withheld_once() {
        AgendaItemId item = declaredBy(ben);
        interests().declare(item, vic.person(), NHFT, InterestType.FINANCIAL, "A post");
        interests().rule(item, ben.person(), Handling.LEAVE_NO_PAPER, "", ann.seat());

        interests().rule(item, vic.person(), Handling.REMOVED, "", ann.seat());
        interests().rule(item, ben.person(), Handling.NOTED, "", ann.seat());

        assertThat(stored(item).withheld()).isTrue();
        assertThat(world.stores.followers.items).containsExactly(item);
        assertThatThrownBy(() -> new AudienceKey.Withheld(item, stored(item).audienceOfVotes()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_rules_on_their_own_interest_COI_9() {
        AgendaItemId item = declaredBy(ann);

        breaks(MeetingRule.CONFLICTED_DO_NOT_RULE, () -> interests()
                        .rule(item, ann.person(), Handling.NOTED, "", ann.seat()))
                .isEqualTo("Ann has an interest in this item and does not rule on interests in it.");
    }

    @Test
    void the_vice_chair_rules_on_the_interest_of_the_chair_COI_9() {
        AgendaItemId item = declaredBy(ann);
        comes(vic);

        interests().rule(item, ann.person(), Handling.LEAVE, "", vic.seat());

        assertThat(stored(item).declarations().get(0).ruledBy()).contains("Vic, Director, NHFT");
    }

    @Test
    void a_conflicted_chair_does_not_rule_on_anybodys_interest_in_the_item_COI_9() {
        AgendaItemId item = declaredBy(ben);
        interests().declare(item, ann.person(), LPT, InterestType.FINANCIAL, "Shares");
        comes(vic);

        breaks(MeetingRule.CONFLICTED_DO_NOT_RULE, () -> interests()
                .rule(item, ben.person(), Handling.NOTED, "", ann.seat()));
        interests().rule(item, ann.person(), Handling.NOTED, "", vic.seat());
        comes(ann);
        interests().rule(item, ben.person(), Handling.NOTED, "", ann.seat());
        assertThat(stored(item).isRuledOn()).isTrue();
    }

    @Test
    void if_chair_and_vice_chair_are_conflicted_a_member_rules_who_is_no_executive_MB_8() {
        Sitting lay = world.seated(committee, "Lay", NewSeat.voting(NHFT, "Lay member", SeatClass.LAY, ALWAYS));
        AgendaItemId item = declaredBy(ann);
        interests().declare(item, vic.person(), NHFT, InterestType.FINANCIAL, "A post");
        List.of(ann, vic, ben, lay).forEach(this::comes);

        breaks(MeetingRule.CONFLICTED_DO_NOT_RULE, () -> interests()
                .rule(item, ann.person(), Handling.LEAVE, "", vic.seat()));
        breaks(MeetingRule.CHOSEN_RULER_IS_NO_EXECUTIVE, () -> interests()
                        .rule(item, ann.person(), Handling.LEAVE, "", ben.seat()))
                .startsWith("Ben is an executive");
        interests().rule(item, ann.person(), Handling.LEAVE, "", lay.seat());
        interests().rule(item, vic.person(), Handling.STAY_NO_VOTE, "", lay.seat());

        assertThat(stored(item).isRuledOn()).isTrue();
        breaks(MeetingRule.CONFLICTED_DO_NOT_RULE, () -> interests()
                .rule(item, vic.person(), Handling.NOTED, "", ann.seat()));
    }

    @Test
    void nobody_rules_in_the_place_of_a_chair_who_is_there_COI_9() {
        AgendaItemId item = declaredBy(ben);
        comes(ann);
        comes(vic);

        breaks(MeetingRule.RULING_IS_OF_WHO_PRESIDES, () -> interests()
                        .rule(item, ben.person(), Handling.NOTED, "", vic.seat()))
                .isEqualTo("Ann is present and not conflicted, and so rules on this interest.");
    }

    @Test
    void the_vice_chair_rules_while_the_chair_is_away_MB_8() {
        AgendaItemId item = declaredBy(ben);
        comes(vic);

        interests().rule(item, ben.person(), Handling.NOTED, "", vic.seat());

        assertThat(stored(item).isRuledOn()).isTrue();
    }

    @Test
    void before_the_meeting_the_chair_is_within_reach() {
        AgendaItemId item = preparing().addItem(meeting, item("1"));
        interests().declare(item, ben.person(), LPT, InterestType.FINANCIAL, "Shares");

        breaks(MeetingRule.RULING_IS_OF_WHO_PRESIDES, () -> interests()
                .rule(item, ben.person(), Handling.NOTED, "", vic.seat()));
        interests().rule(item, ben.person(), Handling.NOTED, "", ann.seat());
        assertThat(stored(item).isRuledOn()).isTrue();
    }

    @Test
    void only_a_declared_interest_is_ruled_on_by_somebody_in_a_seat() {
        AgendaItemId item = declaredBy(ben);

        assertThatThrownBy(() -> interests().rule(item, vic.person(), Handling.NOTED, "", ann.seat()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> interests().rule(item, ben.person(), Handling.NOTED, "", SeatId.next(world.clock)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_left_for_the_item_comes_back_after_it_COI_11() {
        AgendaItemId item = declaredBy(ben);
        interests().rule(item, ben.person(), Handling.LEAVE, "", ann.seat());
        Instant left = world.clock.instant();

        breaks(MeetingRule.SENT_OUT_BEFORE_RETURNING, () -> interests().returnToRoom(item, ben.person(), left));
        interests().leaveRoom(item, ben.person(), left);
        breaks(MeetingRule.SENT_OUT_BEFORE_RETURNING, () -> interests().returnToRoom(item, ben.person(), left));
        interests().returnToRoom(item, ben.person(), left.plusSeconds(60));

        Declaration declaration = stored(item).declarations().get(0);
        assertThat(declaration.leftAt()).contains(left);
        assertThat(declaration.returnedAt()).contains(left.plusSeconds(60));
        breaks(MeetingRule.SENT_OUT_BEFORE_RETURNING, () -> interests()
                .returnToRoom(item, ben.person(), left.plusSeconds(90)));
        interests().leaveRoom(item, ben.person(), left.plusSeconds(120));
        assertThat(declaration.returnedAt()).isEmpty();
    }

    @Test
    void who_is_sent_out_leaves_when_the_item_is_reached_and_is_back_when_it_is_dealt_with_COI_11() {
        AgendaItemId item = declaredBy(ben);
        comes(ann);
        comes(ben);
        interests().rule(item, ben.person(), Handling.LEAVE, "", ann.seat());
        Declaration declaration = stored(item).declarations().get(0);
        assertThat(declaration.leftAt()).isEmpty();

        Instant reached = world.clock.instant();
        conducting().openItem(item);
        assertThat(declaration.leftAt()).contains(reached);
        assertThat(world.lastEvent()).isInstanceOf(MeetingEvent.LeftForItem.class);
        world.clock.advance(Duration.ofMinutes(20));
        conducting().closeItem(item);

        assertThat(declaration.returnedAt()).contains(reached.plus(Duration.ofMinutes(20)));
        assertThat(world.lastEvent()).isInstanceOf(MeetingEvent.ReturnedAfterItem.class);
    }

    @Test
    void a_ruling_on_an_item_under_discussion_sends_out_at_once_and_a_milder_one_lets_back_COI_11() {
        AgendaItemId item = declaredBy(ben);
        comes(ann);
        comes(ben);
        conducting().openItem(item);

        interests().rule(item, ben.person(), Handling.REMOVED, "", ann.seat());
        Declaration declaration = stored(item).declarations().get(0);
        assertThat(declaration.leftAt()).contains(world.clock.instant());
        world.clock.advance(Duration.ofMinutes(3));
        interests().rule(item, ben.person(), Handling.STAY_NO_VOTE, "", ann.seat());

        assertThat(declaration.returnedAt()).contains(world.clock.instant());
    }

    @Test
    void who_is_away_is_not_sent_out() {
        AgendaItemId item = declaredBy(ben);
        comes(ann);
        conducting().openItem(item);

        interests().rule(item, ben.person(), Handling.LEAVE, "", ann.seat());

        assertThat(stored(item).declarations().get(0).leftAt()).isEmpty();
    }

    // -- reading --

    @Test
    void a_meeting_is_read_with_its_agenda_and_who_was_there() {
        PersonId dot = world.person("Dot", LPT);
        preparing().nameDeputy(meeting, ben.seat(), dot, LPT, true);
        attendance().apologise(meeting, ben.person(), LPT);
        AgendaItemId item = declaredBy(vic);
        comes(ann);
        world.appoint(dot, Role.ATTENDEE, LPT, committee, null).as(dot);

        MeetingSheet sheet = world.use(ReadingMeetings.class).get(meeting);

        assertThat(sheet.reference()).isEqualTo("TRUSTS/M/2026/01");
        assertThat(sheet.agenda()).extracting(MeetingSheet.ItemSheet::id).containsExactly(item);
        assertThat(sheet.agenda().get(0).declarations())
                .extracting(MeetingSheet.DeclarationLine::nature)
                .containsExactly("Shares");
        assertThat(sheet.presences()).extracting(line -> line.person().name()).containsExactly("Ann");
        assertThat(sheet.apologies()).extracting(person -> person.name()).containsExactly("Ben");
        assertThat(sheet.deputies()).extracting(line -> line.person().name()).containsExactly("Dot");
        assertThat(world.use(ReadingMeetings.class).item(item).text().number()).isEqualTo("1");
    }

    private Meeting get() {
        return world.stores.meetings.get(meeting);
    }

    private AgendaItem stored(AgendaItemId id) {
        return world.stores.meetings.item(id);
    }

    private AudienceKey audience(AgendaItemId id) {
        return world.stores.audiences.key(stored(id).audience());
    }

    private void begun() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        conducting().open(meeting);
    }

    private AgendaItemId begunWith(ItemText text) {
        AgendaItemId item = preparing().addItem(meeting, text);
        preparing().publishAgenda(meeting);
        begun();
        return item;
    }

    private AgendaItemId declaredBy(Sitting who) {
        AgendaItemId item = begunWith(item("1"));
        interests().declare(item, who.person(), who.organisation(), InterestType.FINANCIAL, "Shares");
        return item;
    }

    private void comes(Sitting who) {
        attendance().arrive(meeting, who.person(), who.organisation(), false);
    }

    private static ItemText item(String number) {
        return ItemText.open(number, "Item " + number, Purpose.APPROVAL, "Ann Lead", 15, "");
    }

    private PreparingMeetings preparing() {
        return world.use(PreparingMeetings.class);
    }

    private ConductingMeetings conducting() {
        return world.use(ConductingMeetings.class);
    }

    private TakingAttendance attendance() {
        return world.use(TakingAttendance.class);
    }

    private RulingOnInterests interests() {
        return world.use(RulingOnInterests.class);
    }
}
