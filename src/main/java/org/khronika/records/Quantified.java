package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.words.Keys;
import org.khronika.words.Phrase;
import org.springframework.util.ReflectionUtils;

/**
 * A quantity that records of a kind tell, and that can be added up over several of them.
 *
 * @param name  in the letters of a component: {@code peopleDetained}; definitions of numbers ask for {@code people-detained}
 * @param label what it counts
 * @param of    gives it; null where a record tells no number
 */
public record Quantified<T extends Record>(String name, Phrase label, Function<T, @Nullable Quantity> of) {

    /** The answers of a body that are quantities, but for confidential ones. */
    public static <T extends Record> List<Quantified<T>> answered(Class<T> body) {
        return Arrays.stream(body.getRecordComponents())
                .filter(component -> component.getType() == Quantity.class && isOpen(component))
                .map(Quantified::<T>of)
                .toList();
    }

    private static boolean isOpen(RecordComponent component) {
        Asked asked = component.getAnnotation(Asked.class);
        return asked != null && !asked.confidential();
    }

    private static <T extends Record> Quantified<T> of(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Quantified<>(
                component.getName(), phrase(Keys.of(component.getDeclaringRecord(), component.getName())), body ->
                        (Quantity) ReflectionUtils.invokeMethod(component.getAccessor(), body));
    }
}
