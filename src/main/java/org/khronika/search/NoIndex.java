package org.khronika.search;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Nothing can be found now; it says why. */
public abstract sealed class NoIndex extends IllegalStateException implements SaysWhy
        permits IndexUnderWay, IndexUnreachable {

    private static final long serialVersionUID = 1;

    private final transient Sayable why;

    NoIndex(Sayable why) {
        super(why.english());
        this.why = why;
    }

    NoIndex(Sayable why, Throwable cause) {
        super(why.english(), cause);
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
