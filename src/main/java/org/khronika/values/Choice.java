package org.khronika.values;

/** Implemented by enums that a form offers: each constant has its words and, if needed, a sentence of explanation. */
public interface Choice {

    /** The constant in words, as on a form or a page. */
    String label();

    /** One sentence that helps to choose; empty for none. */
    default String explanation() {
        return "";
    }
}
