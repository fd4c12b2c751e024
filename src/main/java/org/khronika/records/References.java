package org.khronika.records;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/** Finds where a body speaks of other records. */
final class References {

    private References() {}

    /** The references of a body by their path, such as {@code parties[2].person}, in the order of the components. */
    static Map<String, RecordRef> in(Record body) {
        Map<String, RecordRef> found = new LinkedHashMap<>();
        walk(body, "", found);
        return found;
    }

    private static void walk(@Nullable Object value, String path, Map<String, RecordRef> into) {
        switch (value) {
            case null -> {}
            case RecordRef reference -> into.put(path, reference);
            case Collection<?> several -> {
                int n = 0;
                for (Object one : several) {
                    walk(one, path + "[" + n++ + "]", into);
                }
            }
            case Record group
            when group.getClass().getPackageName().startsWith("org.khronika.")
                    && !group.getClass().getPackageName().equals("org.khronika.values") -> {
                for (RecordComponent component : group.getClass().getRecordComponents()) {
                    String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                    walk(read(component, group), name, into);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
