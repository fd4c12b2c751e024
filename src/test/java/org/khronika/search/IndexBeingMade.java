package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.khronika.database.Home;

/** Throws the index away and keeps it from being made while something is tried: the records cannot be read whole meanwhile. */
public final class IndexBeingMade {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private IndexBeingMade() {}

    /** Does something meanwhile; afterwards the index is made. */
    public static <T> T during(RecordIndex index, Home home, DataSource database, Callable<T> work) throws Exception {
        Path folder = home.folder("index");
        T done;
        Thread maker = new Thread(index::catchUp);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table record_assignment in access exclusive mode");
            index.close();
            Files.writeString(folder.resolve("current"), "");
            maker.start();
            Instant until = Instant.now().plus(PATIENCE);
            while (!isUnderWay(folder) && Instant.now().isBefore(until)) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            assertThat(isUnderWay(folder)).isTrue();
            done = work.call();
            connection.rollback();
        }
        maker.join();
        return done;
    }

    private static boolean isUnderWay(Path folder) throws Exception {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(path -> path.getFileName().toString().startsWith("under-way-"));
        }
    }
}
