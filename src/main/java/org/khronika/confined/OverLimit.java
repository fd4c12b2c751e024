package org.khronika.confined;

/** The work was broken off at a limit; nothing came of it. */
public final class OverLimit extends RuntimeException {

    private final Which which;

    OverLimit(Which which) {
        super("The work was broken off at a limit: " + which);
        this.which = which;
    }

    /** The limit that was met. */
    public enum Which {
        /** It took too long, and its process was killed. */
        TIME,
        /** It needed more memory than it may have, or its answer was too long. */
        MEMORY,
        /** It was nested deeper than its stack allows. */
        STACK,
        /** Too much other work was in hand, and the wait was too long. */
        QUEUE
    }

    /** The limit that was met. */
    public Which which() {
        return which;
    }
}
