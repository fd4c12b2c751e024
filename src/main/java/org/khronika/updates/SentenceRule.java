package org.khronika.updates;

/** What a sentence of an update is asked about beside what it leads to. */
public enum SentenceRule {
    /** It leads to what is not there. */
    NOWHERE,
    /** It leads to a drawing that cannot stand there. */
    DRAWING,
    /** It leads to a record that no release holds. */
    NOT_PUBLIC,
    /** It names somebody whose name a record protects. */
    NAME,
    /** A number of people or things in it is bound to nothing, or to what gives another. */
    NUMBER,
    /** How long a penalty lasts that it gives is not what the step has to which it leads. */
    TERM,
    /** The number that it gives is not the one that was stated, or nobody and no day stand behind that. */
    FIGURE,
    /** It tells as ours what somebody else says. */
    SPEAKER,
    /** It says without distance what its record keeps at a distance. */
    SURER,
    /** It says that somebody was found guilty, and no case that it leads to says so. */
    CONVICTION,
    /** The day or the month that it gives is not that of the record that it leads to. */
    DAY,
    /** The place that it names is not where that happened to which it leads. */
    PLACE,
    /** It says that something was told before, and leads to nothing earlier. */
    COVERED;

    /** Whether it is about what was written then, which an old update says as it was said: asked only of what is written now. */
    boolean isOfItsTime() {
        return switch (this) {
            case NOWHERE, DRAWING, NOT_PUBLIC, NAME -> false;
            case NUMBER, TERM, FIGURE, SPEAKER, SURER, CONVICTION, DAY, PLACE, COVERED -> true;
        };
    }

    /** Whether such a sentence can be right as it is: what leads nowhere, or cannot be drawn, is put right. */
    public boolean mayBeRight() {
        return this != NOWHERE && this != DRAWING;
    }
}
