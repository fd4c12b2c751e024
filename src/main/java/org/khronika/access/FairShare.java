package org.khronika.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many may do something at once, and each of them so often: what one holds is never all there is. */
final class FairShare {

    private final Semaphore places;
    private final int each;
    private final Map<Object, Integer> held = new HashMap<>();

    FairShare(int places, int each) {
        this.places = new Semaphore(places, true);
        this.each = each;
    }

    /** Takes a place, waiting for one if need be; false when there was none in that time. */
    boolean enter(Object who, Duration wait) throws InterruptedException {
        long until = System.nanoTime() + wait.toNanos();
        if (!enterOwn(who, until)) {
            return false;
        }
        if (places.tryAcquire(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            return true;
        }
        leaveOwn(who);
        return false;
    }

    private synchronized boolean enterOwn(Object who, long until) throws InterruptedException {
        while (held.getOrDefault(who, 0) >= each) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        held.merge(who, 1, Integer::sum);
        return true;
    }

    private synchronized void leaveOwn(Object who) {
        held.computeIfPresent(who, (same, count) -> count > 1 ? count - 1 : null);
        notifyAll();
    }

    /** Gives the place back. */
    void leave(Object who) {
        places.release();
        leaveOwn(who);
    }
}
