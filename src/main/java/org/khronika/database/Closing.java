package org.khronika.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a thread that looks after something wait between its rounds, and end at once when the program closes. */
final class Closing {

    private final CountDownLatch begun = new CountDownLatch(1);

    /** Ends all waiting. */
    void begin() {
        begun.countDown();
    }

    /** Waits, and says whether the program closes. */
    boolean isWithin(Duration wait) {
        try {
            return begun.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
