package org.khronika.records;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.springframework.util.ReflectionUtils;

/**
 * The choices that a body holds, wherever they stand in it.
 *
 * @param all       each constant once, in the order of the components
 * @param narrowing those of questions by which lists can be narrowed: what a reader would name
 */
public record ChosenAnswers(Set<Choice> all, Set<Choice> narrowing) {

    /** A component that is a choice or may lead to one. */
    private record Way(Method accessor, boolean narrows) {}

    /** The index asks this of every record, so the components of a class are looked up once. */
    private static final ClassValue<List<Way>> WAYS = new ClassValue<>() {
        @Override
        protected List<Way> computeValue(Class<?> group) {
            List<Way> ways = new ArrayList<>();
            for (RecordComponent component : group.getRecordComponents()) {
                Class<?> type = component.getType();
                if (Choice.class.isAssignableFrom(type)
                        || Collection.class.isAssignableFrom(type)
                        || (type.isRecord() ? isGroup(type) : type.isInterface())) {
                    component.getAccessor().setAccessible(true);
                    Asked asked = component.getAnnotation(Asked.class);
                    ways.add(new Way(component.getAccessor(), asked != null && asked.filter()));
                }
            }
            return List.copyOf(ways);
        }
    };

    /** Of a body. */
    public static ChosenAnswers of(Record body) {
        ChosenAnswers found = new ChosenAnswers(new LinkedHashSet<>(), new LinkedHashSet<>());
        found.walk(body, false);
        return found;
    }

    private void walk(@Nullable Object value, boolean narrows) {
        switch (value) {
            case null -> {}
            case Choice choice when choice instanceof Enum<?> -> add(choice, narrows);
            case Collection<?> several -> several.forEach(one -> walk(one, narrows));
            case Record group
            when isGroup(group.getClass()) ->
                WAYS.get(group.getClass())
                        .forEach(way -> walk(ReflectionUtils.invokeMethod(way.accessor(), group), way.narrows()));
            default -> {}
        }
    }

    private void add(Choice choice, boolean narrows) {
        if (choice.isSaid()) {
            all.add(choice);
            if (narrows) {
                narrowing.add(choice);
            }
        }
    }

    private static boolean isGroup(Class<?> type) {
        return type.getPackageName().startsWith("org.khronika.")
                && !type.getPackageName().equals("org.khronika.values");
    }
}
