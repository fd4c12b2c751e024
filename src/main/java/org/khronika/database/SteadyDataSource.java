package org.khronika.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to a database that may go and come back, at another port too. When it is gone, whoever asks for a connection hears so
 * within a second; when all connections are merely taken, or a busy machine is still opening them, they wait for their turn for ten.
 */
final class SteadyDataSource extends DelegatingDataSource implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 10;

    /** A page must say within a second that the database is gone. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private static final Duration TURN = Duration.ofSeconds(10);

    /** A server that neither opens a connection nor refuses one for so long hangs. */
    private static final Duration HANGING = Duration.ofSeconds(4);

    /** A page asks several times: only the first waits. */
    private static final Duration GONE_FOR = Duration.ofSeconds(1);

    private final HikariDataSource pool;
    private final Present database;
    private volatile Instant gone = Instant.EPOCH;

    private SteadyDataSource(Present database, HikariDataSource pool) {
        super(pool);
        this.database = database;
        this.pool = pool;
    }

    /** All connections were taken for longer than anybody should wait. */
    static final class Busy extends SQLException {

        Busy(SQLException cause) {
            super("All connections to the database were taken for %d seconds.".formatted(TURN.toSeconds()), cause);
        }
    }

    /** Connections to wherever the database is at the moment. */
    static SteadyDataSource to(Supplier<Address> address) {
        Present database = new Present(address);
        return new SteadyDataSource(database, pool(database));
    }

    static HikariDataSource pool(Supplier<Address> address) {
        return pool(new Present(address));
    }

    private static HikariDataSource pool(Present database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("khronika");
        config.setDataSource(database);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(500);
        config.setKeepaliveTime(30_000);
        // A server that was started a moment ago may need longer than a request should wait.
        config.setInitializationFailTimeout(10_000);
        config.setConnectionInitSql("set time zone 'UTC'");
        return new HikariDataSource(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Instant begun = Instant.now();
        Instant end = begun.plus(TURN);
        if (gone.plus(GONE_FOR).isAfter(Instant.now())
                && pool.getHikariPoolMXBean().getTotalConnections() == 0) {
            throw new SQLTransientConnectionException("The database was gone a moment ago.");
        }
        while (true) {
            Instant asked = Instant.now();
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (!allAreTaken() && isGone(begun, asked)) {
                    gone = Instant.now();
                    throw none;
                }
                if (Instant.now().isAfter(end)) {
                    throw new Busy(none);
                }
            }
        }
    }

    /**
     * Whether a connection was refused since somebody last asked, or none at all was opened in all the time that they waited: a busy
     * machine that opens one after the other, slowly, is not gone.
     */
    private boolean isGone(Instant begun, Instant asked) {
        boolean refused = database.refusedAfter(asked) && !database.openedAfter(asked);
        boolean hanging = begun.plus(HANGING).isBefore(Instant.now()) && !database.openedAfter(begun);
        return refused || hanging;
    }

    /** Whether the pool has as many connections as it may, all at work: then the database answers somebody. */
    private boolean allAreTaken() {
        return pool.getHikariPoolMXBean().getActiveConnections() >= MOST_CONNECTIONS;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Connects to where the database is now. */
    private static final class Present extends AbstractDataSource {

        private final Supplier<Address> address;
        private volatile Instant opened = Instant.EPOCH;
        private volatile Instant refused = Instant.EPOCH;

        Present(Supplier<Address> address) {
            this.address = address;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                Connection connection = address.get().connect();
                opened = Instant.now();
                return connection;
            } catch (SQLException | RuntimeException e) {
                refused = Instant.now();
                throw e;
            }
        }

        boolean openedAfter(Instant time) {
            return opened.isAfter(time);
        }

        boolean refusedAfter(Instant time) {
            return refused.isAfter(time);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
