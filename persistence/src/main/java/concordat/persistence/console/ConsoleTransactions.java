package concordat.persistence.console;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends transactions where {@link Transactional} asks for them, as a server does. Its type is part of the
 * binding, so there is one interceptor for each type that is used.
 */
abstract class ConsoleTransactions {
    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);
    private static final ThreadLocal<@Nullable EntityManagerFactory> UNIT = new ThreadLocal<>();

    /** What this thread does from now on, it does in that unit, until it is told of another. */
    static void in(EntityManagerFactory unit) {
        UNIT.set(unit);
    }

    static EntityManager present() {
        EntityManager innermost = OPEN.get().peek();
        if (innermost == null) {
            throw new IllegalStateException("No transaction: only a use case may reach the database");
        }
        return innermost;
    }

    /** Joins the transaction that runs, or begins one. */
    @Interceptor
    @Transactional
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Required extends ConsoleTransactions {
        @AroundInvoke
        Object within(InvocationContext call) throws Exception {
            return OPEN.get().isEmpty() ? anew(call) : call.proceed();
        }
    }

    /** Begins a transaction of its own. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class RequiresNew extends ConsoleTransactions {
        @AroundInvoke
        Object within(InvocationContext call) throws Exception {
            return anew(call);
        }
    }

    private static Object anew(InvocationContext call) throws Exception {
        EntityManagerFactory unit = UNIT.get();
        if (unit == null) {
            throw new IllegalStateException("Only a console runs use cases here");
        }
        EntityManager entities = unit.createEntityManager();
        OPEN.get().push(entities);
        try {
            entities.getTransaction().begin();
            Object result = call.proceed();
            entities.getTransaction().commit();
            return result;
        } finally {
            OPEN.get().pop();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
