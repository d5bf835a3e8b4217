package concordat.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concordat.domain.usecase.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the EAR that ships does inside the server: what it can do to its database is decided by the account that it signs
 * in with, and who may knock at which use case by what the use case says. One deployment for all of it.
 */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {
    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.with("inside", InsideTheServerIT.class, Doors.class);
    }

    @Resource(lookup = "java:jboss/datasources/Concordat")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    @Test
    void the_beans_of_the_ear_are_injected() {
        assertNotNull(clock.instant());
        assertTrue(actor.capacities().isEmpty());
    }

    @Test
    void the_application_is_bound_by_row_level_security() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")) {
            assertTrue(role.next());
            assertFalse(role.getBoolean(1));
        }
    }

    @Test
    void the_application_owns_nothing() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet owned = statement.executeQuery(
                        "select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)")) {
            assertTrue(owned.next());
            assertEquals(0, owned.getInt(1));
        }
    }

    @Test
    void each_use_case_opens_to_the_roles_that_it_names_and_to_nobody_else() throws Exception {
        Doors doors = new Doors(beans, transaction, actor);

        Map<String, Set<String>> opened = doors.tryAll();

        assertTrue(
                doors.useCases().size() > 28,
                "use cases looked at: " + doors.useCases().size());
        assertTrue(opened.size() > 130, "methods looked at: " + opened.size());
        assertEquals(doors.written(), opened);
        requireWhatShouldNeverChange(opened);
    }

    /** What is so whatever is written on a use case: a role that should never be named there. */
    private static void requireWhatShouldNeverChange(Map<String, Set<String>> opened) {
        assertEquals(List.of(), passedBy("Nobody", opened, method -> true));
        assertEquals(List.of("people.KeepingForms.keep"), passedBy("Session ended", opened, method -> true));
        assertEquals(
                List.of(),
                passedBy(
                        "Job",
                        opened,
                        method -> !method.matches(
                                "(job\\.RunningJobs|people\\.StandingIn|feed\\.FindingFeeds|news\\.(SendingMail|Reminding)|pack\\.TidyingPacks|board\\.(TidyingBoardReports|KeepingReportSchedules)|search\\.ExtractingTexts)\\..*")));
        assertEquals(List.of(), passedBy("Auditor", opened, InsideTheServerIT::changesTheRecord));
        for (String apartFromCommittees : List.of("Administrator", "Operator")) {
            assertEquals(
                    List.of(),
                    passedBy(
                            apartFromCommittees,
                            opened,
                            method -> method.matches(
                                    "(meeting|minutes|decision|action|effectiveness|board|pack|note)\\..*")));
        }
        assertEquals(
                List.of(),
                passedBy(
                        "Administrator",
                        opened,
                        // Of imports, those of members alone: BringingMembersInTest
                        method -> changesTheRecord(method)
                                && !method.matches(
                                        "(people\\.AppointingPeople|intake\\.(Receiving|WorkingOn|TakingBack)Files|calendar\\.ProclaimingDays|job\\.LookingAfterJobs|news\\.KeepingAddresses|partner\\.NamingPartners|settings\\.ChangingSettings)\\..*")));
        assertEquals(
                List.of(),
                passedBy(
                        "Signed in",
                        opened,
                        method ->
                                !method.matches("(people\\.(SigningIn|ReadingMyself|AcceptingInvitations|KeepingForms)"
                                        + "|partner\\.ReadingPartners)\\..*")));
    }

    private static boolean changesTheRecord(String method) {
        return !method.matches(
                        "(\\w+\\.)+(Reading|Searching|Opening|Downloading|SigningIn|KeepingForms|KeepingViews|KeepingCalendarFeed|KeepingPrivateNotes|AskingFor(Packs|Portfolios|BoardReports|ScheduledReports)|SchedulingBoardReports|Making(Packs|Portfolios|BoardReports)|ChoosingNews|AcceptingInvitations|FollowingMeetings)\\w*\\..*")
                && !method.matches("action\\.TrackingActions\\.(page|own|get)");
    }

    private static List<String> passedBy(String who, Map<String, Set<String>> opened, Predicate<String> among) {
        return opened.entrySet().stream()
                .filter(door -> door.getValue().contains(who))
                .map(Map.Entry::getKey)
                .map(door -> door.replaceFirst("\\(.*", ""))
                .filter(among)
                .toList();
    }
}
