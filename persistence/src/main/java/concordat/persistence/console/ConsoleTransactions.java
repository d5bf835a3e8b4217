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

/** Begins and ends transactions where {@link Transactional} asks for them, as a server does. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class ConsoleTransactions {
    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);
    private static volatile @Nullable EntityManagerFactory factory;

    static void use(EntityManagerFactory unit) {
        factory = unit;
    }

    static EntityManager present() {
        EntityManager innermost = OPEN.get().peek();
        if (innermost == null) {
            throw new IllegalStateException("No transaction: only a use case may reach the database");
        }
        return innermost;
    }

    @AroundInvoke
    Object within(InvocationContext call) throws Exception {
        Transactional wanted = call.getMethod().getAnnotation(Transactional.class);
        boolean anew = wanted != null && wanted.value() == Transactional.TxType.REQUIRES_NEW;
        if (!anew && !OPEN.get().isEmpty()) {
            return call.proceed();
        }
        EntityManagerFactory unit = factory;
        if (unit == null) {
            throw new IllegalStateException("No console is open");
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
