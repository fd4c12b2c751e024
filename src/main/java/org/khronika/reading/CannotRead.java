package org.khronika.reading;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** A text was not read. The message is a sentence for the person who wanted it read. */
public final class CannotRead extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Sayable why;

    CannotRead(Sayable why) {
        super(why.english());
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
