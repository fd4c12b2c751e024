package org.khronika.records;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Finds the values of some types in bodies, wherever they stand in them. */
final class InBody {

    /** A component that may lead to such a value. */
    private record Way(String name, Method accessor) {}

    private final Set<Class<?>> wanted;

    /** Asked for at every record of a register, so the components of a kind are looked up once. */
    private final ClassValue<List<Way>> ways = new ClassValue<>() {
        @Override
        protected List<Way> computeValue(Class<?> group) {
            List<Way> found = new ArrayList<>();
            for (RecordComponent component : group.getRecordComponents()) {
                if (mayLead(component.getType())) {
                    component.getAccessor().setAccessible(true);
                    found.add(new Way(component.getName(), component.getAccessor()));
                }
            }
            return List.copyOf(found);
        }
    };

    /** Finds values of any of the types. */
    InBody(Class<?>... wanted) {
        this.wanted = Set.of(wanted);
    }

    /** Tells each of them with its path, such as {@code parties[2].person}, in the order of the components. */
    void each(Record body, BiConsumer<String, Object> found) {
        walk(body, "", found);
    }

    private void walk(@Nullable Object value, String path, BiConsumer<String, Object> found) {
        switch (value) {
            case null -> {}
            case Object leaf when wanted.contains(leaf.getClass()) -> found.accept(path, leaf);
            case Collection<?> several -> {
                int n = 0;
                for (Object one : several) {
                    walk(one, path + "[" + n++ + "]", found);
                }
            }
            case Record group
            when isGroup(group.getClass()) -> {
                for (Way way : ways.get(group.getClass())) {
                    walk(
                            ReflectionUtils.invokeMethod(way.accessor(), group),
                            path.isEmpty() ? way.name() : path + "." + way.name(),
                            found);
                }
            }
            default -> {}
        }
    }

    private boolean mayLead(Class<?> type) {
        return wanted.contains(type)
                || Collection.class.isAssignableFrom(type)
                || (type.isRecord() ? isGroup(type) : type.isInterface() || type == Object.class);
    }

    private static boolean isGroup(Class<?> type) {
        return type.getPackageName().startsWith("org.khronika.")
                && !type.getPackageName().equals("org.khronika.values");
    }
}
