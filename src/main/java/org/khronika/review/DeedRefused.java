package org.khronika.review;

import org.khronika.access.Refused;
import org.khronika.words.Sayable;

/** A deed about records cannot be done as things stand. Nothing was written. */
public class DeedRefused extends Refused {

    private static final long serialVersionUID = 1;

    /** What the member reads. */
    public DeedRefused(Sayable why) {
        super("", why);
    }
}
