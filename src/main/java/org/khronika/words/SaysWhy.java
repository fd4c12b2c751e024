package org.khronika.words;

/** A refusal that can say, in the language of whoever reads it, what was expected and what was found. */
public interface SaysWhy {

    /** The sentence, or the clause of one, that says what is wrong. */
    Sayable why();

    /** What a refusal says; one that has no words in other languages says what it says. */
    static Sayable of(Throwable refusal) {
        return refusal instanceof SaysWhy says ? says.why() : Sayable.written(String.valueOf(refusal.getMessage()));
    }
}
