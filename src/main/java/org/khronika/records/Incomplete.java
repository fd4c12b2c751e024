package org.khronika.records;

import org.jspecify.annotations.Nullable;

/** Implemented by groups of a body that need one of several answers, whichever: their shape alone does not say that one is missing. */
public interface Incomplete {

    /** The question, by its name, at which a missing answer is asked for; null when nothing is missing. */
    @Nullable
    String lacks();
}
