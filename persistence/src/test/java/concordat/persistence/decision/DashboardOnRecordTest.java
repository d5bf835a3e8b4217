package concordat.persistence.decision;

import static concordat.domain.dashboard.DashboardFigure.ACTIONS_OVERDUE;
import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.RaisingActions;
import concordat.domain.action.RaisingActions.NewAction;
import concordat.domain.action.TrackingActions;
import concordat.domain.dashboard.Dashboard;
import concordat.domain.dashboard.DashboardRow;
import concordat.domain.dashboard.ReadingDashboard;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.ReportedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the dashboard counts of actions: as its reader may see them, of a partner, and as on record at the end of a day. */
class DashboardOnRecordTest {
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    private static final String ATTENDEE = "Attendee";

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId open = committee.atAnItem();
    private final MeetingId meeting = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(open).meeting());
    private int keys;

    DashboardOnRecordTest() {
        committee.world.with(ATTENDEE, Role.ATTENDEE, committee.world.trust, committee.id);
    }

    @Test
    void an_action_is_overdue_from_the_day_after_it_was_due_and_of_its_owners_organisation() {
        ActionId wards = raise(open, "Write to the wards", "Bob", committee.world.trust);
        ActionId dean = raise(open, "Ask the dean", "Fay", committee.world.otherTrust);
        long known = ReportedRows.lastPosition();

        assertThat(overdue(DUE, known)).isEmpty();
        assertThat(overdue(DUE.plusDays(1), known)).containsExactlyInAnyOrder(wards, dean);
        assertThat(on(OFFICER, null, null).byPartner(ACTIONS_OVERDUE)).hasSize(2);
        Dashboard theirs = on(OFFICER, committee.world.otherTrust, null);
        assertThat(theirs.rows(ACTIONS_OVERDUE)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Ask the dean");
            assertThat(row.partner()).isEqualTo(theirs.partner());
            assertThat(row.day()).isEqualTo(DUE);
            assertThat(row.note()).isEqualTo("Owner: Fay");
        });
        assertThat(on(OFFICER, null, LocalDate.now(Term.LONDON).minusDays(1)).rows(ACTIONS_OVERDUE))
                .as("nothing was on record then")
                .isEmpty();
    }

    @Test
    void what_was_overdue_stays_so_for_an_earlier_day_when_it_is_done_later() {
        ActionId action = raise(open, "Write to the wards", "Bob", committee.world.trust);
        long before = ReportedRows.lastPosition();
        committee.does("Bob", START, TrackingActions.class, all -> all.proposeComplete(key(), action, "All have it"));

        assertThat(on(OFFICER, null, null).rows(ACTIONS_OVERDUE)).isEmpty();
        assertThat(overdue(DUE.plusDays(1), before)).containsExactly(action);
        assertThat(overdue(DUE.plusDays(1), ReportedRows.lastPosition())).isEmpty();
    }

    private List<ActionId> overdue(LocalDate day, long known) {
        return committee.console.as(
                committee.world.actor(OFFICER), AskingForOverdue.class, asking -> asking.on(day, known));
    }

    @Test
    void what_is_reserved_is_counted_for_nobody_who_may_not_see_it_PP_5() {
        AgendaItemId reserved = committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        new ItemText(
                                "9",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Bob",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false),
                        "Urgent"));
        raise(reserved, "Prepare the merger", "Bob", committee.world.trust);
        raise(open, "Write to the wards", "Bob", committee.world.trust);

        assertThat(on("Ann", null, null).rows(ACTIONS_OVERDUE)).hasSize(2);
        assertThat(on(ATTENDEE, null, null).rows(ACTIONS_OVERDUE))
                .extracting(DashboardRow::title)
                .containsExactly("Write to the wards");
        assertThat(on(ATTENDEE, null, null).byPartner(ACTIONS_OVERDUE)).containsValue(1L);
        assertThat(on(ATTENDEE, committee.world.trust, null).rows(ACTIONS_OVERDUE))
                .hasSize(1);
    }

    @Test
    void a_day_to_come_is_today_and_a_partner_that_nobody_knows_is_not_found() {
        LocalDate today = LocalDate.now(Term.LONDON);
        assertThat(on(OFFICER, null, today.plusDays(40)).day()).isBetween(today, today.plusDays(1));
        assertThat(on(OFFICER, null, today.plusDays(40)).today()).isTrue();
        assertThat(on(OFFICER, null, DUE).today()).isFalse();
        assertThatThrownBy(() -> on(OFFICER, new OrganisationId(UUID.randomUUID()), null))
                .isInstanceOf(NotFound.class);
    }

    private Dashboard on(String reader, @Nullable OrganisationId partner, @Nullable LocalDate day) {
        return committee.console.as(
                committee.world.actor(reader), ReadingDashboard.class, all -> all.dashboard(partner, day));
    }

    private ActionId raise(AgendaItemId item, String text, String owner, OrganisationId organisation) {
        return committee.as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(key(), item, new NewAction(text, committee.world.id(owner), organisation, DUE)));
    }

    private String key() {
        return "dashboard " + committee.id.value() + " " + ++keys;
    }
}
