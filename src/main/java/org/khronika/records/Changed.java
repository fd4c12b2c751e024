package org.khronika.records;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of another with some answers changed; all others are carried along, so that a new one is never forgotten.
 *
 * @param <T> the body, or the item of one
 */
public final class Changed<T extends Record> {

    private final T record;
    private final Map<String, @Nullable Object> answers = new HashMap<>();

    private Changed(T record) {
        this.record = record;
    }

    /** As yet like the record. */
    public static <T extends Record> Changed<T> of(T record) {
        return new Changed<>(record);
    }

    /** With this answer instead of its own. */
    public Changed<T> with(String answer, @Nullable Object value) {
        answers.put(answer, value);
        return this;
    }

    /**
     * The record that was made.
     *
     * @throws IllegalArgumentException when it has no answer of such a name, or an answer of another type; and whatever its constructor refuses
     */
    public T done() {
        Set<String> unknown = new HashSet<>(answers.keySet());
        T changed = each(record, (answer, value) -> unknown.remove(answer) ? answers.get(answer) : value);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Expected answers of %s, found %s."
                    .formatted(record.getClass().getSimpleName(), unknown));
        }
        return changed;
    }

    /** The record with each answer, called by its name, put through a function. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T each(T record, BiFunction<String, @Nullable Object, @Nullable Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int n = 0; n < components.length; n++) {
                components[n].getAccessor().setAccessible(true);
                values[n] = change.apply(
                        components[n].getName(), components[n].getAccessor().invoke(record));
            }
            var canonical = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return (T) canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("A record could not be changed: " + record.getClass(), refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record could not be changed: " + record.getClass(), e);
        }
    }
}
