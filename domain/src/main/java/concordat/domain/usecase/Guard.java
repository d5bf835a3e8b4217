package concordat.domain.usecase;

import concordat.domain.shared.Ids;
import concordat.domain.shared.NotAllowed;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.time.Clock;

/**
 * Stands inside the transaction of every use case: refuses whoever holds none of its roles, then tells the database
 * who acts, and at the end lets the journal's entries be written.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guard {
    private final CurrentActor current;
    private final ActorSession session;
    private final Clock clock;

    @Inject
    Guard(CurrentActor current, ActorSession session, Clock clock) {
        this.current = current;
        this.session = session;
        this.clock = clock;
    }

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        Actor actor = current.actor();
        if (!actor.holdsAny(allowed(call.getMethod()).value())) {
            throw new NotAllowed("Your appointments do not allow this.");
        }
        if (current.isWithinAnother()) {
            return call.proceed();
        }
        boolean reading = call.getMethod().getDeclaringClass().isAnnotationPresent(ReadsOnly.class);
        session.begin(actor, reading, clock.instant(), Ids.next(clock));
        Object result = call.proceed();
        if (!reading) {
            session.finish();
        }
        return result;
    }

    private static AllowedTo allowed(Method method) {
        AllowedTo onMethod = method.getAnnotation(AllowedTo.class);
        AllowedTo allowed =
                onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException(method + " does not say who may knock");
        }
        return allowed;
    }
}
