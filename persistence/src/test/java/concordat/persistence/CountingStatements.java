package concordat.persistence;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;

/** How many statements have been sent to the database, for tests that hold a page to a number. */
@UseCase
@AllowedTo({Role.SIGNED_IN, Role.OPERATOR})
public class CountingStatements {
    private final EntityManager entities;

    @Inject
    CountingStatements(EntityManager entities) {
        this.entities = entities;
    }

    /** Since they were first counted; the one that sets the actor of this very call not among them. */
    public long soFar() {
        Statistics statistics =
                entities.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        return statistics.getPrepareStatementCount();
    }

    /** How many statements that took, the one that sets its actor among them. */
    public static long of(Runnable act) {
        long before = count();
        act.run();
        return count() - before - 1;
    }

    private static long count() {
        return Postgres.running().console().as(World.OPERATOR, CountingStatements.class, CountingStatements::soFar);
    }
}
