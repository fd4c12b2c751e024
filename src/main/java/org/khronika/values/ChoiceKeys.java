package org.khronika.values;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khronika.words.Keys;

/** The keys of choices in the catalogues: {@code proceedings.step-kind.case-closed} for a constant of {@code proceedings.StepKind}. */
final class ChoiceKeys {

    private static final Map<Choice, String> KEYS = new ConcurrentHashMap<>();

    private ChoiceKeys() {}

    static String of(Choice choice) {
        return KEYS.computeIfAbsent(choice, ChoiceKeys::key);
    }

    private static String key(Choice choice) {
        if (!(choice instanceof Enum<?> constant)) {
            throw new IllegalArgumentException(
                    "Expected a constant of an enum, found %s.".formatted(choice.getClass()));
        }
        return Keys.of(constant.getDeclaringClass(), constant.name());
    }
}
