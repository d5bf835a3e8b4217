package concordat.inside;

import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knocks at every public method of every use case that the server knows, as each kind of actor in turn. Whoever is let
 * in falls over the arguments, which are nothing at all, or finds nothing, and all is rolled back; whoever is not is
 * refused by the guard itself, which can be seen from where the refusal comes.
 */
final class Doors {
    private static final String GUARD = "concordat.domain.usecase.Guard";
    private static final String DOMAIN = "concordat.domain.";

    private final BeanManager beans;
    private final UserTransaction transaction;
    private final CurrentActor current;

    Doors(BeanManager beans, UserTransaction transaction, CurrentActor current) {
        this.beans = beans;
        this.transaction = transaction;
        this.current = current;
    }

    /** The use cases, as the server found them when it looked for beans. */
    List<Class<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(UseCase.class))
                .<Class<?>>map(Bean::getBeanClass)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** Whom each method lets in, by name and parameters. */
    Map<String, Set<String>> tryAll() throws Exception {
        Map<String, Set<String>> opened = new TreeMap<>();
        for (Class<?> useCase : useCases()) {
            for (Method method : methods(useCase)) {
                Set<String> admitted = new TreeSet<>();
                for (Map.Entry<String, Actor> each : actors().entrySet()) {
                    if (opensTo(each.getValue(), useCase, method)) {
                        admitted.add(each.getKey());
                    }
                }
                opened.put(name(method), admitted);
            }
        }
        return opened;
    }

    /** Whom each method lets in by what is written on it. */
    Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (Class<?> useCase : useCases()) {
            for (Method method : methods(useCase)) {
                AllowedTo onMethod = method.getAnnotation(AllowedTo.class);
                List<Role> roles =
                        List.of((onMethod == null ? useCase.getAnnotation(AllowedTo.class) : onMethod).value());
                written.put(
                        name(method),
                        actors().entrySet().stream()
                                .filter(each -> roles.stream()
                                                .anyMatch(role -> role.words().equals(each.getKey()))
                                        || (roles.contains(Role.SIGNED_IN) && each.getValue() instanceof Actor.Person))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return written;
    }

    private boolean opensTo(Actor actor, Class<?> useCase, Method method) throws Exception {
        current.become(actor);
        transaction.begin();
        try {
            method.invoke(instance(useCase), nothing(method));
            return true;
        } catch (InvocationTargetException e) {
            return !isRefusedAtTheDoor(e.getCause());
        } finally {
            transaction.rollback();
            current.become(new Actor.Nobody());
        }
    }

    private static boolean isRefusedAtTheDoor(@Nullable Throwable thrown) {
        return thrown instanceof NotAllowed
                && thrown.getStackTrace()[0].getClassName().equals(GUARD);
    }

    private Object instance(Class<?> useCase) {
        Bean<?> bean = beans.resolve(beans.getBeans(useCase, Any.Literal.INSTANCE));
        return beans.getReference(bean, useCase, beans.createCreationalContext(bean));
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
    }

    private static List<Method> methods(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    /** Like {@code decision.VotingOnDecisions.vote(DecisionId, SeatId, Ballot)}. */
    private static String name(Method method) {
        return method.getDeclaringClass().getName().substring(DOMAIN.length()) + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** One actor for each role, who holds nothing else; and those who hold none. */
    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (role.isAppointable()) {
                actors.put(role.words(), person(List.of(capacity(role))));
            }
        }
        actors.put(Role.SIGNED_IN.words(), person(List.of()));
        actors.put(Role.LAPSED.words(), new Actor.Lapsed(new PersonId(UUID.randomUUID())));
        actors.put(Role.OPERATOR.words(), new Actor.Operator("Matrix"));
        actors.put(Role.JOB.words(), new Actor.Job("Matrix"));
        actors.put("Nobody", new Actor.Nobody());
        return actors;
    }

    private static Actor person(List<Capacity> capacities) {
        return new Actor.Person("https://identity.example", "matrix", null, "Matrix", capacities);
    }

    private static Capacity capacity(Role role) {
        return new Capacity(
                UUID.randomUUID(), role, new OrganisationId(UUID.randomUUID()), null, null, true, role.words());
    }
}
