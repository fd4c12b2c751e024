package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Certainty;
import org.khronika.words.Sayable;

/** The distance that a source keeps from what it passes on, in what we say of it. */
final class Distance {

    private Distance() {}

    /** "reportedly struck off"; plainly where the source states it. */
    static Sayable before(Sayable what, @Nullable Certainty distance) {
        return said("applications.distance.before", what, distance);
    }

    /** "11th attempt, reportedly"; plainly where the source states it. */
    static Sayable after(Sayable what, @Nullable Certainty distance) {
        return said("applications.distance.after", what, distance);
    }

    private static Sayable said(String key, Sayable what, @Nullable Certainty distance) {
        return distance == null ? what : phrase(key).with("what", what).with("certainty", distance);
    }

    /** The distance that a source keeps from any of several attempts; null where it states all of them. */
    static @Nullable Certainty of(Collection<Attempt> attempts) {
        return attempts.stream()
                .map(Attempt::distance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
