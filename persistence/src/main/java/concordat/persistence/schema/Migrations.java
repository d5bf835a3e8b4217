package concordat.persistence.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings a database to the version of the schema that this release works with. */
public final class Migrations {
    private Migrations() {}

    /**
     * Runs what has not run yet, as the owner.
     *
     * @param url JDBC address of the database
     * @param applicationRole the role that the application signs in with; it must exist, and it gets only what it
     *     needs to work
     * @return how many migrations ran
     */
    public static int migrate(String url, String owner, String password, String applicationRole) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, owner, password)
                .schemas("concordat")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", applicationRole))
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
