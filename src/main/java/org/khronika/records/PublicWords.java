package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;
import org.khronika.words.Keys;
import org.khronika.words.Phrase;
import org.springframework.util.ReflectionUtils;

/**
 * A text of a record that may become public, with the records that the same item of it names.
 *
 * @param question the label of the question that it answers
 * @param text     as it was typed
 * @param beside   what the item names in other answers: of a party in an incident, who it is; of the record as a whole, nothing
 * @param ofOthers whether it says in words who somebody is who is not on record: "a child", "the mother"; it is about them, and nobody else
 */
public record PublicWords(Phrase question, String text, Set<RecordRef> beside, boolean ofOthers) {

    /** Answers that say in words who somebody is who is not on record. */
    private static final Set<String> WHO_IN_WORDS = Set.of("group", "aimedAtInWords");

    /** A component of a group that is asked and not confidential. */
    private record Way(String name, Phrase label, Method accessor) {}

    private static final ClassValue<List<Way>> WAYS = new ClassValue<>() {
        @Override
        protected List<Way> computeValue(Class<?> group) {
            List<Way> ways = new ArrayList<>();
            for (RecordComponent component : group.getRecordComponents()) {
                Asked asked = component.getAnnotation(Asked.class);
                if (asked != null && !asked.confidential()) {
                    component.getAccessor().setAccessible(true);
                    ways.add(new Way(
                            component.getName(), phrase(Keys.of(group, component.getName())), component.getAccessor()));
                }
            }
            return List.copyOf(ways);
        }
    };

    /** The texts of a body in the order of its form. */
    public static List<PublicWords> of(Record body) {
        List<PublicWords> words = new ArrayList<>();
        group(body, false, words);
        return List.copyOf(words);
    }

    /** The records that a body names in its answers. */
    public static Set<RecordRef> named(Record body) {
        return new LinkedHashSet<>(References.in(body).values());
    }

    private static void group(Record group, boolean item, List<PublicWords> into) {
        Set<RecordRef> beside = new LinkedHashSet<>();
        List<Way> ways = WAYS.get(group.getClass());
        if (item) {
            ways.forEach(way -> refer(ReflectionUtils.invokeMethod(way.accessor(), group), beside));
        }
        ways.forEach(way -> walk(way, ReflectionUtils.invokeMethod(way.accessor(), group), beside, into));
    }

    private static void refer(@Nullable Object value, Set<RecordRef> into) {
        if (value instanceof RecordRef reference) {
            into.add(reference);
        } else if (value instanceof Collection<?> several) {
            several.stream()
                    .filter(RecordRef.class::isInstance)
                    .map(RecordRef.class::cast)
                    .forEach(into::add);
        }
    }

    private static void walk(Way way, @Nullable Object value, Set<RecordRef> beside, List<PublicWords> into) {
        switch (value) {
            case null -> {}
            case String text ->
                into.add(new PublicWords(way.label(), text, Set.copyOf(beside), WHO_IN_WORDS.contains(way.name())));
            case BoundText text -> into.add(new PublicWords(way.label(), text.words(), Set.copyOf(beside), false));
            case Collection<?> several -> several.forEach(one -> walk(way, one, beside, into));
            case Record item
            when !item.getClass().getPackageName().equals("org.khronika.values") -> group(item, true, into);
            default -> {}
        }
    }
}
