package concordat.domain.shared;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as text in exactly one way, so that its hash can be recomputed: JSON with the members sorted by
 * name, no white space, numbers as plain decimals without trailing zeros, dates and instants in ISO 8601 (UTC), and
 * an id record ({@code DecisionId}) as its value. Version {@value #VERSION}.
 */
public final class CanonicalForm {
    /** The version of the form, kept with every entry of the journal. */
    public static final int VERSION = 1;

    private CanonicalForm() {}

    /** The canonical text of a record, a collection, a map or a simple value. */
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("null");
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), text);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            text.append(value);
        } else if (value instanceof BigDecimal number) {
            text.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (value instanceof CharSequence || value instanceof UUID || value instanceof TemporalAccessor) {
            quote(value.toString(), text);
        } else if (value instanceof Enum<?> constant) {
            quote(constant.name(), text);
        } else if (value instanceof Collection<?> items) {
            text.append('[');
            String separator = "";
            for (Object item : items) {
                text.append(separator);
                write(item, text);
                separator = ",";
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, member) -> sorted.put(plain(key), member));
            object(sorted, text);
        } else if (value instanceof Record record) {
            record(record, text);
        } else {
            throw new IllegalArgumentException(
                    "No canonical form for " + value.getClass().getName());
        }
    }

    private static String plain(@Nullable Object key) {
        if (key instanceof Record record) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            return String.valueOf(read(components[0], record));
        }
        return String.valueOf(key);
    }

    private static void record(Record record, StringBuilder text) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            write(read(components[0], record), text);
            return;
        }
        Map<String, @Nullable Object> members = new TreeMap<>();
        Arrays.stream(components)
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(component -> members.put(component.getName(), read(component, record)));
        object(members, text);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static void object(Map<String, @Nullable Object> members, StringBuilder text) {
        text.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            text.append(separator);
            quote(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
