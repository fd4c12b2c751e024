package org.khronika.values;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The keys of choices in the catalogues: {@code proceedings.step-kind.case-closed} for a constant of {@code proceedings.StepKind}. */
final class ChoiceKeys {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
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
        String type = constant.getDeclaringClass().getName().replaceFirst("^org\\.khronika\\.", "");
        String context = type.substring(0, type.indexOf('.'));
        String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return context + "." + small(name) + "." + small(constant.name());
    }

    private static String small(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
