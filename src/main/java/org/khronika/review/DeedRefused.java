package org.khronika.review;

import org.khronika.access.Refused;

/** A deed about records cannot be done as things stand. Nothing was written. */
public class DeedRefused extends Refused {

    private static final long serialVersionUID = 1;

    /** The sentence that the member reads. */
    public DeedRefused(String sentence) {
        super("", sentence);
    }
}
