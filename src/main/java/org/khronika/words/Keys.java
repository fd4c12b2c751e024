package org.khronika.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** The keys that catalogues give to what code declares: {@code proceedings.step-kind.case-closed} for a constant of {@code proceedings.StepKind}. */
public final class Keys {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Keys() {}

    /** The key of a type itself, for what is said of all that it makes: {@code lists.lists-register} for the register that it is. */
    public static String of(Class<?> type) {
        String path = type.getName().replaceFirst("^org\\.khronika\\.", "");
        String context = path.substring(0, path.indexOf('.'));
        String types = path.substring(path.lastIndexOf('.') + 1).replace('$', '.');
        return context + "." + small(types);
    }

    /**
     * The key of something that a type declares.
     *
     * @param type in a package of Khronika; the first part of its package is the context. A nested type has the name of that around it first
     * @param name of a constant or a component
     */
    public static String of(Class<?> type, String name) {
        return of(type) + "." + small(name);
    }

    private static String small(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
