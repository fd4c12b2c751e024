package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.khronika.words.Sayable;

/** Why the database could not be asked, in a sentence for the person whose request failed. */
public enum Outage {
    /** It is gone, is just starting, or cannot be reached. */
    GONE("database.outage.gone"),
    /** Its disk is full, so that it keeps nothing new. */
    FULL("database.outage.full"),
    /** It answers, but all connections are taken. */
    BUSY("database.outage.busy");

    private static final int LONGEST_CHAIN = 40;

    private final String key;

    Outage(String key) {
        this.key = key;
    }

    /** What is wrong. */
    public Sayable said() {
        return phrase(key);
    }

    /** The outage behind a failure; empty when the database answered, whatever it said. */
    public static Optional<Outage> in(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++, cause = cause.getCause()) {
            Optional<Outage> found = cause instanceof SQLException refused ? of(refused) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> of(SQLException refused) {
        if (refused instanceof SteadyDataSource.Busy) {
            return Optional.of(BUSY);
        }
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.equals("53100") || state.equals("58030")) {
            return Optional.of(FULL);
        }
        boolean gone = refused instanceof SQLTransientConnectionException
                || refused instanceof SQLNonTransientConnectionException
                || refused instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.equals("53300");
        return gone ? Optional.of(GONE) : Optional.empty();
    }
}
