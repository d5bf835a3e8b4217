package concordat.domain.world;

import jakarta.persistence.OneToMany;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The lists of records that belong to it, and to those, as far as there is something in them. */
    public static List<List<?>> listsBelow(Object stored) {
        List<List<?>> lists = new ArrayList<>();
        for (Field field : stored.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(OneToMany.class) && !((List<?>) read(stored, field.getName())).isEmpty()) {
                List<?> records = (List<?>) read(stored, field.getName());
                lists.add(records);
                records.forEach(each -> lists.addAll(listsBelow(each)));
            }
        }
        return lists;
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
