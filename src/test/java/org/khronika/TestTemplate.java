package org.khronika;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.khronika.database.TestServer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrated database that test databases are copied from; kept between runs until a migration changes. */
final class TestTemplate {

    /** Its name, which carries a sum over all migrations. */
    static final String NAME = prepare();

    private TestTemplate() {}

    private static String prepare() {
        String name = "template_%08x".formatted(sumOfMigrations());
        List<String> present = databases();
        present.stream()
                .filter(database -> isLeftOver(database) || (database.matches("template_.*") && !database.equals(name)))
                .forEach(database -> TestServer.order("drop database if exists %s with (force)".formatted(database)));
        if (!present.contains(name)) {
            make(name);
        }
        return name;
    }

    private static void make(String name) {
        String half = "making_" + ProcessHandle.current().pid();
        TestServer.order("create database %s owner khronika".formatted(half));
        try (HikariDataSource pool = TestServer.pool(half)) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        TestServer.order("alter database %s rename to %s".formatted(half, name));
    }

    /** Made by a test run that did not live to drop it. */
    private static boolean isLeftOver(String database) {
        String[] parts = database.split("_", -1);
        return database.matches("(test|making|demo)_\\d+(_\\d+)?")
                && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
    }

    private static List<String> databases() {
        try (HikariDataSource pool = TestServer.pool("khronika")) {
            return JdbcClient.create(pool).sql("select datname from pg_database").query(String.class).stream()
                    .map(String::valueOf)
                    .toList();
        }
    }

    private static long sumOfMigrations() {
        try {
            Resource[] migrations =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
            Arrays.sort(migrations, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
            CRC32 sum = new CRC32();
            for (Resource migration : migrations) {
                sum.update(migration.getContentAsByteArray());
            }
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
