package org.khronika.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells all processes through the database that a build of the index is made, so that tasks are kept for it. The database takes it back from a process that is
 * killed.
 */
final class ToldOfBuild implements AutoCloseable {

    static final long KEY = 0x4b68726f6e696b61L;

    private final Connection connection;

    private ToldOfBuild(Connection connection) {
        this.connection = connection;
    }

    /** Tells them from now on; several builds may be made at once. */
    static ToldOfBuild to(DataSource database) {
        try {
            Connection connection = database.getConnection();
            try {
                connection.setAutoCommit(true);
                ask(connection, "select pg_advisory_lock_shared(?)");
                return new ToldOfBuild(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("That a build is made could not be told.", e);
        }
    }

    private static void ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock_shared(?)");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The end of a build could not be told.", e);
        }
    }
}
