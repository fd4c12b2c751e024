package org.khronika.review;

/** A deed cannot be done as things stand; the message is the sentence for the member. Nothing was written. */
public class DeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The sentence that the member reads. */
    public DeedRefused(String sentence) {
        super(sentence);
    }
}
