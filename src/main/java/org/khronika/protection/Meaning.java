package org.khronika.protection;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a phrase of the lexicon means: a sign, or one of the two that only help to read. */
enum Meaning {
    MINOR(ProtectionSign.Kind.MINOR),
    TORTURE(ProtectionSign.Kind.TORTURE),
    SEXUAL_VIOLENCE(ProtectionSign.Kind.SEXUAL_VIOLENCE),
    VICTIM(ProtectionSign.Kind.VICTIM),
    DEAD(ProtectionSign.Kind.DEAD),
    /** Begins a sentence that goes on about the person of the one before. */
    GOES_ON(null),
    /** Holds a word of the others and says nothing of the kind. */
    NOT(null);

    private final ProtectionSign.@Nullable Kind kind;

    Meaning(ProtectionSign.@Nullable Kind kind) {
        this.kind = kind;
    }

    ProtectionSign.@Nullable Kind kind() {
        return kind;
    }

    /** The key of its list in the lexicon. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Meaning ofKey(String key) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The lexicon has no list \"" + key + "\"."));
    }
}
