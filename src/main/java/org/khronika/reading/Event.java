package org.khronika.reading;

import java.util.Set;

/**
 * A step or an act where the text says it.
 *
 * @param voice whether who it was done to stands before the verb or after it
 * @param verb the offset of the verb
 */
record Event(TentativeDetail draft, Sentence sentence, Voice voice, int verb, Set<Flag> flags) {

    enum Voice {
        /** The one it was done to is the subject. */
        PASSIVE,
        /** The one it was done to is the object. */
        ACTIVE,
        /** A phrase that does not tell. */
        PHRASE
    }

    boolean happened() {
        return !flags.contains(Flag.HYPOTHETICAL) && !flags.contains(Flag.NEGATED);
    }

    String code() {
        return draft.value;
    }
}
