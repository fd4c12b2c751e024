package org.khronika.records;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For the constructors of bodies: what JSON leaves out is an empty collection, and blank text is no text. */
public final class Given {

    /** Stands for a text that every record needs and a draft does not have yet. */
    public static final String UNSAID = "not said yet";

    private Given() {}

    /** Whether a text is an answer, and not {@value #UNSAID}. */
    public static boolean isSaid(String text) {
        return !text.equals(UNSAID);
    }

    /** The list, copied; empty for null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The set, copied, in its natural order where it has one: what is told of it does not differ from run to run. Empty for null. */
    public static <T> Set<T> set(@Nullable Set<T> set) {
        if (set == null) {
            return Set.of();
        }
        boolean ordered = set.stream().allMatch(Comparable.class::isInstance);
        Set<T> copied = new LinkedHashSet<>((ordered ? set.stream().sorted() : set.stream()).toList());
        set.forEach(Objects::requireNonNull);
        return Collections.unmodifiableSet(copied);
    }

    /** The text without blanks around it; null for nothing but blanks. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * The text without blanks around it; {@value #UNSAID} for none. A draft may be kept so; no record is accepted with it ({@link
     * Lacks}).
     */
    public static String needed(@Nullable String text) {
        String given = text(text);
        return given == null ? UNSAID : given;
    }

    /** The text; {@value #UNSAID} where neither it nor the answer that can stand in its place is given. */
    public static @Nullable String or(@Nullable Object instead, @Nullable String text) {
        String given = text(text);
        return given == null && instead == null ? UNSAID : given;
    }
}
