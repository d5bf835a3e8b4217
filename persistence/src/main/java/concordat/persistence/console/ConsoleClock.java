package concordat.persistence.console;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows whatever time its thread was told; the wall's when it was told none. */
@ApplicationScoped
@Alternative
@Priority(1)
class ConsoleClock {
    private static final ThreadLocal<Clock> TOLD = ThreadLocal.withInitial(Clock::systemUTC);

    static void set(Clock clock) {
        TOLD.set(clock);
    }

    static void unset() {
        TOLD.remove();
    }

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return TOLD.get().getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return TOLD.get().withZone(zone);
            }

            @Override
            public Instant instant() {
                return TOLD.get().instant();
            }
        };
    }
}
