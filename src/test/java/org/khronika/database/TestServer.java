package org.khronika.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one server of this process of the test run, as users have it except that it does not wait for the disk; it keeps its folder
 * under {@code target} between runs.
 */
public final class TestServer {

    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    /** The address of a database on the server, with user and password, as a person would write it. */
    public static String url(String database) {
        Address address = SERVER.address();
        return "postgresql://%s:%s@%s/%s".formatted(address.user(), address.password(), host(), database);
    }

    /** A pool of connections to a database on the server, as the application has it. */
    public static HikariDataSource pool(String database) {
        Address address = Address.parse(url(database));
        return SteadyDataSource.pool(() -> address);
    }

    /** Gives one order to the server as the role that may do everything. */
    public static void order(String sql) {
        order(SERVER.administration(), sql);
    }

    private static void order(Address address, String sql) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test server refused: " + sql, e);
        }
    }

    static EmbeddedPostgres server() {
        return SERVER;
    }

    private static String host() {
        return SERVER.address().shown().replaceAll("^postgresql://|/.*$", "");
    }

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.in(
                new Home(Path.of("target", "test-home" + System.getProperty("khronika.test.fork", ""))));
        order(server.administration(), "alter system set fsync = off");
        order(server.administration(), "alter system set synchronous_commit = off");
        order(server.administration(), "select pg_reload_conf()");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the test server"));
        return server;
    }
}
