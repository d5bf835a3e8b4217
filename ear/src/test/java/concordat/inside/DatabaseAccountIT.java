package concordat.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concordat.domain.usecase.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the application can do to its database is decided by the account that it signs in with. */
@ExtendWith(ArquillianExtension.class)
class DatabaseAccountIT {
    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.with("database-account", DatabaseAccountIT.class);
    }

    @Resource(lookup = "java:jboss/datasources/Concordat")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

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
}
