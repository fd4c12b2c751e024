package org.khronika.search;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** Nothing can be found now: where the index lies does not answer. Records are kept all the same, and are taken over when it answers again. */
public final class IndexUnreachable extends NoIndex {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_CHAIN = 40;

    private IndexUnreachable(Throwable cause) {
        super(phrase("search.unreachable"), cause);
    }

    /** What a failure means that has to do with where the index lies; empty for one that has not. */
    static Optional<IndexUnreachable> in(RuntimeException failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return Optional.empty(); // the database, which is asked on the way
            }
            if (cause instanceof IndexUnreachable known) {
                return Optional.of(known);
            }
            if (cause instanceof IOException) {
                return Optional.of(new IndexUnreachable(failure));
            }
        }
        return Optional.empty();
    }
}
