package org.khronika.values;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** A text that is no value of the kind that was asked for: what was expected, what was found, and what is wrong with it. */
public class WrongValue extends IllegalArgumentException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Sayable why;

    /** @param why the sentence; within the readers of values, its clause that says what is wrong */
    public WrongValue(Sayable why) {
        super(why.english());
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
