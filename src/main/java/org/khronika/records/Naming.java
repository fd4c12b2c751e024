package org.khronika.records;

import java.util.List;
import org.khronika.words.Sayable;

/**
 * How the public may name what a record is about.
 *
 * @param label  what stands in public in place of the name; empty when the name itself may stand
 * @param rule   the rule that decided, as shown among what is withheld; empty when the name may stand
 * @param hidden every spelling that must not appear in any public file; empty when the name may stand
 */
public record Naming(Sayable label, Sayable rule, List<String> hidden) {

    private static final Naming OPEN = new Naming("", "", List.of());

    /** Copies the spellings. */
    public Naming {
        hidden = List.copyOf(hidden);
    }

    /** The same in words that are not translated, such as initials. */
    public Naming(String label, String rule, List<String> hidden) {
        this(Sayable.written(label), Sayable.written(rule), hidden);
    }

    /** The name may stand. */
    public static Naming open() {
        return OPEN;
    }

    /** Whether the name must not stand in public. */
    public boolean isWithheld() {
        return !hidden.isEmpty();
    }
}
