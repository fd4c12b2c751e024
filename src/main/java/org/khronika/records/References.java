package org.khronika.records;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/** Finds where a body speaks of other records. */
public final class References {

    /** A component that may lead to a record. */
    private record Way(String name, Method accessor) {}

    /** Asked for at every record of a register, so the components of a kind are looked up once. */
    private static final ClassValue<List<Way>> WAYS = new ClassValue<>() {
        @Override
        protected List<Way> computeValue(Class<?> group) {
            List<Way> ways = new ArrayList<>();
            for (RecordComponent component : group.getRecordComponents()) {
                if (mayLead(component.getType())) {
                    component.getAccessor().setAccessible(true);
                    ways.add(new Way(component.getName(), component.getAccessor()));
                }
            }
            return List.copyOf(ways);
        }
    };

    private References() {}

    /** The references of a body by their path, such as {@code parties[2].person}, in the order of the components. */
    public static Map<String, RecordRef> in(Record body) {
        Map<String, RecordRef> found = new LinkedHashMap<>();
        walk(body, "", found);
        return found;
    }

    private static void walk(@Nullable Object value, String path, Map<String, RecordRef> into) {
        switch (value) {
            case null -> {}
            case RecordRef reference -> into.put(path, reference);
            case BoundText text -> {
                int n = 0;
                for (RecordRef reference : text.records()) {
                    into.put(path + "[" + n++ + "]", reference);
                }
            }
            case Collection<?> several -> {
                int n = 0;
                for (Object one : several) {
                    walk(one, path + "[" + n++ + "]", into);
                }
            }
            case Record group
            when isGroup(group.getClass()) -> {
                for (Way way : WAYS.get(group.getClass())) {
                    walk(read(way.accessor(), group), path.isEmpty() ? way.name() : path + "." + way.name(), into);
                }
            }
            default -> {}
        }
    }

    private static boolean mayLead(Class<?> type) {
        return type == RecordRef.class
                || type == BoundText.class
                || Collection.class.isAssignableFrom(type)
                || (type.isRecord() ? isGroup(type) : type.isInterface() || type == Object.class);
    }

    private static boolean isGroup(Class<?> type) {
        return type.getPackageName().startsWith("org.khronika.")
                && !type.getPackageName().equals("org.khronika.values");
    }

    private static @Nullable Object read(Method accessor, Record of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
