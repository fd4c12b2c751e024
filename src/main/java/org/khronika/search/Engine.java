package org.khronika.search;

import java.util.Optional;

/**
 * Where the builds of the index lie, and which of them answers. All else, what a document holds and how it is asked, is the same wherever they lie.
 * A build is known by a name.
 */
interface Engine {

    /** The build that answers for a database; empty where none was finished in our format. */
    Optional<String> current(String database);

    /**
     * Opens a build.
     *
     * @param isWritten whether this process writes it; at most one does, and others read beside it
     */
    Generation open(String build, boolean isWritten);

    /** A build beside the one that answers, to be filled. It knows which process makes it, so that what a killed one left is known. */
    Generation begin(String database);

    /** Makes what a build was filled with safe and found. */
    void finish(Generation filled);

    /**
     * Puts a build that was filled and closed in the place of the one that answers, in one step.
     *
     * @return its name from now on
     */
    String replace(String build, String database);

    /** Throws away a build that could not be filled. */
    void discard(String build);

    /** Throws away what answered for a database earlier, and what a process that has ended left half made. */
    void clear(String database, String current);
}
