package org.khronika.load;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Invented records would stand among real ones, or among those of another seed. */
public final class LoadRefused extends IllegalStateException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Sayable why;

    LoadRefused(Sayable why) {
        super(why.english());
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
