package concordat.domain.usecase;

import concordat.domain.shared.NotAllowed;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands outside the transaction of every use case: when one is refused for want of authority, puts the attempt on
 * record after the transaction has rolled back (VO-8). Of use cases called by another, only the outermost does so.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RefusalKeeper {
    private final CurrentActor current;
    private final Refusals refusals;

    @Inject
    RefusalKeeper(CurrentActor current, Refusals refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        current.enter();
        try {
            return call.proceed();
        } catch (NotAllowed refused) {
            if (current.isWithinAnother()) {
                throw refused;
            }
            refusals.keep(
                    current.actor(),
                    call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName(),
                    String.valueOf(refused.getMessage()));
            throw refused;
        } finally {
            current.leave();
        }
    }
}
