package concordat.domain.meeting;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is done to a meeting is written to the journal as it was done, in the order in which it was done. */
class JournalOfMeetingsTest {
    private static final String REFERENCE = "TRUSTS/M/2026/01";

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS", true, false);
    private final Sitting ann = world.seated(
            committee,
            "Ann",
            NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private final Sitting ben =
            world.seated(committee, "Ben", NewSeat.voting(LPT, "Medical Director", SeatClass.EXECUTIVE, ALWAYS));
    private int read = world.journal.size();

    @Test
    void how_a_meeting_was_prepared_can_be_read_line_by_line() {
        MeetingId meeting = world.meeting(committee);
        AgendaItemId first = preparing().addItem(meeting, item("1"));
        AgendaItemId second = preparing().addItem(meeting, item("2"));
        assertThat(unread())
                .containsExactly(
                        new MeetingEvent.Planned(
                                meeting,
                                PARTNERSHIP,
                                REFERENCE,
                                committee,
                                get(meeting).arrangements()),
                        new MeetingEvent.ItemAdded(meeting, PARTNERSHIP, REFERENCE, first, item("1"), ""),
                        new MeetingEvent.ItemAdded(meeting, PARTNERSHIP, REFERENCE, second, item("2"), ""));

        Arrangements online = new Arrangements(
                "Online meeting",
                Instant.parse("2026-05-12T10:00:00Z"),
                Instant.parse("2026-05-12T11:00:00Z"),
                "Online",
                true);
        PersonId dot = world.person("Dot", LPT);
        preparing().reword(first, item("1a"), 0);
        preparing().reorder(meeting, List.of(second, first));
        preparing().withdraw(second);
        preparing().rearrange(meeting, online);
        preparing().nameDeputy(meeting, ben.seat(), dot, LPT, true);
        attendance().apologise(meeting, ben.person(), LPT);
        preparing().publishAgenda(meeting);
        AgendaItemId late = preparing().addLateItem(meeting, item("3"), "A tariff deadline");
        preparing().cancel(meeting, "No business");
        assertThat(unread())
                .containsExactly(
                        new MeetingEvent.ItemReworded(meeting, PARTNERSHIP, REFERENCE, first, item("1a")),
                        new MeetingEvent.AgendaReordered(meeting, PARTNERSHIP, REFERENCE, List.of(second, first)),
                        new MeetingEvent.ItemWithdrawn(meeting, PARTNERSHIP, REFERENCE, second, "2"),
                        new MeetingEvent.Rearranged(meeting, PARTNERSHIP, REFERENCE, online),
                        new MeetingEvent.DeputyNamed(meeting, PARTNERSHIP, REFERENCE, ben.seat(), known(dot)),
                        new MeetingEvent.ApologiesReceived(meeting, PARTNERSHIP, REFERENCE, known(ben.person())),
                        new MeetingEvent.AgendaPublished(meeting, PARTNERSHIP, REFERENCE, 2),
                        new MeetingEvent.ItemAdded(
                                meeting, PARTNERSHIP, REFERENCE, late, item("3"), "A tariff deadline"),
                        new MeetingEvent.Cancelled(meeting, PARTNERSHIP, REFERENCE, "No business"));
    }

    @Test
    void the_course_of_a_meeting_can_be_read_line_by_line() {
        MeetingId meeting = world.meeting(committee);
        AgendaItemId first = preparing().addItem(meeting, item("1"));
        AgendaItemId second = preparing().addItem(meeting, item("2"));
        AgendaItemId third = preparing().addItem(meeting, item("3"));
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        unread();
        Instant nine = world.clock.instant();

        conducting().open(meeting);
        attendance().arrive(meeting, ann.person(), LPT, true);
        conducting().excludePublic(meeting, "Commercial terms");
        conducting().openItem(first);
        conducting().closeItem(first);
        conducting().openItem(second);
        conducting().goOnForWantOfQuorum(second, third);
        attendance().leave(meeting, ann.person());
        Instant noon = nine.plus(Duration.ofHours(3));
        conducting().adjourn(meeting, "The alarm", noon);
        conducting().open(meeting);
        conducting().close(meeting);

        assertThat(unread())
                .containsExactly(
                        new MeetingEvent.Opened(meeting, PARTNERSHIP, REFERENCE, nine),
                        new MeetingEvent.Arrived(
                                meeting, PARTNERSHIP, REFERENCE, known(ann.person()), Presence.As.MEMBER, true, nine),
                        new MeetingEvent.PublicExcluded(meeting, PARTNERSHIP, REFERENCE, "Commercial terms"),
                        new MeetingEvent.ItemOpened(meeting, PARTNERSHIP, REFERENCE, first, "1"),
                        new MeetingEvent.ItemClosed(meeting, PARTNERSHIP, REFERENCE, first, "1", ItemState.DONE),
                        new MeetingEvent.ItemOpened(meeting, PARTNERSHIP, REFERENCE, second, "2"),
                        new MeetingEvent.ItemClosed(
                                meeting, PARTNERSHIP, REFERENCE, second, "2", ItemState.NEXT_BUSINESS),
                        new MeetingEvent.ItemOpened(meeting, PARTNERSHIP, REFERENCE, third, "3"),
                        new MeetingEvent.Left(meeting, PARTNERSHIP, REFERENCE, known(ann.person()), nine),
                        new MeetingEvent.Adjourned(meeting, PARTNERSHIP, REFERENCE, "The alarm", noon),
                        new MeetingEvent.Opened(meeting, PARTNERSHIP, REFERENCE, nine),
                        new MeetingEvent.Closed(meeting, PARTNERSHIP, REFERENCE, nine));
    }

    @Test
    void who_declared_what_how_it_was_ruled_on_and_who_went_out_can_be_read_COI_8_COI_11() {
        MeetingId meeting = world.meeting(committee);
        AgendaItemId item = preparing().addItem(meeting, item("1"));
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        conducting().open(meeting);
        attendance().arrive(meeting, ann.person(), LPT, false);
        attendance().arrive(meeting, ben.person(), LPT, false);
        conducting().openItem(item);
        unread();
        Instant now = world.clock.instant();

        interests().declare(item, ben.person(), LPT, InterestType.FINANCIAL, "Shares");
        interests().rule(item, ben.person(), Handling.LEAVE, "As the policy says", ann.seat());
        interests().returnToRoom(item, ben.person(), now.plusSeconds(60));
        interests().leaveRoom(item, ben.person(), now.plusSeconds(120));

        assertThat(unread())
                .containsExactly(
                        new MeetingEvent.InterestDeclared(
                                meeting,
                                PARTNERSHIP,
                                REFERENCE,
                                item,
                                known(ben.person()),
                                InterestType.FINANCIAL,
                                "Shares"),
                        new MeetingEvent.InterestRuledOn(
                                meeting,
                                PARTNERSHIP,
                                REFERENCE,
                                item,
                                ben.person(),
                                Handling.LEAVE,
                                "As the policy says",
                                known(ann.person())),
                        new MeetingEvent.LeftForItem(meeting, PARTNERSHIP, REFERENCE, item, ben.person(), now),
                        new MeetingEvent.ReturnedAfterItem(
                                meeting, PARTNERSHIP, REFERENCE, item, ben.person(), now.plusSeconds(60)),
                        new MeetingEvent.LeftForItem(
                                meeting, PARTNERSHIP, REFERENCE, item, ben.person(), now.plusSeconds(120)));
    }

    @Test
    void what_is_refused_is_not_written() {
        MeetingId meeting = world.meeting(committee);
        unread();

        breaks(MeetingRule.AGENDA_HAS_AN_ITEM, () -> preparing().publishAgenda(meeting));
        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> conducting().close(meeting));

        assertThat(unread()).isEmpty();
    }

    /** What has been written since this was asked last. */
    private List<Event> unread() {
        List<Event> events = List.copyOf(world.journal.subList(read, world.journal.size()));
        read = world.journal.size();
        return events;
    }

    private PersonOnRecord known(PersonId person) {
        return world.stores.people.of(person, LPT);
    }

    private Meeting get(MeetingId id) {
        return world.stores.meetings.get(id);
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
