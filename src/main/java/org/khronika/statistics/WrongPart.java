package org.khronika.statistics;

import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;

/** What is wrong with a definition, and where in its text. */
public final class WrongPart extends WrongValue {

    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;

    WrongPart(Sayable why, int from, int to) {
        super(why);
        this.from = from;
        this.to = to;
    }

    /** Where in the text of the definition the part begins that is wrong. */
    public int from() {
        return from;
    }

    /** Where it ends. */
    public int to() {
        return to;
    }
}
