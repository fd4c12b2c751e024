package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database, held by the one program that serves it, on whatever machine: a lock on a connection of its own, which the
 * database takes back when the program is killed. After the database was away the lock is taken anew; should another program have
 * taken it meanwhile, this one ends.
 */
final class OneProgram implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneProgram.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final @Nullable Supplier<Address> address;
    private final Closing closing = new Closing();
    private volatile @Nullable Connection held;

    private OneProgram(@Nullable Supplier<Address> address) {
        this.address = address;
    }

    /** For a program that does not serve. */
    static OneProgram amongOthers() {
        return new OneProgram(null);
    }

    /**
     * Takes the database and keeps it.
     *
     * @throws DatabaseUnavailable when another program serves it
     */
    static OneProgram on(Supplier<Address> address) {
        OneProgram program = new OneProgram(address);
        program.take(address.get());
        Thread keeper = new Thread(() -> program.keep(address), "khronika alone");
        keeper.setDaemon(true);
        keeper.start();
        return program;
    }

    private void take(Address database) {
        try {
            Connection connection = database.connect();
            if (!isOurs(connection)) {
                connection.close();
                throw new DatabaseUnavailable(
                        phrase("database.one-program.served").with("address", database.shown()));
            }
            held = connection;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    phrase("database.one-program.silent")
                            .with("address", database.shown())
                            .with("why", String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static boolean isOurs(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select pg_try_advisory_lock(hashtext('khronika serves alone'))")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void keep(Supplier<Address> database) {
        while (!closing.isWithin(LOOK)) {
            Connection connection = held;
            if (connection != null && isAlive(connection)) {
                continue;
            }
            try {
                take(database.get());
            } catch (DatabaseUnavailable notYet) {
                if (notYet.getCause() == null) {
                    LOG.error("{} This program ends.", notYet.getMessage());
                    System.exit(1);
                }
            }
            close(connection);
        }
    }

    private static void close(@Nullable Connection lost) {
        if (lost == null) {
            return;
        }
        try {
            lost.close();
        } catch (SQLException closed) {
            LOG.debug("The lost connection could not be closed.", closed);
        }
    }

    private static boolean isAlive(Connection connection) {
        try {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        closing.begin();
        Connection connection = held;
        if (address != null && connection != null) {
            connection.close();
        }
    }
}
