package org.khronika.cli;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** The application did not start; the message is a sentence for the person at the command line. */
final class NotStarted extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Sayable why;

    NotStarted(Sayable why, Throwable cause) {
        super(why.english(), cause);
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }

    /** Whether nobody foresaw the failure, so that its trace is needed. */
    boolean isUnforeseen() {
        return getCause() == null || ApplicationStart.sentence(getCause()).isEmpty();
    }
}
