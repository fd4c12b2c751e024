package org.khronika.database;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** The database cannot be used; the message is a sentence for the person who started Khronika, and says what to do. */
public class DatabaseUnavailable extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Sayable why;

    /** With the sentence alone. */
    public DatabaseUnavailable(Sayable why) {
        super(why.english());
        this.why = why;
    }

    /** With the sentence and what went wrong beneath it. */
    public DatabaseUnavailable(Sayable why, Throwable cause) {
        super(why.english(), cause);
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
