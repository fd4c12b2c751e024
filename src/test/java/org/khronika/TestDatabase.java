package org.khronika;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.khronika.database.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh database with all migrations, copied from a template in a few milliseconds and dropped on close:
 *
 * <pre>{@code
 * try (TestDatabase database = TestDatabase.fresh()) {
 *     database.jdbc().sql("select count(*) from record")…
 * }
 * }</pre>
 *
 * Tests that need the application use {@link DatabaseTest} instead.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;
    private final HikariDataSource pool;

    private static final String DEMO = "demo_" + ProcessHandle.current().pid();

    private TestDatabase(String name) {
        this.name = name;
        this.pool = TestServer.pool(name);
    }

    /** A new database that nobody else uses. */
    public static TestDatabase fresh() {
        return copyOf(TestTemplate.NAME);
    }

    /** A copy of what {@link #keepAsDemo} has kept. */
    static TestDatabase ofDemo() {
        return copyOf(DEMO);
    }

    private static TestDatabase copyOf(String template) {
        String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), MADE.incrementAndGet());
        TestServer.order("create database %s template %s owner khronika".formatted(name, template));
        return new TestDatabase(name);
    }

    /** Ends all connections and keeps it for {@link #ofDemo} as long as this process runs. */
    void keepAsDemo() {
        pool.close();
        TestServer.order("alter database %s rename to %s".formatted(name, DEMO));
    }

    /** Connections to it, as the application has them. */
    public DataSource dataSource() {
        return pool;
    }

    /** Statements on it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /** Its address for {@code KHRONIKA_DATABASE_URL}. */
    public String url() {
        return TestServer.url(name);
    }

    /** Ends all connections and drops it. */
    @Override
    public void close() {
        pool.close();
        TestServer.order("drop database if exists %s with (force)".formatted(name));
    }
}
