package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Our own PostgreSQL in the data folder. A server that runs there already is adopted if it knows our password (its
 * owner was killed, or still works beside us), and stopped if it does not. Whoever closes last stops the server.
 */
final class EmbeddedPostgres implements DatabaseServer {

    /** The role that Khronika works as: it owns the database and has no power beyond it. */
    static final String ROLE = "khronika";

    private static final String DATABASE = "khronika";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Cluster cluster;
    private final Locks locks;
    private volatile int port;

    private EmbeddedPostgres(Cluster cluster, Locks locks, int port) {
        this.cluster = cluster;
        this.locks = locks;
        this.port = port;
    }

    /**
     * Starts or adopts the server of that home and returns when its database takes connections.
     *
     * @throws DatabaseUnavailable if that cannot be; the message says why and what to do
     */
    static EmbeddedPostgres in(Home home) {
        Path folder = home.folder("postgresql");
        Locks locks = Locks.in(folder);
        try {
            return locks.alone(() -> in(folder, locks));
        } catch (RuntimeException e) {
            locks.close();
            throw e;
        }
    }

    private static EmbeddedPostgres in(Path folder, Locks locks) {
        Cluster cluster = Cluster.under(folder);
        int port = adopt(cluster).orElseGet(() -> start(cluster));
        makeDatabase(server(cluster, port));
        locks.join();
        return new EmbeddedPostgres(cluster, locks, port);
    }

    @Override
    public Address address() {
        return new Address(url(port, DATABASE), ROLE, cluster.password());
    }

    /** The same server entered as the role that may do everything, for making and dropping databases. */
    Address administration() {
        return server(cluster, port);
    }

    /** The folder that holds the server's programs, data and password. */
    Path folder() {
        return cluster.folder();
    }

    /** Whether the server of this folder runs where we last met it. */
    boolean isThere() {
        return Postmaster.of(cluster.data())
                .filter(found -> found.port() == port && found.serves(cluster.data()))
                .isPresent();
    }

    /**
     * Brings the server back after it went, or joins it where another process has brought it back.
     *
     * @throws DatabaseUnavailable if that cannot be now, such as while the disk is full
     */
    void revive() {
        port = locks.alone(() -> isThere() ? port : adopt(cluster).orElseGet(() -> startAgain(cluster)));
    }

    private static int startAgain(Cluster cluster) {
        cluster.startAgain();
        int port = portOf(cluster);
        if (!answers(cluster, port)) {
            throw new DatabaseUnavailable(phrase("database.server.not-yet")
                    .with("folder", cluster.folder().toString()));
        }
        return port;
    }

    /** Leaves the server, and stops it if nobody else uses it. */
    @Override
    public void close() {
        try (locks) {
            locks.alone(() -> {
                boolean last = locks.leaveAsLast();
                if (last) {
                    cluster.stop();
                }
                return last;
            });
        }
    }

    /** The port of the server that runs on our data already and knows our password; any other is out of the way. */
    private static Optional<Integer> adopt(Cluster cluster) {
        Optional<Postmaster> found = Postmaster.of(cluster.data());
        if (found.isEmpty() || !found.get().serves(cluster.data())) {
            forget(Postmaster.file(cluster.data()));
            return Optional.empty();
        }
        if (answers(cluster, found.get().port())) {
            return Optional.of(found.get().port());
        }
        cluster.stop();
        return Optional.empty();
    }

    private static int start(Cluster cluster) {
        cluster.start();
        int port = portOf(cluster);
        if (answers(cluster, port)) {
            return port;
        }
        cluster.stop();
        cluster.resetPassword();
        cluster.start();
        int second = portOf(cluster);
        if (answers(cluster, second)) {
            return second;
        }
        cluster.stop();
        throw new DatabaseUnavailable(
                phrase("database.server.password").with("folder", cluster.data().toString()));
    }

    private static int portOf(Cluster cluster) {
        return Postmaster.of(cluster.data())
                .map(Postmaster::port)
                .orElseThrow(() -> new DatabaseUnavailable(phrase("database.server.ended")
                        .with("folder", cluster.data().toString())));
    }

    /** Whether the server lets us in; a server that is still coming up is waited for. */
    private static boolean answers(Cluster cluster, int port) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try (Connection connection = server(cluster, port).connect()) {
                return connection.isValid(10);
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                boolean comingUp = state.equals("57P03") || state.startsWith("08");
                if (!comingUp || Postmaster.of(cluster.data()).isEmpty()) {
                    return false;
                }
                Locks.pause();
            }
        }
        return false;
    }

    private static void makeDatabase(Address server) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "pg_roles", "rolname", ROLE)) {
                statement.execute("create role %s login password '%s'".formatted(ROLE, server.password()));
            }
            if (isMissing(statement, "pg_database", "datname", DATABASE)) {
                statement.execute("create database %s owner %s".formatted(DATABASE, ROLE));
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    phrase("database.server.not-made").with("why", String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isMissing(Statement statement, String catalogue, String column, String name)
            throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select 1 from %s where %s = '%s'".formatted(catalogue, column, name))) {
            return !found.next();
        }
    }

    private static Address server(Cluster cluster, int port) {
        return new Address(url(port, "postgres"), Cluster.SUPERUSER, cluster.password());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.server.left-over").with("file", file.toString()), e);
        }
    }
}
