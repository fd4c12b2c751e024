package org.khronika.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** How a record is read and made; looked up once, because every version of every record that is read goes through it. */
    private record Made(List<Method> answers, Constructor<?> canonical) {

        static Made of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                canonical.setAccessible(true);
                List<Method> answers =
                        components.stream().map(RecordComponent::getAccessor).toList();
                answers.forEach(answer -> answer.setAccessible(true));
                return new Made(answers, canonical);
            } catch (NoSuchMethodException e) {
                throw impossible(type, e);
            }
        }
    }

    private static final ClassValue<Made> MADE = new ClassValue<>() {
        @Override
        protected Made computeValue(Class<?> type) {
            return Made.of(type);
        }
    };

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
        Made made = MADE.get(record.getClass());
        @Nullable Object[] values = new @Nullable Object[made.answers().size()];
        try {
            for (int n = 0; n < values.length; n++) {
                Method answer = made.answers().get(n);
                values[n] = change.apply(answer.getName(), answer.invoke(record));
            }
            return (T) made.canonical().newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw impossible(record.getClass(), refused);
        } catch (ReflectiveOperationException e) {
            throw impossible(record.getClass(), e);
        }
    }

    private static IllegalStateException impossible(Class<?> type, Exception why) {
        return new IllegalStateException("A record could not be changed: " + type, why);
    }
}
