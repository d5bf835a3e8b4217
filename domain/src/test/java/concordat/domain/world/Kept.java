package concordat.domain.world;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What is stored with a record and read by the database only: who may see it, and where it stands among its like. */
public final class Kept {
    private Kept() {}

    public static UUID audience(Object stored) {
        return (UUID) read(stored, "audience");
    }

    /** From 1. */
    public static int position(Object stored) {
        return (int) read(stored, "position");
    }

    private static Object read(Object stored, String name) {
        Field field = Stream.<Class<?>>iterate(stored.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stored.getClass() + " keeps no " + name));
        try {
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(stored), name);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
