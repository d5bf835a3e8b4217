package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.ForecastingQuorum;
import concordat.domain.decision.MeetingForecast;
import concordat.domain.decision.QuorumForecast.Prospect;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.CountingStatements;
import concordat.persistence.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The quorum of meetings to come, on PostgreSQL: reckoned on the whole truth, in a few statements, for officer and chair. */
class QuorumForecastTest {
    private static final long MOST_STATEMENTS = 8;

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void apologies_deputies_and_rulings_of_the_database_are_reckoned_with() {
        MeetingId meeting = planned(7);
        item(meeting, "1");
        AgendaItemId second = item(meeting, "2");
        assertThat(of(OFFICER, meeting).items())
                .allMatch(item -> item.bodies().get(0).prospect() == Prospect.QUORATE);

        declares(second, "Fay");
        assertThat(of(OFFICER, meeting).items().get(1).bodies().get(0).prospect())
                .isEqualTo(Prospect.DEPENDS_ON_RULINGS);

        rules(second, "Fay", Handling.LEAVE);
        assertThat(of(OFFICER, meeting).warnings())
                .containsExactly("Item 2 will be inquorate for Joint Committee on 19 May 2026: "
                        + "5 of 6 voting members will be present, 1 is recused.");

        apologises(meeting, "Dee");
        assertThat(of(OFFICER, meeting).inquorate()).isEqualTo(2);
        assertThat(of(OFFICER, meeting).warnings().get(0)).contains(" will have 0 of 1 non-executive director present");
    }

    @Test
    void who_is_recused_gets_the_same_figures_and_never_the_title() {
        MeetingId meeting = planned(7);
        item(meeting, "1");
        AgendaItemId second = item(meeting, "2");
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.publishAgenda(meeting));
        declares(second, "Ann");
        rules(second, "Ann", Handling.LEAVE_NO_PAPER);

        MeetingForecast officers = of(OFFICER, meeting);
        MeetingForecast chairs = of("Ann", meeting);

        assertThat(officers.items().get(1).title()).hasValue("Item 2");
        assertThat(chairs.items().get(1).title()).isEmpty();
        assertThat(chairs.items().get(1).id()).isEmpty();
        assertThat(chairs.items().get(1).bodies())
                .isEqualTo(officers.items().get(1).bodies());
        assertThat(chairs.items().get(0)).isEqualTo(officers.items().get(0));
        assertThat(chairs.toString()).doesNotContain("Item 2\"").doesNotContain("title=Optional[Item 2]");
    }

    @Test
    void a_member_and_a_stranger_are_refused() {
        MeetingId meeting = planned(7);
        world.with("Stranger", Role.GOVERNANCE_OFFICER, world.university);

        assertThatThrownBy(() -> of("Bob", meeting)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ahead("Bob")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> of("Stranger", meeting)).isInstanceOf(NotFound.class);
        assertThat(ahead("Stranger")).isEmpty();
    }

    @Test
    void the_meetings_of_the_next_days_that_will_be_inquorate_are_found() {
        MeetingId soon = planned(7);
        item(soon, "1");
        apologises(soon, "Dee");
        MeetingId fine = planned(8);
        item(fine, "1");
        MeetingId later = planned(40);
        item(later, "1");
        apologises(later, "Dee");
        MeetingId cancelled = planned(9);
        item(cancelled, "1");
        apologises(cancelled, "Dee");
        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.cancel(cancelled, "No business"));

        for (String reader : List.of(OFFICER, "Ann")) {
            assertThat(ahead(reader)).extracting(MeetingForecast::meeting).containsExactly(soon);
        }
    }

    @Test
    void it_takes_as_many_statements_for_twelve_items_as_for_one() {
        MeetingId small = planned(3);
        item(small, "1");
        MeetingId large = planned(4);
        for (int i = 1; i <= 12; i++) {
            declares(item(large, String.valueOf(i)), "Fay");
        }
        apologises(large, "Eve");

        Actor officer = world.actor(OFFICER);
        long forOne = statements(officer, forecasting -> forecasting.of(small));
        long forTwelve = statements(officer, forecasting -> forecasting.of(large));
        long forMeetings = statements(officer, forecasting -> forecasting.shortfallsWithin(30));
        for (int i = 5; i < 15; i++) {
            item(planned(i), "1");
        }
        long forMoreMeetings = statements(officer, forecasting -> forecasting.shortfallsWithin(30));

        assertThat(forTwelve).isEqualTo(forOne).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(forMoreMeetings).isEqualTo(forMeetings).isLessThanOrEqualTo(MOST_STATEMENTS + 1);
    }

    /** How many statements that takes, without the one that sets the actor. */
    private long statements(Actor actor, Function<ForecastingQuorum, Object> forecast) {
        return CountingStatements.of(() -> committee.console.at(START, actor, ForecastingQuorum.class, forecast)) - 1;
    }

    private MeetingForecast of(String reader, MeetingId meeting) {
        return committee.as(reader, ForecastingQuorum.class, forecasting -> forecasting.of(meeting));
    }

    private List<MeetingForecast> ahead(String reader) {
        return committee.as(reader, ForecastingQuorum.class, forecasting -> forecasting.shortfallsWithin(30));
    }

    private MeetingId planned(int days) {
        Instant start = START.plus(Duration.ofDays(days));
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee.id,
                        new Arrangements("Meeting", start, start.plus(Duration.ofHours(2)), "Board room", true)));
    }

    private AgendaItemId item(MeetingId meeting, String number) {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.addItem(
                        meeting, ItemText.open(number, "Item " + number, Purpose.APPROVAL, "Bob", 10, "")));
    }

    private void apologises(MeetingId meeting, String name) {
        committee.does(
                OFFICER,
                START,
                TakingAttendance.class,
                attendance -> attendance.apologise(meeting, world.id(name), world.otherTrust));
    }

    private void declares(AgendaItemId item, String name) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.declare(
                        item,
                        world.id(name),
                        name.equals("Ann") ? world.trust : world.otherTrust,
                        InterestType.FINANCIAL,
                        "Shares"));
    }

    private void rules(AgendaItemId item, String name, Handling handling) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.rule(
                        item, world.id(name), handling, "", committee.seatOf(name.equals("Ann") ? "Dee" : "Ann")));
    }
}
