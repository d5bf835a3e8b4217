package concordat.persistence.console;

import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs use cases on the machine itself, with their guards, their transactions and the database's row-level security,
 * but without a server. Several threads may use it at once, and several consoles may be open.
 */
public final class Console implements AutoCloseable {
    private final EntityManagerFactory unit;
    private final SeContainer beans;

    private Console(EntityManagerFactory unit, SeContainer beans) {
        this.unit = unit;
        this.beans = beans;
    }

    /**
     * Connects as the application's role.
     *
     * @param url JDBC address of the database, without parameters
     */
    public static Console open(String url, String applicationRole, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
        settings.put("jakarta.persistence.jdbc.url", withSchema(url));
        settings.put("jakarta.persistence.jdbc.user", applicationRole);
        settings.put("jakarta.persistence.jdbc.password", password);
        settings.put("hibernate.connection.pool_size", "12");
        EntityManagerFactory unit = Persistence.createEntityManagerFactory("concordat", settings);
        SeContainer beans = SeContainerInitializer.newInstance()
                .addProperty("org.jboss.weld.construction.relaxed", false)
                .addBeanClasses(
                        ConsoleTransactions.Required.class,
                        ConsoleTransactions.RequiresNew.class,
                        ConsoleEntityManager.class,
                        ConsoleClock.class)
                .initialize();
        return new Console(unit, beans);
    }

    /** Does something as that actor, at the present time. */
    public <U, T> T as(Actor actor, Class<U> useCase, Function<U, T> act) {
        return at(Clock.systemUTC(), actor, useCase, act);
    }

    /** Does something as that actor, as if it were that instant. */
    public <U, T> T at(Instant now, Actor actor, Class<U> useCase, Function<U, T> act) {
        return at(Clock.fixed(now, java.time.ZoneOffset.UTC), actor, useCase, act);
    }

    private <U, T> T at(Clock clock, Actor actor, Class<U> useCase, Function<U, T> act) {
        RequestContextController request =
                beans.select(RequestContextController.class).get();
        request.activate();
        ConsoleClock.set(clock);
        ConsoleTransactions.in(unit);
        try {
            beans.select(CurrentActor.class).get().become(actor);
            return act.apply(beans.select(useCase).get());
        } finally {
            ConsoleClock.unset();
            request.deactivate();
        }
    }

    @Override
    public void close() {
        beans.close();
        unit.close();
    }

    private static String withSchema(String url) {
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=concordat&reWriteBatchedInserts=true";
    }
}
