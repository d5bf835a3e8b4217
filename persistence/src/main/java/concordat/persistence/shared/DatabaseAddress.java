package concordat.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is, and as whom the application signs in: from the same settings as the server's data source, each
 * a system property or else an environment variable.
 */
public record DatabaseAddress(String url, String user, String password) {
    private static final int SECONDS = 10;

    /** As the server was told. @throws IllegalStateException if it was not */
    public static DatabaseAddress told() {
        return new DatabaseAddress(
                setting("concordat.db.url"), setting("concordat.db.user"), setting("concordat.db.password"));
    }

    private static String setting(String name) {
        @Nullable
        String told = Optional.ofNullable(System.getProperty(name))
                .orElseGet(() -> System.getenv(name.toUpperCase(Locale.ENGLISH).replace('.', '_')));
        if (told == null) {
            throw new IllegalStateException(name + " is not set: no node hears of what others do");
        }
        return told;
    }

    /** A connection of its own, which notices within seconds that the other end is gone. */
    Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("concordat-listens");
        source.setConnectTimeout(SECONDS);
        source.setLoginTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        source.setTcpKeepAlive(true);
        return source.getConnection();
    }

    @Override
    public String toString() {
        return user;
    }
}
