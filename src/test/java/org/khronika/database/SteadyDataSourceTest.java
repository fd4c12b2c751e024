package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SteadyDataSourceTest {

    private static final int CALLERS = 6;

    /** Longer than a caller waits once for a connection, and all of them together longer than a server may hang. */
    private static final long OPENING_MILLIS = 1_100;

    @Test
    void nobodyHearsThatTheDatabaseIsGoneWhileABusyMachineOpensOneConnectionAfterAnother() throws Exception {
        Address server = TestServer.server().administration();
        CountDownLatch served = new CountDownLatch(CALLERS);
        try (SteadyDataSource slow = SteadyDataSource.to(() -> afterAWhile(server));
                ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            Callable<Boolean> caller = () -> {
                try (Connection connection = slow.getConnection()) {
                    served.countDown();
                    return served.await(30, TimeUnit.SECONDS) && connection.isValid(1);
                }
            };
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : threads.invokeAll(Collections.nCopies(CALLERS, caller))) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(CALLERS).containsOnly(true);
        }
    }

    private static Address afterAWhile(Address server) {
        try {
            Thread.sleep(OPENING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return server;
    }
}
